/** `npm run --silent link`: finds the same people in lists. */
import { runTool } from './run-tool.mjs';

await runTool('link');
