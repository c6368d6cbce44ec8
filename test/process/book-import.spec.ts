import { as, type OfficeCode, parsePartialDate, parsePlainDate } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import {
  findByKey,
  findByNameAndBirth,
  findCandidates,
  findMarriages,
  findUnderOffice,
  importBook,
  registerEntry,
} from '@hotich/registers';
import { asCsv, digitisedBirthRows, digitisedMarriageRows, generateFamilies, huongSen } from '@hotich/testing';
import { createHash } from 'node:crypto';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const code = as<OfficeCode>(huongSen.code);
const office = { code, authority: huongSen.office };
const families = generateFamilies({ seed: 7, communes: [huongSen], families: 300 });
const births = digitisedBirthRows(families, { exact: families }).filter((row) => row.noiDangKy === code);
const marriages = digitisedMarriageRows(families, { exact: families }).filter((row) => row.noiDangKy === code);
const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const bring = (kind: 'birth' | 'marriage', text: string, more: object = {}) =>
  importBook(database.officeApi, {
    office,
    kind,
    csv: Buffer.from(text),
    fileSha256: sha(text),
    accepted: true,
    ...more,
  });
const read = <T>(work: Parameters<typeof inTransaction<T>>[2]) =>
  inTransaction(database.officeApi, { office: code }, work);
const dateOf = (text: string) => {
  const date = parsePartialDate(text);
  if (!date) throw new Error(text);
  return date;
};
const entries = async () => (await database.owner.query<unknown[]>('SELECT 1 FROM entry')).length;

describe('a file of digitised books', () => {
  it('brought in twice is in the register once', async () => {
    const text = asCsv(births);
    const first = await bring('birth', text);
    expect(first).toMatchObject({
      repeated: false,
      rowsRead: births.length,
      rowsTaken: births.length,
      rowsRefused: 0,
      report: [],
    });
    const again = await bring('birth', text);
    expect(again).toEqual({ ...first, repeated: true });
    expect(await entries()).toBe(births.length);
  });

  it('with other bytes and the same entries takes nothing and complains of nothing', async () => {
    const report = await bring('birth', `${asCsv(births)}\r\n`);
    expect(report).toMatchObject({ rowsTaken: 0, rowsRefused: 0, rowsUnchanged: births.length, report: [] });
    expect(await entries()).toBe(births.length);
  });

  it('that says something else under a number of the register is told so, and the entry stays', async () => {
    const [header = '', first = ''] = asCsv(births).split('\r\n');
    const name = births[0]?.nksHoTen ?? '';
    const report = await bring('birth', [header, first.replace(name, 'Lâm Khác Tên'), ''].join('\r\n'));
    expect(report).toMatchObject({ rowsTaken: 0, rowsRefused: 1, rowsUnchanged: 0 });
    expect(report.report).toEqual([{ row: 2, column: 'so', rule: 'alreadyEntered' }]);
    expect(await database.owner.query('SELECT 1 FROM entry WHERE subject_name = $1', ['Lâm Khác Tên'])).toEqual([]);
  });

  it('is read with So for so, in decomposed letters, and gives every fit row though others are refused', async () => {
    const text = asCsv(marriages).normalize('NFD');
    const [header = '', ...lines] = text.split('\r\n');
    const spoilt = lines.map((line, i) => (i === 1 ? line.replace(/\d\d\.\d\d\.\d{4}/, '31.02.2019') : line));
    const file = ['\uFEFF' + header.replace('"So"', 'so').replace(/\bSo\b/, 'so'), ...spoilt, lines[0], ''].join(
      '\r\n',
    );
    const report = await bring('marriage', file);
    expect(report).toMatchObject({ rowsRead: marriages.length + 1, rowsTaken: marriages.length - 1 });
    expect(report.report).toEqual([
      { row: 3, column: 'ngayDangKy', rule: 'date' },
      // An empty line is a line, as a spreadsheet counts.
      { row: marriages.length + 3, column: 'So', rule: 'repeatedInFile' },
    ]);
  });

  it('without the needed columns is refused whole; one whose quote never closes is taken up to there', async () => {
    await expect(bring('birth', 'so,quyenSo\r\n1,2\r\n')).rejects.toMatchObject({
      code: 'registers.columnsMissing',
      params: { columns: 'ngayDangKy, nksHoTen, nksNgaySinh' },
    });
    await expect(bring('birth', asCsv(births) + '"never closed')).rejects.toMatchObject({
      code: 'registers.fileUnreadable',
    });
  });

  it('raises the series: live registration goes on after the greatest number, in the next volume', async () => {
    const year = Math.max(...births.map((row) => Number(row.ngayDangKy.slice(6))));
    const ofYear = births.filter((row) => row.ngayDangKy.endsWith(String(year)));
    const greatest = Math.max(...ofYear.map((row) => Number(row.so)));
    const volumes = new Set(ofYear.map((row) => row.quyenSo)).size;
    const dossierId = await database.newDossier();
    const given = await inTransaction(database.worker, {}, (tx) =>
      registerEntry(tx, {
        dossierId,
        office,
        kind: 'birth',
        year,
        registeredOn: parsePlainDate('2026-11-24'),
        registrationType: 1,
        subject: { name: 'Thạch Minh Khang', birth: '2026-11-12', personalId: null },
        content: {},
      }),
    );
    expect(given.number).toBe(greatest + 1);
    const key = { office: code, kind: 'birth', year, number: given.number } as const;
    expect((await read((tx) => findByKey(tx, key)))?.volume).toBe(`0${volumes + 1}-TP/HT-${year}-KS`);
  });
});

describe('looking up', () => {
  const row = births[3];
  if (!row) throw new Error('no row');
  const key = { office: code, kind: 'birth', year: Number(row.ngayDangKy.slice(6)), number: Number(row.so) } as const;

  it('by key finds the entry in its accepted book', async () => {
    expect(await read((tx) => findByKey(tx, key))).toMatchObject({
      subjectName: row.nksHoTen,
      volume: row.quyenSo,
      officeName: huongSen.office,
      bookAccepted: true,
      state: 'inForce',
      quality: 'keyed',
    });
    expect(await read((tx) => findByKey(tx, { ...key, number: 9999 }))).toBeNull();
  });

  it('by name is blind to case, spaces, composition and tone placement, and to nothing else', async () => {
    const find = (name: string) =>
      read((tx) => findByNameAndBirth(tx, { kind: 'birth', name, birth: dateOf(row.nksNgaySinh) }));
    expect(await find(` ${row.nksHoTen.toLowerCase().normalize('NFD')}  `)).toMatchObject([{ number: key.number }]);
    const folded = row.nksHoTen.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D').replaceAll('đ', 'd');
    expect(folded === row.nksHoTen ? [] : await find(folded)).toEqual([]);
    const candidates = await read((tx) =>
      findCandidates(tx, { kind: 'birth', name: folded.replaceAll(' ', ''), birth: dateOf(row.nksNgaySinh) }),
    );
    expect(candidates.map(({ number }) => number)).toContain(key.number);
  });

  it('by name takes a year alone, the first of January, and no other day', async () => {
    const find = (birth: string) =>
      read((tx) => findByNameAndBirth(tx, { kind: 'birth', name: row.nksHoTen, birth: dateOf(birth) }));
    const year = row.nksNgaySinh.slice(6);
    expect(await find(year)).toMatchObject([{ number: key.number }]);
    expect(await find(`01.01.${year}`)).toMatchObject([{ number: key.number }]);
    expect(await find(`${row.nksNgaySinh.startsWith('28') ? '27' : '28'}${row.nksNgaySinh.slice(2)}`)).toEqual([]);
  });

  it('finds a marriage by both names in either order', async () => {
    const pair = marriages[0];
    if (!pair) throw new Error('no row');
    const both = await read(async (tx) => [
      ...(await findMarriages(tx, pair.chongHoTen, pair.voHoTen)),
      ...(await findMarriages(tx, pair.voHoTen, pair.chongHoTen)),
    ]);
    expect(both.map(({ number }) => number)).toEqual([Number(pair.So), Number(pair.So)]);
  });

  it('finds the entry of an old office under the commune that keeps its books today', async () => {
    const old = { code: as<OfficeCode>('99901'), authority: 'Ủy ban nhân dân xã Cồn Cũ' };
    await bring('birth', asCsv(births.slice(0, 20)).replaceAll('99001', '99901'), {
      office: old,
      holdingOffice: code,
      accepted: false,
    });
    const first = births[0];
    const asked = {
      office: code,
      kind: 'birth',
      year: Number(first?.ngayDangKy.slice(6)),
      number: Number(first?.so),
    } as const;
    const found = await read((tx) => findUnderOffice(tx, asked));
    expect(found.map(({ officeName, bookAccepted }) => [officeName, bookAccepted]).sort()).toEqual([
      ['Ủy ban nhân dân xã Cồn Cũ', false],
      ['Ủy ban nhân dân xã Hương Sen', true],
    ]);
  });
});
