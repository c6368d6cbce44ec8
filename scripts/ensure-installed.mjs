/**
 * Makes a fresh or changed checkout ready to run: packages installed, rooms compiled, portal built. What is up to date
 * is left alone, so a second call takes a fraction of a second. Plain Node without packages: none may be there yet.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const oldestNode = [20, 19];

/** Does whatever is needed; `portal: false` leaves the portal's build out (tests of the services need none). */
export async function ensureInstalled({ portal = true } = {}) {
  checkNode();
  await ensurePackages();
  // Both to their end, also when one fails: a build broken off would leave half a result.
  const builds = await Promise.allSettled([ensureCompiled(), ...(portal ? [ensurePortal()] : [])]);
  const failed = builds.find((build) => build.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

/** Shows what is wrong and how to mend it, and ends; anything unforeseen keeps its stack trace. */
export function giveUp(error) {
  if (!(error instanceof NotReady)) throw error;
  console.error(`\nCannot start: ${error.message}\nTo mend it: ${error.remedy}\n`);
  process.exit(1);
}

class NotReady extends Error {
  constructor(message, remedy) {
    super(message);
    this.remedy = remedy;
  }
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  throw new NotReady(
    `Node ${process.versions.node} is too old.`,
    `Install Node ${oldestNode.join('.')} or newer, then start again.`,
  );
}

async function ensurePackages() {
  const stamp = join(root, 'node_modules', '.hotich-lock');
  const lock = hashOf(['package-lock.json']);
  if (stampIs(stamp, lock)) return;
  // npm's own record: it spares an installation that the person has made by hand just before.
  if (!existsSync(stamp) && installedAfterLock()) return void writeFileSync(stamp, lock);
  await doing(
    'Installing packages (once, some minutes at most)',
    'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    {
      remedy: 'Check the connection to the npm registry, then start again.',
    },
  );
  writeFileSync(stamp, lock);
}

function installedAfterLock() {
  const record = statSync(join(root, 'node_modules', '.package-lock.json'), { throwIfNoEntry: false });
  return record !== undefined && record.mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

async function ensureCompiled() {
  const stamp = join(root, 'dist', '.sources');
  const rooms = ['apps', 'libs', 'workflows', 'activities'].flatMap(filesBelow).filter(isService);
  const sources = hashOf(['.swcrc', 'nest-cli.json', 'tsconfig.json', 'package-lock.json', ...rooms]);
  if (stampIs(stamp, sources) && existsSync(join(root, 'dist', 'apps'))) return;
  await doing('Compiling', process.execPath, [bin('@nestjs/cli', 'nest'), 'build', 'citizen-api'], {
    remedy: 'Mend the source files named above.',
  });
  await bundleWorkflows();
  writeStamp(stamp, sources);
}

/** Goes with every compilation: the worker prefers the bundle, so an old one would run old workflows. */
async function bundleWorkflows() {
  const bundler = join(root, 'dist', 'apps', 'worker', 'src', 'bundle.js');
  if (!existsSync(bundler)) return;
  await doing('Bundling the workflows', process.execPath, [bundler], { remedy: 'Mend the workflow named above.' });
}

async function ensurePortal() {
  const config = join('apps', 'portal', 'vite.config.ts');
  if (!existsSync(join(root, config))) return console.log('  The portal is not part of this checkout and is left out.');
  const stamp = join(root, 'dist', '.portal');
  const shared = ['libs/domain', 'libs/catalogue'].flatMap(filesBelow);
  const sources = hashOf(['package-lock.json', ...filesBelow('apps/portal'), ...shared]);
  if (stampIs(stamp, sources) && existsSync(join(root, 'dist', 'portal'))) return;
  await doing('Building the portal', process.execPath, [bin('vite', 'vite'), 'build', '--config', config], {
    remedy: 'Mend the source files named above.',
  });
  writeStamp(stamp, sources);
}

function isService(file) {
  return !file.endsWith('.spec.ts') && (!file.startsWith('apps/portal/') || file.startsWith('apps/portal/server/'));
}

/** Runs a command, showing one line and, only when it fails, all that it said. */
async function doing(title, command, args, { remedy }) {
  const begun = Date.now();
  const elapsed = () => `${((Date.now() - begun) / 1000).toFixed(1)} s`;
  const live = process.stdout.isTTY
    ? setInterval(() => process.stdout.write(`\r  ${title} … ${elapsed()}`), 500)
    : undefined;
  if (live === undefined) console.log(`  ${title} …`);
  const { code, said } = await run(command, args);
  clearInterval(live);
  if (live !== undefined) process.stdout.write('\r\x1b[2K');
  if (code !== 0) throw new NotReady(`${title} failed.\n${said.trim()}`, remedy);
  console.log(`✔ ${title} ${elapsed()}`);
}

function run(command, args) {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (piece) => (said += piece));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: 1, said: error.message }));
    child.once('close', (code) => resolve({ code, said }));
  });
}

function bin(pack, name) {
  const folder = join(root, 'node_modules', pack);
  const { bin: listed } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof listed === 'string' ? listed : listed[name]);
}

function filesBelow(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex');
}

function stampIs(file, wanted) {
  return existsSync(file) && readFileSync(file, 'utf8') === wanted;
}

function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, value);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensureInstalled({ portal: !process.argv.includes('--no-portal') }).catch(giveUp);
}
