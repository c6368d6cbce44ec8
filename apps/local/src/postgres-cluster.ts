import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresHome } from './postgres-home';
import { identityOf } from './process-identity';
import { StartProblem } from './start-problem';

const majorVersion = '18';

/**
 * Makes the cluster when there is none: UTF-8, Vietnamese order through ICU, passwords everywhere, checksums on.
 * It is made beside its place and then moved, so that a start broken off halfway leaves no half cluster behind.
 */
export async function ensureCluster(home: PostgresHome, adminPassword: string): Promise<'made' | 'found'> {
  const version = join(home.data, 'PG_VERSION');
  if (existsSync(version)) {
    checkVersion(readFileSync(version, 'utf8').trim());
    return 'found';
  }
  const draft = join(home.folder, 'data.new');
  const passwordFile = join(home.folder, 'password.new');
  rmSync(draft, { recursive: true, force: true });
  writeFileSync(passwordFile, `${adminPassword}\n`, { mode: 0o600 });
  if (home.user !== undefined) chownSync(passwordFile, home.user.uid, home.user.gid);
  try {
    await initdb(home, draft, passwordFile);
    renameSync(draft, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return 'made';
}

/**
 * Takes away a `postmaster.pid` left by a killed server when its pid now belongs to another program. (PostgreSQL does
 * this itself only when nothing has that pid, which in a container, where pids are few, is often not so.)
 */
export function clearStalePid(home: PostgresHome): void {
  const file = join(home.data, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n', 1)[0]);
  const holder = identityOf(pid);
  if (holder !== undefined && holder.commandLine.includes(home.data)) throw inUse(home.data, pid);
  rmSync(file, { force: true });
}

function initdb(home: PostgresHome, target: string, passwordFile: string): Promise<void> {
  // The character type comes from libc even with ICU: under plain C no Vietnamese letter would be a letter.
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const args = [
    ...[`--pgdata=${target}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', `--locale=${locale}`, '--locale-provider=icu', '--icu-locale=vi-VN'],
    ...['--data-checksums', '--lc-messages=C', '--set=timezone=UTC', '--set=log_timezone=UTC'],
  ];
  const child = spawn(home.binaries.initdb, args, { cwd: '/', env: { LC_MESSAGES: 'C', TZ: 'UTC' }, ...home.user });
  let said = '';
  child.stdout.resume();
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(notMade(error.message)));
    child.once('close', (code) => (code === 0 ? resolve() : reject(notMade(said.trim()))));
  });
}

function checkVersion(found: string): void {
  if (found === majorVersion) return;
  throw new StartProblem(
    'local.postgres.other-version',
    `The data were written by PostgreSQL ${found}, and this is PostgreSQL ${majorVersion}.`,
    `Start the release that wrote them and export the data, or delete the var folder to begin with empty data.`,
    { found, expected: majorVersion },
  );
}

function inUse(data: string, pid: number): StartProblem {
  return new StartProblem(
    'local.postgres.in-use',
    `Another PostgreSQL (process ${pid}) is already serving ${data}.`,
    `Stop it with \`kill -INT ${pid}\`, then start again.`,
    { pid },
  );
}

function notMade(said: string): StartProblem {
  return new StartProblem(
    'local.postgres.initdb',
    `The database could not be made: ${said}`,
    'Mend that, start again.',
  );
}
