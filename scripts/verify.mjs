/** `npm run --silent verify`: judges signed PDF files. Standard output holds answers alone, so all else goes to stderr. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('./ensure-installed.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [script, '--no-portal'], { stdio: ['ignore', 2, 2] });
if (status !== 0) process.exit(status ?? 1);
await import('../dist/apps/local/src/tools/verify.js');
