import { accessSync, constants, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { StartProblem } from './start-problem';

/** Every folder and file the launcher keeps, all below one `varDir` so that deleting it starts anew. */
export interface Layout {
  readonly varDir: string;
  readonly logs: string;
  readonly run: string;
  readonly files: string;
  readonly authority: string;
  readonly sandbox: string;
  readonly postgres: string;
  readonly temporalFile: string;
  readonly secretsFile: string;
}

/** Absolute paths below `varDir`, whose own folders are made when missing. Throws a StartProblem when it may not. */
export function layoutOf(varDir: string): Layout {
  const root = resolve(varDir);
  const layout: Layout = {
    varDir: root,
    logs: join(root, 'logs'),
    run: join(root, 'run'),
    files: join(root, 'files'),
    authority: join(root, 'authority'),
    sandbox: join(root, 'sandbox'),
    postgres: join(root, 'postgres'),
    temporalFile: join(root, 'temporal', 'temporal.db'),
    secretsFile: join(root, 'secrets.json'),
  };
  const { logs, run, files, authority, sandbox, temporalFile } = layout;
  for (const folder of [logs, run, files, authority, sandbox, dirname(temporalFile)]) {
    // Closed to others each: the var folder itself has to stay open for the database's user.
    openFolder(folder, root);
  }
  return layout;
}

/** The checkout this code belongs to, whether it runs from its sources or from `dist/`. */
export function projectRoot(from: string = __dirname): string {
  const manifest = join(from, 'package.json');
  if (existsSync(manifest) && /"name":\s*"ho-tich"/.test(readFileSync(manifest, 'utf8'))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error('local.root.not-found');
  return projectRoot(parent);
}

/** Where binaries fetched once are kept for every checkout of this user. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'ho-tich');
}

function openFolder(folder: string, varDir: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new StartProblem(
      'local.var.closed',
      `${folder} cannot be written by this user; an earlier start may have been another user's.`,
      `Start as that user, give the folder over with chown, or choose another by HOTICH_VAR.`,
      { varDir },
    );
  }
}
