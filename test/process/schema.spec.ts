import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, migrate } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import { freePorts } from '../../apps/local/src/ports';
import { type PostgresServer, startPostgres } from '../../apps/local/src/postgres';

describe('the schema', () => {
  const varDir = mkdtempSync(join(tmpdir(), 'hotich-schema-'));
  let server: PostgresServer;
  let owner: DataSource;
  beforeAll(async () => {
    server = await startPostgres(varDir, (await freePorts()).postgres, { durable: false });
    owner = await connect(server.urls.owner, { poolSize: 1 });
  }, 120_000);
  afterAll(async () => {
    await owner.destroy();
    await server.stop();
    rmSync(varDir, { recursive: true, force: true });
  });

  const tables = async (): Promise<string[]> => {
    const rows: { name: string }[] = await owner.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY 1`,
    );
    return rows.map(({ name }) => name).filter((name) => name !== 'migrations');
  };

  it('comes up from nothing, goes down to nothing, and comes up again the same', async () => {
    const done = await migrate(server.urls.owner);
    const first = await tables();
    expect(first).toEqual(expect.arrayContaining(['dossier', 'dossier_fact', 'entry', 'outbox']));
    for (let left = done.length; left > 0; left--) await owner.undoLastMigration({ transaction: 'each' });
    expect(await tables()).toEqual([]);
    await migrate(server.urls.owner);
    expect(await tables()).toEqual(first);
  });

  it('says of every table what it is for', async () => {
    const silent: { name: string }[] = await owner.query(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND relname <> 'migrations' AND obj_description(oid) IS NULL`,
    );
    expect(silent).toEqual([]);
  });

  it('names its constraints, so that an error can be told by name', async () => {
    const unnamed: { conname: string }[] = await owner.query(
      `SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('u', 'c') AND conname ~ '_(key|check)[0-9]*$'`,
    );
    expect(unnamed).toEqual([]);
  });

  it('shows an API role no row of a guarded table unless the transaction says for whom', async () => {
    await owner.query(
      `INSERT INTO unit (code, name, authority, kind, valid_from) VALUES ('99001', 'x', 'x', 'commune', '2025-07-01')`,
    );
    await owner.query(
      `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key, applicant_name, subject_name, matter, submitted_at)
       VALUES (gen_random_uuid(), 'c', gen_random_uuid(), 'p', 'e', 'online', '99001', 'key', 'n', 's', '{}', now())`,
    );
    for (const [url, setting, right] of [
      [server.urls.office_api, 'hotich.office', '99001'],
      [server.urls.citizen_api, 'hotich.person', 'key'],
    ] as const) {
      const api = await connect(url, { poolSize: 1 });
      try {
        const seen = (value: string): Promise<{ n: number }[]> =>
          api.transaction(async (tx) => {
            await tx.query('SELECT set_config($1, $2, true)', [setting, value]);
            return tx.query('SELECT count(*)::int AS n FROM dossier');
          });
        expect(await api.query('SELECT count(*)::int AS n FROM dossier')).toEqual([{ n: 0 }]);
        expect(await seen('somebody else')).toEqual([{ n: 0 }]);
        expect(await seen(right)).toEqual([{ n: 1 }]);
        expect(await api.query('SELECT count(*)::int AS n FROM dossier')).toEqual([{ n: 0 }]);
      } finally {
        await api.destroy();
      }
    }
  });
});
