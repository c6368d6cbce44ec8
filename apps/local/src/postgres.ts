import { Client } from 'pg';
import { Child, type RunningProcess } from './child';
import { codeOf } from './error-code';
import { layoutOf } from './layout';
import { clearStalePid, ensureCluster } from './postgres-cluster';
import { preparePostgresHome, type PostgresHome } from './postgres-home';
import { databaseUrl, ensureDatabase } from './postgres-roles';
import { databaseRoles, openSecrets, type DatabaseRole } from './secrets';

/** A PostgreSQL that serves the database `hotich` with its roles, still empty of tables. */
export interface PostgresServer {
  readonly host: string;
  readonly port: number;
  readonly urls: Readonly<Record<DatabaseRole, string>>;
  readonly process: RunningProcess;
  /** Whether this start made the cluster. */
  readonly fresh: boolean;
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** False only in tests that throw their data away: it turns fsync off. */
  readonly durable?: boolean;
  /** Called before the process starts, so that a start broken off can stop it. */
  readonly onProcess?: (process: RunningProcess) => void;
  readonly onNote?: (text: string) => void;
  readonly onRestart?: (name: string, reason: string) => void;
}

/**
 * Starts PostgreSQL on 127.0.0.1 with its data in `varDir/postgres`, makes database and roles, and keeps it running:
 * after a crash it is started again on the same data. Passwords are those of `varDir/secrets.json`.
 */
export async function startPostgres(
  varDir: string,
  port: number,
  options: PostgresOptions = {},
): Promise<PostgresServer> {
  const layout = layoutOf(varDir);
  const secrets = openSecrets(layout);
  const home = preparePostgresHome(layout, options.onNote);
  const fresh = (await ensureCluster(home, secrets.databasePasswords.admin)) === 'made';
  const adminUrl = `postgres://postgres:${secrets.databasePasswords.admin}@127.0.0.1:${port}/postgres`;
  const child = new Child(
    {
      name: 'postgres',
      command: home.binaries.postgres,
      args: serverArguments(home, port, options.durable ?? true),
      env: { LC_MESSAGES: 'C', TZ: 'UTC' },
      cwd: '/',
      user: home.user,
      marker: home.data,
      // Fast shutdown: SIGTERM would wait until the last client has left.
      stopSignal: 'SIGINT',
      readyWithinMs: 60_000,
      beforeLaunch: async () => clearStalePid(home),
      probe: () => accepts(adminUrl),
    },
    layout,
    options.onRestart,
  );
  options.onProcess?.(child);
  await child.start();
  try {
    await ensureDatabase(adminUrl, secrets);
  } catch (error) {
    await child.stop();
    throw error;
  }
  const url = (role: DatabaseRole) => databaseUrl(adminUrl, role, secrets);
  return {
    host: '127.0.0.1',
    port,
    urls: urlsBy(url),
    process: child,
    fresh,
    stop: () => child.stop(),
  };
}

/** One address per login role, all of the database `hotich`. */
export function urlsBy(url: (role: DatabaseRole) => string): Readonly<Record<DatabaseRole, string>> {
  const [admin, owner, citizen_api, office_api, worker] = databaseRoles;
  return {
    admin: url(admin),
    owner: url(owner),
    citizen_api: url(citizen_api),
    office_api: url(office_api),
    worker: url(worker),
  };
}

function serverArguments(home: PostgresHome, port: number, durable: boolean): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    // No socket file: its path may be longer than the system allows, or in a folder of another user.
    unix_socket_directories: '',
    max_connections: '200',
    log_line_prefix: '%m [%p] %u ',
    fsync: durable ? 'on' : 'off',
    synchronous_commit: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', home.data, '-p', String(port), ...flags];
}

/** Refused connections and "starting up" (57P03) mean not yet; anything else, a wrong password say, will not heal. */
async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code.startsWith('28') || code === '3D000') throw error;
    return false;
  }
}
