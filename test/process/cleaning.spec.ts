import { randomUUID } from 'node:crypto';
import { CleaningRelay } from '../../apps/worker/src/relays/cleaning.relay';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => (database = await startTestDatabase()));
afterAll(() => database?.close());
afterEach(() => database.owner.query('DELETE FROM notice; DELETE FROM draft; DELETE FROM idempotent_answer'));

/** Cleans in the worker's own role: the rights it has are part of what is proved. */
const clean = () =>
  new CleaningRelay(database.worker, { KEEP_ANSWERS_DAYS: 30, KEEP_NOTICES_DAYS: 90, KEEP_DRAFTS_DAYS: 90 }).round();
const left = async (table: string, column: string): Promise<string[]> => {
  const rows: { is: string }[] = await database.owner.query(`SELECT ${column} AS is FROM ${table} ORDER BY 1`);
  return rows.map(({ is }) => is);
};

async function answered(key: string, daysAgo: number): Promise<void> {
  await database.owner.query(
    `INSERT INTO idempotent_answer (actor, key, request_sha256, created_at) VALUES ('a', $1, '', now() - $2 * interval '1 day')`,
    [key, daysAgo],
  );
}
async function drafted(procedure: string, daysAgo: number): Promise<void> {
  await database.owner.query(
    `INSERT INTO draft (id, owner_key, procedure, edition, answers, changed_at)
     VALUES ($1, 'owner', $2, '2026-01-01', '{}', now() - $3 * interval '1 day')`,
    [randomUUID(), procedure, daysAgo],
  );
}
async function owed(kind: string, done: { sent?: number; givenUp?: number }): Promise<void> {
  await database.owner.query(
    `INSERT INTO notice (id, dossier_id, seq, kind, recipient, sent_at, given_up_at, created_at)
     VALUES ($1, $2, 1, $3, 'applicant', now() - $4 * interval '1 day', now() - $5 * interval '1 day', now() - interval '1 year')`,
    [randomUUID(), await database.newDossier(), kind, done.sent ?? null, done.givenUp ?? null],
  );
}

describe('the daily cleaning', () => {
  it('forgets remembered answers after 30 days and drafts that lay untouched for 90, none a day sooner', async () => {
    await answered('young', 29);
    await answered('old', 31);
    await drafted('young', 89);
    await drafted('old', 91);
    expect(await clean()).toBe(2);
    expect(await left('idempotent_answer', 'key')).toEqual(['young']);
    expect(await left('draft', 'procedure')).toEqual(['young']);
    expect(await clean()).toBe(0);
  });

  it('forgets notices long sent; one that waits or was given up stays, however old', async () => {
    await owed('sentLately', { sent: 89 });
    await owed('sentLongAgo', { sent: 91 });
    await owed('waiting', {});
    await owed('givenUp', { givenUp: 200 });
    expect(await clean()).toBe(1);
    expect(await left('notice', 'kind')).toEqual(['givenUp', 'sentLately', 'waiting']);
  });

  it('takes much in small bites, until nothing is left', async () => {
    await database.owner.query(
      `INSERT INTO idempotent_answer (actor, key, request_sha256, created_at)
       SELECT 'a', n::text, '', now() - interval '1 year' FROM generate_series(1, 1500) n`,
    );
    expect([await clean(), await clean(), await clean()]).toEqual([1000, 500, 0]);
  });
});
