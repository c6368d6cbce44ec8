/** `npm start`: makes the checkout ready, then brings the whole system up and stays until Ctrl-C. */
import { ensureInstalled, giveUp } from './ensure-installed.mjs';

await ensureInstalled().catch(giveUp);
// In this very process, so that Ctrl-C has one receiver and nothing in between can be orphaned.
await import('../dist/apps/local/src/main.js');
