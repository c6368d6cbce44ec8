import { as, type EntryId, foldNameTight, normaliseName, type StaffId } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { decidePair, findLikely, type LikelySought, relatedEntries } from '@hotich/registers';
import { randomUUID } from 'node:crypto';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

const officer = as<StaffId>(randomUUID());
let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  await database.owner.query(
    `INSERT INTO staff (id, issuer, person_key, full_name, title, office_code, roles, valid_from)
     VALUES ($1, 'issuer', 'key', 'Cán Bộ', 'Công chức', '99001', '{civilStatusOfficer}', '2025-07-01')`,
    [officer],
  );
  for (const office of ['99001', '99002'])
    await database.owner.query(
      `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, opened_on)
       VALUES ($1, $1, 'Ủy ban nhân dân xã', 'birth', 1995, '01', 'digitised', '1995-01-01')`,
      [office],
    );
});
afterAll(() => database.close());

let number = 0;
async function born(
  name: string,
  birth: string | null,
  { office = '99001', id = null, content = {} }: { office?: string; id?: string | null; content?: object } = {},
): Promise<EntryId> {
  const [row]: { id: string }[] = await database.owner.query(
    `INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin, subject_name,
                        subject_name_key, subject_name_folded, subject_birth, subject_personal_id, content)
     SELECT b.id, $1, $1, 'birth', 1995, $2, '1995-03-05', 'inForce', 'digitised', $3, $4, $5, $6, $7, $8
     FROM book b WHERE b.office_code = $1 RETURNING id`,
    [office, (number += 1), name, normaliseName(name), foldNameTight(name), birth, id, JSON.stringify(content)],
  );
  return as<EntryId>(row?.id ?? '');
}
const atHuongSen = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(database.officeApi, { office: '99001' }, work);
const first = async (sought: Omit<LikelySought, 'kind'>): Promise<string | undefined> =>
  (await atHuongSen((tx) => findLikely(tx, { kind: 'birth', ...sought })))[0]?.entry.subjectName;

describe('a person in the books', () => {
  beforeAll(async () => {
    await born('Thạch Thị Sà Rây', '1995-04-03');
    await born('Nguyễn Thị Mỹ Hoà', '1995-04-03');
    await born('Đặng Văn Lý', '1958');
    await born('Trần Minh Ý', '1960-01-01');
    for (let day = 1; day <= 28; day++)
      await born(`Kim Văn ${'ABCDEGHIKLMNOPQRSTUVXY'.charAt(day % 22)}`, `1995-04-${String(day).padStart(2, '0')}`);
  });

  it.each([
    ['lost marks', 'Nguyen Thi My Hoa', '03.04.1995', 'Nguyễn Thị Mỹ Hoà'],
    ['another placement of the tone, and i for y', 'Nguyễn Thị Mĩ Hòa', '03.04.1995', 'Nguyễn Thị Mỹ Hoà'],
    ['free spaces of a Khmer name', 'Thạch Thị Sàrây', '03.04.1995', 'Thạch Thị Sà Rây'],
    ['two wrong letters', 'Thạch Thị Sa Rai', '03.04.1995', 'Thạch Thị Sà Rây'],
    ['another order of words', 'Sà Rây Thạch Thị', '03.04.1995', 'Thạch Thị Sà Rây'],
    ['day and month swapped', 'Thạch Thị Sà Rây', '04.03.1995', 'Thạch Thị Sà Rây'],
    ['a slip in the year', 'Thạch Thị Sà Rây', '03.04.1994', 'Thạch Thị Sà Rây'],
    ['a year alone', 'Thạch Thị Sà Rây', '1995', 'Thạch Thị Sà Rây'],
    ['marks misread by a machine', 'Nguyên Thi Mv H0à', '03.04.1995', 'Nguyễn Thị Mỹ Hoà'],
    ['a day that the book does not know, D for Đ', 'Dang Van Li', '17.05.1958', 'Đặng Văn Lý'],
    ['a day that was written as 1 January', 'Trần Minh Ý', '17.05.1960', 'Trần Minh Ý'],
  ])('is found in spite of %s', async (_what, name, birth, found) => {
    expect(await first({ name, birth })).toBe(found);
  });

  it('is found by the name alone, and within a range of years', async () => {
    expect(await first({ name: 'Dang Van Ly' })).toBe('Đặng Văn Lý');
    expect(await first({ name: 'Dang Van Li', birthFrom: 1957, birthTo: 1959 })).toBe('Đặng Văn Lý');
    expect(
      await atHuongSen((tx) => findLikely(tx, { kind: 'birth', name: 'Đặng Văn Lý', birthFrom: 2001, birthTo: 2002 })),
    ).toEqual([]);
  });

  it('comes with why, field by field', async () => {
    const [best] = await atHuongSen((tx) =>
      findLikely(tx, { kind: 'birth', name: 'Nguyen Thi My Hoa', birth: '03.04.1995' }),
    );
    const levelOf = Object.fromEntries(best?.comparison.fields.map(({ field, level }) => [field, level]) ?? []);
    expect(levelOf).toMatchObject({ name: 'unmarked', birth_date: 'exact', mother: null });
  });

  it('whose book another office keeps is not shown', async () => {
    await born('Lâm Ở Xa', '1990-02-02', { office: '99002' });
    expect(await atHuongSen((tx) => findLikely(tx, { kind: 'birth', name: 'Lâm Ở Xa', birth: '02.02.1990' }))).toEqual(
      [],
    );
  });
});

describe('two entries', () => {
  const decide = (one: EntryId, other: EntryId, decision: 'same' | 'different') =>
    atHuongSen((tx) => decidePair(tx, { one, other, decision, reason: 'đối chiếu bản gốc', by: officer }));
  const linked = async (id: EntryId) =>
    (await atHuongSen((tx) => relatedEntries(tx, id))).map(({ entry, by }) => [entry.id, by]);

  it('are of one person when an officer says so, until he says otherwise', async () => {
    const [a, b] = [await born('Sơn Ba', '1991-03-04'), await born('Sơn Bá', '1991-03-04')];
    const { comparison } = await decide(b, a, 'same');
    expect(comparison.score).toBeGreaterThan(0);
    expect([await linked(a), await linked(b)]).toEqual([[[b, 'decision']], [[a, 'decision']]]);
    await decide(a, b, 'different');
    expect(await linked(a)).toEqual([]);
    const kept = await database.owner.query('SELECT decision FROM person_pair ORDER BY decided_at');
    expect(kept).toEqual([{ decision: 'same' }, { decision: 'different' }]);
  });

  it('are linked by the personal number, and a child by its parent’s', async () => {
    const mother = await born('Thạch Thị Mẹ', '1970-01-02', { id: '099170000011' });
    const again = await born('Thạch Thị Mẹ', '1970-01-02', { id: '099170000011' });
    const child = await born('Kim Con', '1995-01-02', { content: { meSoGiayToTuyThan: '099170000011' } });
    expect(await linked(mother)).toEqual([
      [again, 'personalId'],
      [child, 'parentId'],
    ]);
  });

  it('are not paired with one that another office keeps, nor with themselves', async () => {
    const [here, there] = [await born('Danh Một', '1980'), await born('Danh Hai', '1980', { office: '99002' })];
    await expect(decide(here, there, 'same')).rejects.toMatchObject({ code: 'registers.entryNotFound' });
    await expect(decide(here, here, 'same')).rejects.toMatchObject({ code: 'registers.entryNotFound' });
  });
});
