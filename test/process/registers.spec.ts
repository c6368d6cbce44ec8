import { as, type DossierId, type OfficeCode, parsePlainDate, type StaffId } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import {
  cancelEntry,
  fillPersonalId,
  findByDossier,
  getEntry,
  listBooks,
  type NewEntry,
  putInForce,
  registerEntry,
  searchEntries,
  strikeOut,
} from '@hotich/registers';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const huongSen = as<OfficeCode>('99001');
const entryOf = (dossierId: DossierId, changes: Partial<NewEntry> = {}): NewEntry => ({
  dossierId,
  office: { code: huongSen, authority: 'Ủy ban nhân dân xã Hương Sen' },
  kind: 'birth',
  year: 2026,
  registeredOn: parsePlainDate('2026-11-24'),
  registrationType: 1,
  subject: { name: 'Thạch Minh Khang', birth: '2026-11-12', personalId: null },
  content: { nksHoTen: 'Thạch Minh Khang' },
  ...changes,
});
const register = (entry: NewEntry) => inTransaction(database.worker, {}, (tx) => registerEntry(tx, entry));
const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.worker, {}, work);

describe('the numbers of a book', () => {
  it('are given to 200 registrations at once without a gap or a repeat, in one volume', async () => {
    const dossiers = await Promise.all(Array.from({ length: 200 }, () => database.newDossier()));
    const given = await Promise.all(dossiers.map((dossier) => register(entryOf(dossier, { year: 2024 }))));
    expect(given.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 200 }, (_, i) => i + 1),
    );
    const volumes = await asWorker((tx) =>
      tx.query<object[]>(`SELECT volume, accepted FROM book WHERE kind = 'birth' AND year = 2024`),
    );
    expect(volumes).toEqual([{ volume: '01-TP/HT-2024-KS', accepted: true }]);
  });

  it('have no gap where a registration was rolled back', async () => {
    const [broken, kept] = [await database.newDossier(), await database.newDossier()];
    await expect(
      asWorker(async (tx) => {
        await registerEntry(tx, entryOf(broken, { year: 2023 }));
        throw new Error('the office lost its light');
      }),
    ).rejects.toThrow('lost its light');
    expect((await register(entryOf(kept, { year: 2023 }))).number).toBe(1);
    expect((await register(entryOf(broken, { year: 2023 }))).number).toBe(2);
  });

  it('are given once per dossier, also to repeats at the same time', async () => {
    const dossier = await database.newDossier();
    const given = await Promise.all(Array.from({ length: 8 }, () => register(entryOf(dossier, { year: 2022 }))));
    expect(new Set(given.map(({ entry, number }) => `${entry} ${number}`)).size).toBe(1);
    const next = await register(entryOf(await database.newDossier(), { year: 2022 }));
    expect(next.number).toBe(2);
  });

  it('begin at 1 for every office, kind and year', async () => {
    const other = { code: as<OfficeCode>('99002'), authority: 'Ủy ban nhân dân xã Bến Dừa' };
    const here = await register(entryOf(await database.newDossier(), { kind: 'extractCopy', year: 2024 }));
    const there = await register(entryOf(await database.newDossier('99002'), { office: other, year: 2024 }));
    expect([here.number, there.number]).toEqual([1, 1]);
  });

  it('of a second book for one dossier are that book’s own, once, whatever is repeated', async () => {
    const dossier = await database.newDossier();
    const birth = await register(entryOf(dossier, { year: 2020 }));
    const also = entryOf(dossier, { kind: 'parentChild', year: 2020 });
    const [first, again] = [await register(also), await register(also)];
    expect(again).toEqual(first);
    expect([birth.number, first.number]).toEqual([1, 1]);
    expect((await asWorker((tx) => findByDossier(tx, dossier))).map(({ kind, volume }) => [kind, volume])).toEqual([
      ['birth', '01-TP/HT-2020-KS'],
      ['parentChild', '01-TP/HT-2020-CMC'],
    ]);
  });
});

describe('an entry', () => {
  it('holds number, volume, office and date in its content beside what was declared', async () => {
    const dossier = await database.newDossier();
    const { number } = await register(entryOf(dossier, { year: 2021 }));
    const [entry] = await asWorker((tx) => findByDossier(tx, dossier));
    expect(entry).toMatchObject({
      state: 'unsigned',
      quality: 'registered',
      subjectNameKey: 'THẠCH MINH KHANG',
      content: {
        so: String(number),
        quyenSo: '01-TP/HT-2021-KS',
        ngayDangKy: '24.11.2026',
        loaiDangKy: '1',
        noiDangKy: 'Ủy ban nhân dân xã Hương Sen',
        nksHoTen: 'Thạch Minh Khang',
      },
    });
  });

  it('takes the personal number while unsigned, the same one twice, another never', async () => {
    const { entry } = await register(entryOf(await database.newDossier()));
    await asWorker((tx) => fillPersonalId(tx, entry, '099226000017'));
    await asWorker((tx) => fillPersonalId(tx, entry, '099226000017'));
    await expect(asWorker((tx) => fillPersonalId(tx, entry, '099226000018'))).rejects.toMatchObject({
      code: 'registers.personalIdDiffers',
    });
    expect(await asWorker((tx) => getEntry(tx, entry))).toMatchObject({
      subjectPersonalId: '099226000017',
      content: { soDinhDanh: '099226000017' },
      version: 2,
    });
  });

  it('keeps its text for ever once in force', async () => {
    const { entry } = await register(entryOf(await database.newDossier()));
    await asWorker((tx) => putInForce(tx, entry));
    await asWorker((tx) => putInForce(tx, entry));
    await expect(asWorker((tx) => fillPersonalId(tx, entry, '099226000017'))).rejects.toMatchObject({
      code: 'registers.entryNotUnsigned',
    });
    await expect(
      asWorker((tx) => tx.query(`UPDATE entry SET content = '{}' WHERE id = $1`, [entry])),
    ).rejects.toMatchObject({ constraint: 'entry_text_kept' });
  });

  it('struck out keeps its number and gets one note, however often it is told so', async () => {
    const dossier = await database.newDossier();
    const { entry, number } = await register(entryOf(dossier));
    const note = {
      text: 'Từ chối sau khi vào sổ',
      ground: 'TT 04/2020/TT-BTP Điều 35',
      by: as<StaffId>('018f0000-0000-7000-8000-000000000001'),
    };
    await asWorker((tx) => strikeOut(tx, entry, note));
    await asWorker((tx) => strikeOut(tx, entry, note));
    const struck = await asWorker((tx) => getEntry(tx, entry));
    expect(struck).toMatchObject({
      state: 'struckOut',
      annotations: [{ kind: 'struckOut', text: note.text, by: note.by }],
    });
    expect((await register(entryOf(await database.newDossier()))).number).toBe(number + 1);
    await expect(asWorker((tx) => putInForce(tx, entry))).rejects.toMatchObject({ code: 'registers.entryNotUnsigned' });
  });
});

describe('two entries of one dossier', () => {
  const both = async () => {
    const dossier = await database.newDossier();
    const { entry } = await register(entryOf(dossier));
    await register(entryOf(dossier, { kind: 'parentChild' }));
    return { dossier, entry };
  };
  const states = async (dossier: DossierId) =>
    (await asWorker((tx) => findByDossier(tx, dossier))).map(({ state }) => state);
  const note = { text: 'Không nhận kết quả', ground: 'NĐ 123/2015/NĐ-CP Điều 32', by: null };

  it('come into force together, and are cancelled together with a note each', async () => {
    const { dossier, entry } = await both();
    await asWorker((tx) => putInForce(tx, entry));
    expect(await states(dossier)).toEqual(['inForce', 'inForce']);
    await asWorker((tx) => cancelEntry(tx, entry, note));
    await asWorker((tx) => cancelEntry(tx, entry, note));
    expect(await states(dossier)).toEqual(['cancelled', 'cancelled']);
    const details = await asWorker(async (tx) => {
      const entries = await findByDossier(tx, dossier);
      return Promise.all(entries.map(({ id }) => getEntry(tx, id)));
    });
    for (const one of details) expect(one?.annotations).toMatchObject([{ kind: 'cancelled', text: note.text }]);
  });

  it('are struck out together, and what is not in force cannot be cancelled', async () => {
    const { dossier, entry } = await both();
    await expect(asWorker((tx) => cancelEntry(tx, entry, note))).rejects.toMatchObject({
      code: 'registers.entryNotInForce',
    });
    await asWorker((tx) => strikeOut(tx, entry, note));
    expect(await states(dossier)).toEqual(['struckOut', 'struckOut']);
  });

  it('make one paper of the public verification, not two', async () => {
    const { dossier } = await both();
    await database.owner.query(
      `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
       VALUES (gen_random_uuid(), $1, 'result', 1, 'sealed', 'digest', 1, 'code-of-two')`,
      [dossier],
    );
    const seen = await database.citizenApi.query<object[]>(`SELECT entry_state FROM paper_by_code('code-of-two')`);
    expect(seen).toEqual([{ entry_state: 'unsigned' }]);
  });
});

describe('an office', () => {
  it('reads its own books page by page, exactly counted, and nobody else’s', async () => {
    const own = { office: '99001' };
    const filter = { kind: 'birth', year: 2024, name: 'thach minh' } as const;
    const first = await inTransaction(database.officeApi, own, (tx) => searchEntries(tx, filter, { limit: 150 }));
    expect(first).toMatchObject({ total: 200 });
    const rest = await inTransaction(database.officeApi, own, (tx) =>
      searchEntries(tx, filter, { limit: 150, ...(first.next !== null && { cursor: first.next }) }),
    );
    expect(rest.next).toBeNull();
    expect([...first.items, ...rest.items].map(({ number }) => number)).toEqual(
      Array.from({ length: 200 }, (_, i) => 200 - i),
    );
    const other = await inTransaction(database.officeApi, { office: '99002' }, (tx) =>
      searchEntries(tx, filter, { limit: 5 }),
    );
    expect(other).toMatchObject({ total: 1, next: null });
    const books = await inTransaction(database.officeApi, { office: '99002' }, (tx) => listBooks(tx));
    expect(books).toMatchObject([{ kind: 'birth', year: 2024, volume: '01-TP/HT-2024-KS', entries: 1, closed: null }]);
  });

  it('finds by date, number and personal number together', async () => {
    const find = (filter: Parameters<typeof searchEntries>[1]) =>
      inTransaction(database.officeApi, { office: '99001' }, (tx) => searchEntries(tx, filter, { limit: 5 }));
    expect(await find({ year: 2024, birth: '12.11.2026', number: 3 })).toMatchObject({
      total: 1,
      items: [{ number: 3 }],
    });
    expect(await find({ birth: '13.11.2026' })).toMatchObject({ total: 0 });
    expect(await find({ birth: 'năm Mậu Tuất' })).toMatchObject({ total: 0 });
    expect(await find({ personalId: '099226000017' })).toMatchObject({ total: 1 });
  });
});
