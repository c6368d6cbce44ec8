import { inTransaction } from '@hotich/persistence';
import { DecidedDossier, type Waived } from './decided-dossier.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

const marriage: Waived = { component: 'parentsMarriage', rule: 'parentsMarriage' };
const identity: Waived = { component: 'identity', rule: 'identity', source: 'population' };

describe('the ledger of avoided papers', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  }, 120_000);
  afterAll(() => database.close());

  const begun = (waived: readonly Waived[], office?: string): Promise<DecidedDossier> =>
    DecidedDossier.of(database.owner, database.worker, { waived, ...(office !== undefined && { office }) });
  const ledgerOf = ({ id }: DecidedDossier): Promise<{ component: string; papers: number }[]> =>
    database.owner.query('SELECT component, papers FROM avoided_paper WHERE dossier_id = $1 ORDER BY id', [id]);

  it('counts each paper that data answered for, once the result is sealed, with its evidence and the norms of the day', async () => {
    const dossier = await begun([marriage, identity]);
    expect(await ledgerOf(dossier)).toEqual([]);
    await dossier.seal('2026-11-30T18:00:00Z');
    const rows = await database.owner.query(
      `SELECT p.component, p.source, p.office_code AS office, p.procedure, p.day::text AS day, p.pages,
              p.officer_minutes AS officer, p.citizen_minutes AS citizen, e.component AS answered
       FROM avoided_paper p JOIN evidence e ON e.id = p.evidence_id WHERE p.dossier_id = $1 ORDER BY 1`,
      [dossier.id],
    );
    const row = { office: '99001', procedure: '1.001193', day: '2026-12-01', pages: 2, officer: 5, citizen: 30 };
    expect(rows).toEqual([
      { ...row, component: 'identity', source: 'population', answered: 'identity' },
      { ...row, component: 'parentsMarriage', source: 'register', answered: 'parentsMarriage' },
    ]);
  });

  it('counts once, however often the same fact is recorded', async () => {
    const dossier = await begun([marriage]);
    const sealed = await dossier.seal();
    await dossier.repeat(sealed);
    expect(await ledgerOf(dossier)).toEqual([{ component: 'parentsMarriage', papers: 1 }]);
  });

  it('does not count a paper that came all the same, nor one that an officer asked for', async () => {
    const dossier = await begun([marriage, identity]);
    await dossier.handIn('identity');
    await dossier.ask('parentsMarriage');
    await dossier.seal();
    expect(await ledgerOf(dossier)).toEqual([]);
  });

  it.each(['HIT_MISMATCH', 'NO_DATA', 'SOURCE_DOWN'] as const)(
    'does not count what the source answered by %s',
    async (outcome) => {
      const dossier = await begun([{ ...marriage, outcome }]);
      await dossier.seal();
      expect(await ledgerOf(dossier)).toEqual([]);
    },
  );

  it('does not count a search that had to find nobody: it spares no paper', async () => {
    const dossier = await begun([{ component: 'noEarlierBirth', rule: 'duplicateBirth' }]);
    await dossier.seal();
    expect(await ledgerOf(dossier)).toEqual([]);
  });

  it('does not count what was spared in a dossier that was refused', async () => {
    const dossier = await begun([marriage]);
    await dossier.refuse();
    expect(await ledgerOf(dossier)).toEqual([]);
  });

  it('takes back by a row against it what a cancelled result had counted, once', async () => {
    const dossier = await begun([marriage]);
    await dossier.seal();
    const cancelled = await dossier.cancelResult();
    await dossier.repeat(cancelled);
    expect(await ledgerOf(dossier)).toEqual([
      { component: 'parentsMarriage', papers: 1 },
      { component: 'parentsMarriage', papers: -1 },
    ]);
    const [sum] = await database.owner.query(
      'SELECT sum(papers)::int AS papers, sum(pages)::int AS pages, sum(citizen_minutes)::int AS minutes FROM avoided_paper WHERE dossier_id = $1',
      [dossier.id],
    );
    expect(sum).toEqual({ papers: 0, pages: 0, minutes: 0 });
  });

  it('counts by the norm that an administrator set, from its day on', async () => {
    await database.owner.query(
      `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, email, valid_from)
       VALUES ('00000000-0000-4000-8000-0000000000b1', 'x', 'Đặng Công Vinh', 'Quản trị', '99001', '{administrator}', 'k', 'vinh@example.test', '2025-07-01')`,
    );
    await database.owner.query(
      `INSERT INTO setting (key, value, valid_from, ground, set_by)
       VALUES ('norm.citizenMinutes', '45', '2027-01-01', 'Khảo sát của xã', '00000000-0000-4000-8000-0000000000b1')`,
    );
    const minutes = async (at: string): Promise<unknown> => {
      const dossier = await begun([marriage]);
      await dossier.seal(at);
      const [row] = await database.owner.query('SELECT citizen_minutes AS n FROM avoided_paper WHERE dossier_id = $1', [
        dossier.id,
      ]);
      return row;
    };
    expect(await minutes('2026-12-31T10:00:00Z')).toEqual({ n: 30 });
    expect(await minutes('2026-12-31T17:00:00Z')).toEqual({ n: 45 });
  });

  it('is seen by its own office alone, and changed by nobody', async () => {
    const dossier = await begun([marriage], '99002');
    await dossier.seal();
    const seenBy = (office: string): Promise<unknown[]> =>
      inTransaction(database.officeApi, { office }, (tx) =>
        tx.query('SELECT id FROM avoided_paper WHERE dossier_id = $1', [dossier.id]),
      );
    expect(await seenBy('99001')).toEqual([]);
    expect(await seenBy('99002')).toHaveLength(1);
    for (const role of [database.worker, database.officeApi]) {
      await expect(role.query('UPDATE avoided_paper SET pages = 0')).rejects.toThrow('permission denied');
      await expect(role.query('DELETE FROM avoided_paper')).rejects.toThrow('permission denied');
    }
    await expect(database.citizenApi.query('SELECT * FROM avoided_paper')).rejects.toThrow('permission denied');
  });
});
