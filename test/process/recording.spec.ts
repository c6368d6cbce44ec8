import { blank, type Dossier, type DossierId, evolve, type Fact } from '@hotich/domain';
import type { Story } from '../../libs/domain/src/dossier/story.fixture';
import { counter, online } from '../../libs/domain/src/dossier/story.fixture';
import { recordFacts } from '../../activities/src/bookkeeping/record';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

describe('recording a dossier', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  }, 120_000);
  afterAll(() => database.close());

  /** Ids of a story are words; the tables want UUIDs, and documents that exist. */
  const recordable = ({ facts, matter }: Story): { facts: Fact[]; plan: Story['matter']['plan'] } => {
    const text = JSON.stringify(facts).replaceAll(
      /"(receptionist|officer|leader|clerk)"(?=,"office")/g,
      (_, who: string) => JSON.stringify(staffIds[who]),
    );
    const kept = (JSON.parse(text) as Fact[]).filter(({ is }) => is !== 'draftSent' && is !== 'sealed');
    return { facts: kept, plan: matter.plan };
  };
  const after = (plan: Story['matter']['plan'], facts: readonly Fact[]): Dossier =>
    facts.reduce((d, fact) => evolve(plan, d, fact), blank);
  const rowOf = async (id: DossierId): Promise<{ facts: number; stage: string; state: Dossier }> => {
    const [row] = await database.owner.query('SELECT facts, stage, state FROM dossier WHERE id = $1', [id]);
    return row as { facts: number; stage: string; state: Dossier };
  };
  const factsOf = async (id: DossierId): Promise<Fact[]> => {
    const rows: { fact: Fact }[] = await database.owner.query(
      'SELECT fact FROM dossier_fact WHERE dossier_id = $1 ORDER BY seq',
      [id],
    );
    return rows.map(({ fact }) => fact);
  };

  it('makes a row that evolve rebuilds from the facts', async () => {
    const id = await database.newDossier();
    const { facts, plan } = recordable(counter().registered());
    for (const [i, fact] of facts.entries())
      await recordFacts(database.worker, {
        dossierId: id,
        plan,
        facts: [fact],
        dossier: after(plan, facts.slice(0, i + 1)),
      });
    const row = await rowOf(id);
    expect(row.facts).toBe(facts.length);
    expect(after(plan, await factsOf(id))).toEqual(row.state);
  });

  it('changes nothing when repeated, and never takes the row back', async () => {
    const id = await database.newDossier();
    const { facts, plan } = recordable(online().accepted());
    const steps = facts.map((fact, i) => ({
      dossierId: id,
      plan,
      facts: [fact],
      dossier: after(plan, facts.slice(0, i + 1)),
    }));
    for (const step of steps) await recordFacts(database.worker, step);
    const before = await rowOf(id);
    const [notices] = await database.owner.query('SELECT count(*)::int AS n FROM notice WHERE dossier_id = $1', [id]);
    for (const step of [...steps].reverse()) await recordFacts(database.worker, step);
    expect(await rowOf(id)).toEqual(before);
    expect(await factsOf(id)).toEqual(facts);
    expect(await database.owner.query('SELECT count(*)::int AS n FROM notice WHERE dossier_id = $1', [id])).toEqual([
      notices,
    ]);
  });

  it('lets nobody change or delete what was told', async () => {
    for (const role of [database.worker, database.officeApi]) {
      await expect(role.query(`UPDATE dossier_fact SET kind = 'accepted'`)).rejects.toThrow('permission denied');
      await expect(role.query('DELETE FROM dossier_fact')).rejects.toThrow('permission denied');
    }
    await expect(database.officeApi.query(`UPDATE dossier SET stage = 'delivered'`)).rejects.toThrow(
      'permission denied',
    );
  });
});

const staffIds: Record<string, string> = {
  receptionist: '00000000-0000-4000-8000-0000000000a1',
  officer: '00000000-0000-4000-8000-0000000000a2',
  leader: '00000000-0000-4000-8000-0000000000a3',
  clerk: '00000000-0000-4000-8000-0000000000a4',
};
