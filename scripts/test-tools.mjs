/** What the tests need beside the packages: a browser, poppler, and an independent validator of signatures. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const venv = join(root, 'var', 'tools', 'python');
const pyhanko = ['pyHanko==0.38.0', 'pyhanko-cli==0.6.0'];

export async function ensureTestTools() {
  const missing = [
    ['chromium', 'chromium'],
    ['pdfsig', 'poppler-utils'],
  ].filter(([command]) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0);
  if (missing.length > 0) installDebian(missing.map(([, name]) => name));
  if (!existsSync(join(venv, 'bin', 'pyhanko'))) installPyHanko();
}

function installDebian(names) {
  const mayInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!mayInstall) {
    console.error(
      `\nThe tests need ${names.join(' and ')}. Install them with: sudo apt-get install ${names.join(' ')}\n`,
    );
    process.exit(1);
  }
  console.log(`  Installing ${names.join(', ')} for the tests (once)`);
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names]);
}

function installPyHanko() {
  console.log('  Installing an independent validator of signatures (once)');
  mkdirSync(dirname(venv), { recursive: true });
  run('python3', ['-m', 'venv', venv]);
  run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...pyhanko]);
}

function run(command, args) {
  const { status, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (status === 0) return;
  console.error(`\n${command} ${args.join(' ')} failed:\n${stderr}\n`);
  process.exit(1);
}
