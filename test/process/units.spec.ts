import { as, type OfficeCode, placeUnits } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { findUnderOffice, seriesUnder } from '@hotich/registers';
import { officesOn } from '@hotich/casework';
import { parsePlainDate } from '@hotich/domain';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const thotNot = 'CT.TN.p-thot-not';
const code = (text: string) => as<OfficeCode>(text);
const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.worker, {}, work);
const count = async (sql: string): Promise<number> => {
  const [row]: { n: number }[] = await database.owner.query(`SELECT count(*)::int AS n FROM ${sql}`);
  return row?.n ?? -1;
};

describe('the units in the database', () => {
  it('are the 103 communes of today and every unit that was on their land', async () => {
    expect(
      await count(`unit WHERE kind = 'commune' AND code LIKE '31%' AND valid_to IS NULL AND parent_code = '92'`),
    ).toBe(103);
    const former = placeUnits.filter(({ level, to }) => level === 'commune' && to !== null);
    expect(await count(`unit WHERE kind = 'former' AND code LIKE '__.%.%'`)).toBe(former.length);
    expect(
      await count(
        `unit u WHERE kind = 'former' AND code LIKE '__.%.%' AND NOT EXISTS
           (SELECT 1 FROM unit_change c JOIN unit t ON t.code = c.to_code WHERE c.from_code = u.code AND t.valid_to IS NULL)`,
      ),
    ).toBe(0);
  });

  it('are not offered to people who file until the commune works with this system', async () => {
    const offered = () =>
      officesOn(database.owner, parsePlainDate('2026-11-24')).then((all) => all.map((one) => one.code));
    expect(await offered()).toEqual(['99002', '99001']);
    await database.owner.query(`UPDATE unit SET takes_dossiers = true WHERE code = '31528'`);
    expect(await offered()).toContain('31528');
  });

  it('have a successor that holds their books where one is certain, and none of a split ward', async () => {
    const rows: { code: string; parent: string | null }[] = await database.owner.query(
      `SELECT code, parent_code AS parent FROM unit WHERE code = ANY ($1) ORDER BY code`,
      [['ST.KS.ke-an', thotNot]],
    );
    expect(rows).toEqual([
      { code: thotNot, parent: null },
      { code: 'ST.KS.ke-an', parent: '31528' },
    ]);
  });
});

describe('an entry of an old ward', () => {
  const entryOf = async (office: string, holder: string, number: number): Promise<void> => {
    await database.owner.query(
      `WITH volume AS (
         INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, opened_on)
         SELECT code, $2, authority, 'birth', 2018, '01', 'digitised', '2018-01-01' FROM unit WHERE code = $1 RETURNING *)
       INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin,
                          subject_name, subject_name_key, subject_name_folded, content)
       SELECT id, office_code, holding_office_code, kind, year, $3, '2018-03-05', 'inForce', origin,
              'Lê Thử', 'LÊ THỬ', 'LETHU', '{}' FROM volume`,
      [office, holder, number],
    );
  };
  const under = (office: string, number: number) =>
    asWorker((tx) => findUnderOffice(tx, { office: code(office), kind: 'birth', year: 2018, number })).then((found) =>
      found.map(({ officeCode }) => officeCode),
    );

  it('is found under the commune of today, even if its book still lies elsewhere', async () => {
    await entryOf('ST.KS.ke-an', '31528', 7);
    await entryOf('ST.KS.ke-thanh', '99001', 8);
    expect([await under('31528', 7), await under('31528', 8)]).toEqual([['ST.KS.ke-an'], ['ST.KS.ke-thanh']]);
    expect([await under('ST.KS.ke-an', 7), await under('31531', 7)]).toEqual([['ST.KS.ke-an'], []]);
  });

  it('of a split ward is found under both successors, and the answer names whom to ask too', async () => {
    await entryOf(thotNot, '31207', 9);
    expect([await under('31207', 9), await under('31228', 9)]).toEqual([[thotNot], [thotNot]]);
    const series = await asWorker((tx) => seriesUnder(tx, code('31228')));
    expect(series).toEqual([
      { office: '31228', name: 'Ủy ban nhân dân phường Thuận Hưng', via: 'own', alsoAsk: [] },
      { office: thotNot, name: 'Ủy ban nhân dân phường Thốt Nốt', via: 'part', alsoAsk: ['31207'] },
      { office: 'CT.TN.p-thuan-hung', name: 'Ủy ban nhân dân phường Thuận Hưng', via: 'takenOver', alsoAsk: [] },
      { office: 'CT.TN.p-trung-kien', name: 'Ủy ban nhân dân phường Trung Kiên', via: 'takenOver', alsoAsk: [] },
    ]);
  });
});
