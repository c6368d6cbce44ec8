import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hasTexts, readJson } from './json-file';
import type { Layout } from './layout';
import { copiedBinaries, installedBinaries, type PostgresBinaries } from './postgres-binaries';
import { StartProblem } from './start-problem';

/** Where PostgreSQL lives and as whom it runs; `user` is undefined when we are not root and it runs as ourselves. */
export interface PostgresHome {
  readonly binaries: PostgresBinaries;
  /** Owned by `user`, mode 0700; holds the cluster in `data`. */
  readonly folder: string;
  readonly data: string;
  readonly user: { readonly uid: number; readonly gid: number } | undefined;
}

/** Outside every home folder, for the case that root's checkout is closed to other users. */
const sharedFolder = '/var/lib/ho-tich';

/**
 * PostgreSQL refuses to run as root, so root hands it to the user `postgres` (made when missing). When that user may
 * not enter the checkout (under /root, say), binaries and data live in /var/lib/ho-tich, and `var/postgres` is a link.
 */
export function preparePostgresHome(layout: Layout, onNote: (text: string) => void = () => undefined): PostgresHome {
  const installed = installedBinaries();
  const user = process.getuid?.() === 0 ? serverUser(onNote) : undefined;
  if (user === undefined) {
    mkdirSync(layout.postgres, { recursive: true, mode: 0o700 });
    return home(installed, layout.postgres, user);
  }
  const binaries = mayUse(installed.postgres, user)
    ? installed
    : copiedBinaries(installed, join(sharedFolder, `postgresql-${packageVersion(installed)}`));
  if (!exists(layout.postgres)) makeFolder(layout, user, onNote);
  const folder = realpathSync(layout.postgres);
  chownSync(folder, user.uid, user.gid);
  return home(binaries, folder, user);
}

function home(binaries: PostgresBinaries, folder: string, user: PostgresHome['user']): PostgresHome {
  return { binaries, folder, data: join(folder, 'data'), user };
}

function makeFolder(layout: Layout, user: { uid: number; gid: number }, onNote: (text: string) => void): void {
  // Entering is not reading: what lies in the var folder is closed by itself.
  chmodSync(layout.varDir, statSync(layout.varDir).mode | 0o011);
  if (mayUse(layout.varDir, user)) {
    mkdirSync(layout.postgres, { mode: 0o700 });
    return;
  }
  const elsewhere = join(sharedFolder, randomBytes(6).toString('hex'));
  mkdirSync(dirname(elsewhere), { recursive: true, mode: 0o755 });
  chmodSync(sharedFolder, 0o755);
  mkdirSync(elsewhere, { mode: 0o700 });
  symlinkSync(elsewhere, layout.postgres);
  onNote(`the checkout is closed to the database's user, so its data are in ${elsewhere}`);
}

function serverUser(onNote: (text: string) => void): { uid: number; gid: number } {
  const known = lookUp('postgres');
  if (known !== undefined) return known;
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'ignore' });
  const user = lookUp(made.status === 0 ? 'postgres' : 'nobody');
  if (user === undefined) throw noUser();
  onNote(`PostgreSQL may not run as root: it runs as ${made.status === 0 ? 'the new user postgres' : 'nobody'}`);
  return user;
}

function lookUp(name: string): { uid: number; gid: number } | undefined {
  const [uid, gid] = ['-u', '-g'].map((option) => {
    const answer = spawnSync('id', [option, name], { encoding: 'utf8' });
    return answer.status === 0 ? Number(answer.stdout.trim()) : undefined;
  });
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
}

/** Asks the system itself, by trying as that user: modes alone would miss access lists and mount options. */
function mayUse(path: string, user: { uid: number; gid: number }): boolean {
  return spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0;
}

function exists(path: string): boolean {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (entry?.isSymbolicLink() === true && !existsSync(path)) throw linkBroken(path);
  return entry !== undefined;
}

function packageVersion(binaries: PostgresBinaries): string {
  const manifest = readJson(join(binaries.home, '..', 'package.json'));
  return hasTexts(manifest, 'version') ? manifest.version : 'unknown';
}

function linkBroken(path: string): StartProblem {
  return new StartProblem(
    'local.postgres.link-broken',
    `${path} points to a folder that is not there any more.`,
    'Bring that folder back, or delete the whole var folder to begin with empty data.',
  );
}

function noUser(): StartProblem {
  return new StartProblem(
    'local.postgres.no-user',
    'PostgreSQL may not run as root, and no other user could be found or made for it.',
    'Start as an ordinary user, or make a user named postgres.',
  );
}
