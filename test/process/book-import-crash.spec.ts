import { as, type OfficeCode } from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { importBook, noteImport, readImport, reportCsv, runImport } from '@hotich/registers';
import { createHash } from 'node:crypto';
import { Workbook } from 'exceljs';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());
afterEach(() => database.owner.query('TRUNCATE book, book_import, serial_number CASCADE'));

const code = as<OfficeCode>('99001');
const office = { code, authority: 'Ủy ban nhân dân xã Hương Sen' };
const header = 'so,quyenSo,ngayDangKy,nksHoTen,nksNgaySinh';
const good = (number: number) => `${number},01-TP/HT-2018-KS,05.03.2018,Thạch Thị Sương,01.03.2018`;
const shaOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const bring = (bytes: Buffer | string) =>
  importBook(database.officeApi, { office, kind: 'birth', csv: Buffer.from(bytes), accepted: false });
const numbers = async (): Promise<number[]> =>
  (await database.owner.query<{ number: number }[]>('SELECT number FROM entry ORDER BY number')).map(
    (row) => row.number,
  );
const reportOf = (id: string) => inTransaction(database.officeApi, { office: code }, (tx) => reportCsv(tx, id));

/** Ends whatever the worker's role is doing in the database just now, and says how many it hit. */
const loseConnection = async (): Promise<number> => {
  // Asked in the worker's own role: another one would see no state of its connections.
  const cut: { n: number }[] = await database.worker.query(
    `SELECT count(pg_terminate_backend(pid))::int AS n FROM pg_stat_activity
     WHERE usename = current_user AND datname = current_database() AND state <> 'idle' AND pid <> pg_backend_pid()`,
  );
  return cut[0]?.n ?? 0;
};
const turn = (): Promise<number> => new Promise((done) => setImmediate(() => done(0)));

describe('an import that is broken off', () => {
  it('at any row, again and again, ends with each row exactly once and exact counts', async () => {
    const rows = Array.from({ length: 500 }, (_, i) => (i % 50 === 7 ? `x${good(i + 1)}` : good(i + 1)));
    // One number stands twice, far apart: a break between the two does not hide it.
    rows[480] = good(3);
    const bytes = Buffer.from([header, ...rows, ''].join('\r\n'));
    const { id } = await noteImport(database.officeApi, {
      office,
      kind: 'birth',
      fileSha256: shaOf(bytes),
      accepted: false,
    });
    let cuts = 0;
    let reached = 0;
    let runs = 0;
    for (let batchSize = 7; ; batchSize = (batchSize * 5) % 23 || 7) {
      const stopped = new AbortController();
      // In turn: stopped between two batches, or the connection is lost within one.
      const isCut = runs % 2 === 1;
      let hasMoved = false;
      let hasEnded = false;
      const run = runImport(database.worker, id, {
        fileOf: async () => bytes,
        batchSize,
        signal: stopped.signal,
        onProgress: (row) => {
          if (row <= reached) return;
          reached = row;
          hasMoved = true;
          if (!isCut && row % 3 === 0) stopped.abort();
        },
      })
        .catch(() => null)
        .finally(() => {
          hasEnded = true;
        });
      for (let hit = 0; isCut && hit === 0 && !hasEnded; cuts += hit)
        hit = hasMoved ? await loseConnection() : await turn();
      const job = await run;
      runs += 1;
      if (job?.state === 'done') break;
    }
    expect(runs).toBeGreaterThan(5);
    expect(cuts).toBeGreaterThan(2);
    const job = await inTransaction(database.worker, {}, (tx) => readImport(tx, id));
    expect(job).toMatchObject({ state: 'done', rowsRead: 500, rowsTaken: 489, rowsRefused: 11, rowsUnchanged: 0 });
    const written = await numbers();
    expect(written).toHaveLength(489);
    expect(new Set(written).size).toBe(489);
  });

  it('by two workers at a time takes each row once', async () => {
    const bytes = Buffer.from([header, ...Array.from({ length: 300 }, (_, i) => good(i + 1)), ''].join('\n'));
    const asked = { office, kind: 'birth', fileSha256: shaOf(bytes), accepted: false } as const;
    const { id } = await noteImport(database.officeApi, asked);
    const run = () => runImport(database.worker, id, { fileOf: async () => bytes, batchSize: 20 });
    await Promise.all([run(), run(), run()]);
    expect(await run()).toMatchObject({ state: 'done', rowsRead: 300, rowsTaken: 300, rowsRefused: 0 });
    expect(await numbers()).toHaveLength(300);
  });
});

describe('the report of an import', () => {
  it('names row, column, rule and what to do, and mended it brings in only what is new', async () => {
    const first = await bring(
      [header, good(1), good(2).replace('05.03', '31.02'), good(3).replace('3,', '=3,'), ''].join('\n'),
    );
    expect(first).toMatchObject({ rowsTaken: 1, rowsRefused: 2 });
    const csv = (await reportOf(first.id)) ?? '';
    expect(csv.split('\r\n')[1]).toMatch(/^3,ngayDangKy,date,.*ngày\.tháng\.năm.*Thạch Thị Sương/);
    const mended = csv.replace('31.02', '05.03').replace("'=3", '3');
    const again = await bring(mended.replace(/\r\n$/, `\r\n,,,,${good(1)}\r\n`));
    expect(again).toMatchObject({ rowsRead: 3, rowsTaken: 2, rowsRefused: 0, rowsUnchanged: 1 });
    expect(await numbers()).toEqual([1, 2, 3]);
  });
});

describe('a damaged file', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${header}\n${good(1)}\n`, 'utf16le')]);
  it('in UTF-16 is read as it is', async () => {
    expect(await bring(utf16)).toMatchObject({ rowsTaken: 1 });
  });

  it.each([
    ['is empty', '', 'registers.fileUnreadable'],
    ['has no names of columns', 'a,b\n1,2\n', 'registers.columnsMissing'],
    ['is a ZIP and no workbook', Buffer.from('PK\u0003\u0004 something'), 'registers.fileUnreadable'],
    ['is a PDF', '%PDF-1.7 and so on', 'registers.fileUnreadable'],
    ['is an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'registers.fileUnreadable'],
    ['has a quote that never closes', `${header}\n"${good(1)}${'x'.repeat(300_000)}`, 'registers.fileUnreadable'],
  ])('that %s is reported as such', async (_, bytes, rule) => {
    await expect(bring(bytes)).rejects.toMatchObject({ code: rule });
  });

  it.each([
    ['NUL', good(1).replace('Sương', 'S\u0000ương'), 'controlMark'],
    ['bytes of Windows-1258', Buffer.from(good(1).replace('Thạch Thị Sương', 'Th\u00FFch'), 'latin1'), 'notUnicode'],
    ['too many columns', `${good(1)},more`, 'columns'],
    ['a cell of a hundred thousand letters', good(1).replace('Sương', 'S'.repeat(100_000)), 'tooLong'],
  ])('with %s in a row has that row refused and the next taken', async (_, row, rule) => {
    const bytes = Buffer.concat([Buffer.from(`${header}\n`), Buffer.from(row), Buffer.from(`\n${good(2)}\n`)]);
    const report = await bring(bytes);
    expect(report).toMatchObject({ rowsTaken: 1, rowsRefused: 1 });
    expect(report.report[0]).toMatchObject({ row: 2, rule });
    expect(await reportOf(report.id)).toContain(rule);
  });
});

describe('a workbook', () => {
  it('is read below a merged title, with dates, numbers and formulas as what they show', async () => {
    const book = new Workbook();
    const sheet = book.addWorksheet('Khai sinh');
    sheet.addRow(['SỔ ĐĂNG KÝ KHAI SINH']);
    sheet.mergeCells('A1:E1');
    sheet.addRow(header.split(','));
    const day = new Date(Date.UTC(2018, 2, 5));
    sheet.addRow([1, '01-TP/HT-2018-KS', day, 'Thạch Thị Sương', '01.03.2018']);
    sheet.addRow([{ formula: 'A3+1', result: 2 }, '01-TP/HT-2018-KS', '2018', 'Lâm Chín', 2018]);
    for (const row of [3, 4]) sheet.getCell(`C${row}`).numFmt = 'dd/mm/yyyy';
    const report = await bring(Buffer.from(await book.xlsx.writeBuffer()));
    expect(report).toMatchObject({ rowsRead: 2, rowsTaken: 2, report: [] });
    const rows: object[] = await database.owner.query(
      'SELECT number, registered_on, subject_birth FROM entry ORDER BY number',
    );
    expect(rows).toEqual([
      { number: 1, registered_on: '2018-03-05', subject_birth: '2018-03-01' },
      { number: 2, registered_on: '2018', subject_birth: '2018' },
    ]);
  });
});
