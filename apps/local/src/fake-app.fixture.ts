import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Entries } from './apps';

/** An app that only says that it is ready and what it was given, in plain JavaScript since it is run as it stands. */
const app = `
const http = require('node:http');
http.createServer((request, response) => {
  response.end(request.url === '/ready' ? '{}' : JSON.stringify(process.env));
}).listen(Number(process.env.HTTP_PORT ?? process.env.SANDBOX_PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));
`;

/** A table that grows by one row at each start shows that migrations ran, as the owner, on kept data. */
const migration = `
const { Client } = require(process.env.PG_MODULE);
const client = new Client({ connectionString: process.env.DATABASE_OWNER_URL });
client.connect()
  .then(() => client.query('CREATE TABLE IF NOT EXISTS started (at timestamptz DEFAULT now())'))
  .then(() => client.query('GRANT SELECT ON started TO hotich_worker'))
  .then(() => client.query('INSERT INTO started DEFAULT VALUES'))
  .then(() => client.end());
`;

export interface FakeCheckout {
  readonly root: string;
  readonly varDir: string;
  readonly entries: Entries;
  readonly childEnv: { readonly all: Readonly<Record<string, string>> };
  remove(): void;
}

/** A folder with tiny stand-ins of all apps and an empty var folder. */
export function fakeCheckout(): FakeCheckout {
  const root = mkdtempSync(join(tmpdir(), 'hotich-local-'));
  // Open to enter, as a checkout is, so that the database's user reaches its data.
  chmodSync(root, 0o755);
  writeFileSync(join(root, 'migrate.js'), migration);
  writeFileSync(join(root, 'seed.js'), '');
  for (const name of ['sandbox', 'worker', 'citizen-api', 'office-api', 'portal']) {
    writeFileSync(join(root, `${name}.js`), app);
  }
  const varDir = join(root, 'var');
  mkdirSync(varDir);
  return {
    root,
    varDir,
    entries: {
      sandbox: 'sandbox.js',
      worker: 'worker.js',
      'citizen-api': 'citizen-api.js',
      'office-api': 'office-api.js',
      portal: 'portal.js',
      migrate: 'migrate.js',
      seed: 'seed.js',
    },
    childEnv: { all: { PG_MODULE: require.resolve('pg') } },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
