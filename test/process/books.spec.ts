import { randomUUID } from 'node:crypto';
import { as, type DossierId, type OfficeCode, parsePlainDate, type StaffId } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { closeVolume, confirmClosing, getBook, listBooks, registerEntry } from '@hotich/registers';
import { huongSen, staffMember } from '@hotich/testing';
import type { DataSource } from 'typeorm';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
const office = { code: as<OfficeCode>(huongSen.code), authority: huongSen.office };
const officer = staffMember('hotich.huongsen').id;
const head = staffMember('chutich.huongsen').id;

beforeAll(async () => {
  database = await startTestDatabase();
  for (const name of ['hotich.huongsen', 'chutich.huongsen'])
    await addStaff(database.owner, staffMember(name).id, staffMember(name).name);
});
afterAll(() => database.close());

const addStaff = (owner: DataSource, id: StaffId, name: string): Promise<unknown> =>
  owner.query(
    `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, email, valid_from)
     VALUES ($1, 'issuer', $2, 'Công chức', $3, '{civilStatusOfficer}', $4, $4 || '@example.test', '2025-07-01')`,
    [id, name, office.code, `key-of-${id}`],
  );
const asOffice = <T>(work: Parameters<typeof inTransaction<T>>[2]): Promise<T> =>
  inTransaction(database.officeApi, { office: office.code }, work);
const register = async (year: number, kind: 'birth' | 'adoption' = 'birth', given?: DossierId) => {
  const dossierId = given ?? (await database.newDossier());
  return inTransaction(database.worker, {}, (tx) =>
    registerEntry(tx, {
      dossierId,
      office,
      kind,
      year,
      registeredOn: parsePlainDate(`${year}-03-05`),
      registrationType: 1,
      subject: { name: 'Thạch Minh Khang', birth: `${year}-02-12`, personalId: null },
      content: {},
    }),
  );
};
const inForce = () => database.owner.query(`UPDATE entry SET state = 'inForce' WHERE state = 'unsigned'`);
const bookOf = async (entry: string): Promise<string> => {
  const [row]: { book: string }[] = await database.owner.query('SELECT book_id AS book FROM entry WHERE id = $1', [
    entry,
  ]);
  return row?.book ?? '';
};
const close = (book: string, today: string, why: 'yearEnd' | 'full' = 'full', pages = 3) =>
  asOffice((tx) => closeVolume(tx, { book, by: officer, why, pages, today: parsePlainDate(today) }));

describe('a volume', () => {
  it('is closed when it is full, with its pages and events, and the next one goes on with the numbers (TT 04/2020 Điều 29)', async () => {
    const first = await register(2024);
    await register(2024);
    const book = await bookOf(first.entry);
    await expect(close(book, '2024-06-01')).rejects.toMatchObject({ code: 'book.entriesUnsigned', params: { n: '2' } });
    await inForce();
    await close(book, '2024-06-01');
    expect(await asOffice((tx) => getBook(tx, book))).toMatchObject({
      closed: '2024-06-01',
      closings: [{ why: 'full', pages: 3, events: 2, givenUp: 0, first: 1, last: 2, due: null, confirmedBy: null }],
    });
    const next = await register(2024);
    expect(next.number).toBe(3);
    const volumes = (await asOffice((tx) => listBooks(tx))).filter(({ year }) => year === 2024);
    expect(volumes.map(({ volume, entries }) => [volume, entries])).toEqual([
      ['01-TP/HT-2024-KS', 2],
      ['02-TP/HT-2024-KS', 1],
    ]);
  });

  it('is closed at the year’s end, not before its last day, and has until 04/01 (NĐ 123/2015 Điều 11(3))', async () => {
    const book = await bookOf((await register(2023)).entry);
    await inForce();
    await expect(close(book, '2023-12-30', 'yearEnd')).rejects.toMatchObject({ code: 'book.notYet' });
    await close(book, '2023-12-31', 'yearEnd');
    expect(await asOffice((tx) => getBook(tx, book))).toMatchObject({ closings: [{ due: '2024-01-04' }] });
    await expect(close(book, '2024-01-02', 'yearEnd')).rejects.toMatchObject({ code: 'book.closed' });
  });

  it('takes no entry once it is closed, whoever writes: the database itself refuses', async () => {
    const given = await register(2022);
    const book = await bookOf(given.entry);
    await inForce();
    await close(book, '2022-06-01');
    await expect(
      inTransaction(database.worker, {}, (tx) =>
        tx.query(
          `INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin,
                              quality, subject_name, subject_name_key, subject_name_folded, content)
           VALUES ($1, $2, $2, 'birth', 2022, 99, '2022-07-01', 'unsigned', 'registered', 'registered', 'x', 'x', 'x', '{}')`,
          [book, office.code],
        ),
      ),
    ).rejects.toMatchObject({ driverError: { constraint: 'entry_book_open' } });
  });

  it('that is closed while somebody registers waits for him: no number is lost and none is written after', async () => {
    const first = await register(2021);
    await inForce();
    const book = await bookOf(first.entry);
    const outcomes = await Promise.allSettled([
      ...Array.from({ length: 8 }, () => register(2021)),
      close(book, '2021-06-01'),
    ]);
    const given = outcomes.slice(0, 8).map((one) => (one.status === 'fulfilled' ? Object(one.value).number : null));
    expect(given.sort((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    const closing = outcomes[8];
    // Either it came first, or what was registered meanwhile is unsigned still, and it was refused.
    if (closing?.status === 'rejected') expect(closing.reason).toMatchObject({ code: 'book.entriesUnsigned' });
    else expect(await asOffice((tx) => getBook(tx, book))).toMatchObject({ closings: [{ events: 1 }], entries: 1 });
  });

  it('has totals that the head confirms once, and never who wrote them', async () => {
    const book = await bookOf((await register(2020)).entry);
    await inForce();
    await close(book, '2020-06-01');
    await expect(asOffice((tx) => confirmClosing(tx, book, officer))).rejects.toMatchObject({ code: 'book.ownWork' });
    const both = await Promise.allSettled([1, 2].map(() => asOffice((tx) => confirmClosing(tx, book, head))));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'book.nothingToConfirm' },
    });
  });

  it('of another office is not there', async () => {
    const book = await bookOf((await register(2019)).entry);
    await inForce();
    await expect(
      inTransaction(database.officeApi, { office: '99002' }, (tx) =>
        closeVolume(tx, { book, by: officer, why: 'full', pages: 1, today: parsePlainDate('2019-06-01') }),
      ),
    ).rejects.toMatchObject({ code: 'resource.notFound' });
    expect(await inTransaction(database.officeApi, { office: '99002' }, (tx) => getBook(tx, book))).toBeNull();
    expect(await asOffice((tx) => getBook(tx, randomUUID()))).toBeNull();
  });
});
