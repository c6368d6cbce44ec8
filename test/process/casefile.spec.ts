import { randomUUID } from 'node:crypto';
import type { DossierId } from '@hotich/domain';
import { answersOf, entryFoundFor } from '../../activities/src/casefile/case-reader';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => (database = await startTestDatabase()));
afterAll(() => database?.close());

/** A dossier whose process took version 2; version 3 was written by a supplement that came a moment too late. */
async function afterLostRace(): Promise<DossierId> {
  const id = await database.newDossier();
  for (const version of [1, 2, 3])
    await database.owner.query(
      `INSERT INTO dossier_content (dossier_id, version, questions, answers) VALUES ($1, $2::int, '[]', jsonb_build_object('of', $2::int))
       ON CONFLICT (dossier_id, version) DO UPDATE SET answers = excluded.answers`,
      [id, version],
    );
  await database.owner.query(`UPDATE dossier SET state = '{"version": 2}' WHERE id = $1`, [id]);
  return id;
}

const find = (dossier: DossierId, version: number, outcome: string) =>
  database.owner.query(
    `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, record_id, fields,
                           fields_sha256, ground)
     VALUES ($1, $2, $3::int, 'birthRecord', 'birthEntry', '2026-01-01', $4, 'register', 'entry-' || $3::int, '{}', '', '')`,
    [randomUUID(), dossier, version, outcome],
  );

describe('what the process works with', () => {
  it('is the version its facts name, never one that a refused act left behind', async () => {
    const dossier = await afterLostRace();
    expect(await answersOf(database.worker.manager, dossier)).toEqual({ of: 2 });
    expect(await answersOf(database.worker.manager, dossier, 1)).toEqual({ of: 1 });
    await expect(answersOf(database.worker.manager, dossier, 4)).rejects.toThrow(dossier);
  });

  it('is the first version until the process has said anything', async () => {
    const dossier = await afterLostRace();
    await database.owner.query('UPDATE dossier SET state = NULL WHERE id = $1', [dossier]);
    expect(await answersOf(database.worker.manager, dossier)).toEqual({ of: 1 });
  });

  it('copies no entry that was found for answers which were supplemented since', async () => {
    const dossier = await afterLostRace();
    await find(dossier, 1, 'HIT_MATCH');
    await find(dossier, 2, 'NO_DATA');
    expect(await entryFoundFor(database.worker.manager, dossier)).toBeNull();
    expect(await entryFoundFor(database.worker.manager, dossier, 1)).toBe('entry-1');
  });
});
