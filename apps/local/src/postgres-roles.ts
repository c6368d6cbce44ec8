import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, escapeLiteral } from 'pg';
import { projectRoot } from './layout';
import type { DatabaseRole, Secrets } from './secrets';

export const databaseName = 'hotich';

/**
 * Makes the database and the login roles, or brings the roles' passwords in line with the secrets. The SQL is the file
 * that the container image of the database runs too. Safe to repeat.
 */
export async function ensureDatabase(adminUrl: string, secrets: Secrets): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const found = await client.query('SELECT FROM pg_database WHERE datname = $1', [databaseName]);
    if (found.rowCount === 0) {
      // From template0, since only that one may be given another order than the cluster's own.
      await client.query(`CREATE DATABASE ${databaseName} TEMPLATE template0 ENCODING 'UTF8'
        LOCALE_PROVIDER icu ICU_LOCALE 'vi-VN'`);
    }
  });
  const script = readFileSync(join(projectRoot(), 'docker', 'postgres', 'roles.sql'), 'utf8');
  await withClient(databaseUrl(adminUrl), (client) => client.query(filledIn(script, secrets)));
}

/** The same server and, unless given, the same login, with the application's database. */
export function databaseUrl(adminUrl: string, role?: DatabaseRole, secrets?: Secrets): string {
  const url = new URL(adminUrl);
  url.pathname = `/${databaseName}`;
  if (role !== undefined && role !== 'admin' && secrets !== undefined) {
    url.username = `hotich_${role}`;
    url.password = secrets.databasePasswords[role];
  }
  return url.href;
}

/** psql writes a quoted variable as :'name'; here the same places are filled with the same quoting. */
function filledIn(script: string, secrets: Secrets): string {
  const values = new Map(Object.entries(secrets.databasePasswords).map(([role, word]) => [`${role}_password`, word]));
  return script.replace(/:'(\w+)'/g, (place, name: string) => {
    const value = values.get(name);
    if (value === undefined) throw new Error(`local.postgres.unknown-variable ${place}`);
    return escapeLiteral(value);
  });
}

async function withClient(url: string, work: (client: Client) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
