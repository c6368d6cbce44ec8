import { DecidedDossier, type Waived } from './decided-dossier.spec-support';
import { OfficeCaller } from './office-api-caller.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

interface Sum {
  readonly papers: number;
  readonly pages: number;
  readonly officerMinutes: number;
  readonly citizenMinutes: number;
}
interface Sums {
  readonly items: readonly (Sum & { readonly key: string; readonly name: { readonly vi: string } | null })[];
  readonly sum: Sum;
}
interface Rows {
  readonly items: readonly { readonly dossier: string; readonly evidence: string; readonly papers: number }[];
  readonly total: number;
  readonly next: string | null;
}

const marriage: Waived = { component: 'parentsMarriage', rule: 'parentsMarriage' };
const identity: Waived = { component: 'identity', rule: 'identity', source: 'population' };
const officer = 'hotich.huongsen';

describe('the sums of avoided papers', () => {
  let rig: OfficeRig;
  const caller = new OfficeCaller(() => rig);
  beforeAll(async () => {
    rig = await startOfficeRig();
    const sealed = async (waived: readonly Waived[], at: string, office = '99001'): Promise<DecidedDossier> => {
      const dossier = await DecidedDossier.of(rig.owner, rig.owner, { waived, office });
      await dossier.seal(at);
      return dossier;
    };
    await sealed([marriage, identity], '2026-10-12T02:00:00Z');
    await sealed([marriage], '2026-11-25T02:00:00Z');
    await sealed([marriage], '2026-11-25T02:00:00Z', '99002');
    const cancelled = await sealed([identity], '2026-11-25T02:00:00Z');
    await cancelled.cancelResult();
  });
  afterAll(() => rig?.stop());

  const sums = async (query: string) => (await caller.get<Sums>(officer, `/avoided-papers?${query}`)).body;

  it.each([
    ['procedure', [['1.001193', 3]]],
    ['office', [['99001', 3]]],
    [
      'component',
      [
        ['parentsMarriage', 2],
        ['identity', 1],
      ],
    ],
    [
      'source',
      [
        ['register', 2],
        ['population', 1],
      ],
    ],
    [
      'month',
      [
        ['2026-10', 2],
        ['2026-11', 1],
      ],
    ],
  ])('are taken by %s, of the own office alone, less what was taken back', async (by, expected) => {
    const { items, sum } = await sums(`groupBy=${by}`);
    expect(items.map(({ key, papers }) => [key, papers])).toEqual(expected);
    expect(sum).toEqual({ papers: 3, pages: 6, officerMinutes: 15, citizenMinutes: 90 });
  });

  it('name what they count', async () => {
    expect((await sums('groupBy=component')).items[0]?.name?.vi).toContain('kết hôn');
    expect((await sums('groupBy=procedure')).items[0]?.name?.vi).toContain('khai sinh');
  });

  it('lead, under the same filter, to the rows they are made of, and so to dossier and evidence', async () => {
    for (const query of [
      'component=parentsMarriage',
      'month=2026-11',
      'source=population',
      'from=2026-10-01&to=2026-10-31',
    ]) {
      const { sum } = await sums(`groupBy=month&${query}`);
      const { body } = await caller.get<Rows>(officer, `/avoided-papers/rows?${query}`);
      expect(body.items.reduce((total, { papers }) => total + papers, 0)).toBe(sum.papers);
      expect([body.total, body.next]).toEqual([body.items.length, null]);
      for (const { dossier, evidence } of body.items)
        expect(await rig.owner.query('SELECT dossier_id AS id FROM evidence WHERE id = $1', [evidence])).toEqual([
          { id: dossier },
        ]);
    }
  });

  it('are for the officer, the leader and the auditor, not for the counter', async () => {
    expect((await caller.get('chutich.huongsen', '/avoided-papers?groupBy=month')).status).toBe(200);
    expect((await caller.get('tiepnhan.huongsen', '/avoided-papers?groupBy=month')).status).toBe(403);
    expect((await caller.get(null, '/avoided-papers/rows')).status).toBe(401);
  });

  it('are seen by the province over all its communes, without the dossiers behind them', async () => {
    await rig.owner.query(`UPDATE staff SET office_code = '99' WHERE person_key = 'key-of-kiemtra'`);
    const { body } = await caller.get<Sums>('kiemtra', '/avoided-papers?groupBy=office');
    expect(body.items.map(({ key, papers }) => [key, papers])).toEqual([
      ['99001', 3],
      ['99002', 1],
    ]);
    const rows = await caller.get<{ items: { code: string | null }[] }>('kiemtra', '/avoided-papers/rows');
    expect(new Set(rows.body.items.map(({ code }) => code))).toEqual(new Set([null]));
  });

  it.each(['groupBy=applicant_name', 'groupBy=month&from=2026-02-30', 'groupBy=month&month=2026-13'])(
    'refuse what is no question: %s',
    async (query) => expect((await caller.get(officer, `/avoided-papers?${query}`)).status).toBe(422),
  );
});
