/** `npm run --silent link`: finds the same people in lists. Standard output holds CSV alone, so all else goes to stderr. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./ensure-installed.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [script, '--no-portal'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);
await import('../dist/apps/local/src/tools/link.js');
