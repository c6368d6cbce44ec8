/** Starts a compiled tool whose standard output holds answers alone, so all else goes to stderr. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `name` is a file of `apps/local/src/tools`. Packages are installed and the code compiled first when that is needed. */
export async function runTool(name) {
  const script = fileURLToPath(new URL('./ensure-installed.mjs', import.meta.url));
  // In a process of its own: it speaks on its standard output, which is our error output, and cannot eat our input.
  const { status } = spawnSync(process.execPath, [script, '--no-portal'], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  await import(`../dist/apps/local/src/tools/${name}.js`);
}
