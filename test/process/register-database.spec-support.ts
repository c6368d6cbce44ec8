import { as, type DossierId } from '@hotich/domain';
import { connect, migrate } from '@hotich/persistence';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { freePorts } from '../../apps/local/src/ports';
import { type PostgresServer, startPostgres } from '../../apps/local/src/postgres';

/** A fresh PostgreSQL with the schema, two invented communes, and connections in the roles that the apps use. */
export interface TestDatabase {
  readonly owner: DataSource;
  readonly worker: DataSource;
  readonly officeApi: DataSource;
  readonly citizenApi: DataSource;
  /** A dossier that entries, evidence and notices can hang on; with answers where what is written comes from them. */
  newDossier(office?: string, matter?: { readonly procedure: string; readonly answers: object }): Promise<DossierId>;
  close(): Promise<void>;
}

export async function startTestDatabase(): Promise<TestDatabase> {
  const varDir = mkdtempSync(join(tmpdir(), 'hotich-registers-'));
  const server = await startPostgres(varDir, (await freePorts()).postgres, { durable: false });
  try {
    return await prepare(server, varDir);
  } catch (error) {
    // A server left running would keep the test runner waiting for ever.
    await server.stop();
    throw error;
  }
}

async function prepare(server: PostgresServer, varDir: string): Promise<TestDatabase> {
  await migrate(server.urls.owner);
  const owner = await connect(server.urls.owner, { poolSize: 4 });
  const worker = await connect(server.urls.worker, { poolSize: 20 });
  const officeApi = await connect(server.urls.office_api, { poolSize: 4 });
  const citizenApi = await connect(server.urls.citizen_api, { poolSize: 1 });
  await owner.query(
    `INSERT INTO unit (code, name, authority, kind, valid_from) VALUES
       ('99001', 'xã Hương Sen', 'Ủy ban nhân dân xã Hương Sen', 'commune', '2025-07-01'),
       ('99002', 'xã Bến Dừa', 'Ủy ban nhân dân xã Bến Dừa', 'commune', '2025-07-01'),
       ('99901', 'xã Cồn Cũ', 'Ủy ban nhân dân xã Cồn Cũ', 'former', '1990-01-01')`,
  );
  return {
    owner,
    worker,
    officeApi,
    citizenApi,
    newDossier: async (office = '99001', { procedure, answers } = { procedure: '1.001193', answers: {} }) => {
      const id = randomUUID();
      await owner.query(
        `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key,
                              applicant_name, subject_name, matter, submitted_at)
         VALUES ($1::uuid, $1::text, gen_random_uuid(), $3, '2026-01-01', 'online', $2, 'key', 'Người Xin', 'Người Xin', '{}', now())`,
        [id, office, procedure],
      );
      await owner.query(
        `INSERT INTO dossier_content (dossier_id, version, questions, answers) VALUES ($1, 1, '[]', $2)`,
        [id, JSON.stringify(answers)],
      );
      return as<DossierId>(id);
    },
    close: async () => {
      await Promise.all([owner.destroy(), worker.destroy(), officeApi.destroy(), citizenApi.destroy()]);
      await server.stop();
      rmSync(varDir, { recursive: true, force: true });
    },
  };
}
