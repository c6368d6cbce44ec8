import { type Answer, OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';
import { bookCsv, layOutBook, onePixel } from './typed-books.spec-support';

jest.setTimeout(120_000);

const [officer, head, deputy, counter, administrator] = [
  'hotich.huongsen',
  'chutich.huongsen',
  'phochutich.huongsen',
  'tiepnhan.huongsen',
  'quantri',
];
let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());

interface Difference {
  readonly id: string;
  readonly entry: string;
  readonly number: number;
  readonly column: string;
}
interface Sampling {
  readonly sampling: {
    readonly verdict: string | null;
    readonly sampleSize: number;
    readonly entries: readonly { readonly entry: string; readonly number: number; readonly result: string | null }[];
  } | null;
}

const csvFile = (text: string) => ({ name: 'so.csv', type: 'text/csv', bytes: Buffer.from(text) });
/** A volume as the administrator brought it in; returns its id. */
const typeIn = async (year: number, size: number): Promise<string> =>
  layOutBook(rig.owner, await staffId(administrator), bookCsv(year, size));
const staffId = async (username: string): Promise<string> => {
  const [row]: { id: string }[] = await rig.owner.query('SELECT id FROM staff WHERE person_key = $1', [
    `key-of-${username}`,
  ]);
  return row?.id ?? '';
};
const draw = (who: string, book: string) => office.post<Sampling & Refusal>(who, `/books/${book}/sampling`);
const check = (who: string, book: string, entry: string, differences: object = {}, against = 'paper') =>
  office.post<Sampling & Refusal>(who, `/books/${book}/sampling/checks`, { entry, against, differences });
const refused = (answer: Answer<unknown>) => [answer.status, Object(answer.body).code];

describe('two keyings of one volume', () => {
  let book = '';
  const typed = bookCsv(2018, 20);
  const again = typed
    .replace('Thạch Thị Bé 4,', 'Thạch Thị Bê 4,')
    .replace('05.01.1998', '06.01.1998')
    .replace(/^20,.*\r\n/m, '')
    .replace(/^7,/m, '07,');
  const decide = (who: string, id: string, decision: string, text?: string) =>
    office.post<Difference[] & Refusal>(who, `/books/${book}/differences/${id}/decision`, {
      decision,
      ...(text !== undefined && { text }),
    });
  let found: Difference[] = [];
  const idOf = (number: number) => found.find((one) => one.number === number)?.id ?? '';

  beforeAll(async () => {
    book = await typeIn(2018, 20);
  });
  const keySecond = (who: string, text: string) =>
    office.send<Refusal & Record<string, unknown>>(who, `/books/${book}/second-keying`, {}, csvFile(text));

  it('are two only if two people typed, from the page, all of its columns', async () => {
    expect(refused(await keySecond('vanthu.huongsen', again))).toEqual([403, 'access.forbidden']);
    expect(refused(await keySecond('tiepnhan.bendua', again))).toEqual([404, 'resource.notFound']);
    expect(refused(await keySecond(administrator, again))).toEqual([403, 'book.ownWork']);
    expect(refused(await keySecond(counter, typed))).toEqual([409, 'book.keyedTwice']);
    expect(await keySecond(counter, again.replace(/meHoTen/, 'ghiChu'))).toMatchObject({
      status: 422,
      body: { code: 'request.invalid', complaints: [{ field: 'meHoTen', rule: 'columnMissing' }] },
    });
  });

  it('are compared field by field: what agrees is keyed twice, what differs waits for a third person', async () => {
    const { status, body } = await keySecond(counter, again);
    expect([status, body]).toEqual([
      200,
      {
        id: expect.any(String),
        rowsRead: 19,
        compared: 19,
        equal: 17,
        differences: 2,
        onlyFirst: [20],
        onlySecond: [],
        report: [],
      },
    ]);
    const qualities = await rig.owner.query('SELECT quality, count(*)::int AS n FROM entry GROUP BY 1 ORDER BY 1');
    expect(qualities).toEqual([
      { quality: 'doubleKeyed', n: 17 },
      { quality: 'keyed', n: 3 },
    ]);
    expect(refused(await keySecond(counter, `${again}\r\n`))).toEqual([403, 'book.ownWork']);
    found = (await office.get<Difference[]>(officer, `/books/${book}/differences`)).body;
    expect(found).toMatchObject([
      { number: 4, column: 'nksHoTen', first: 'Thạch Thị Bé 4', second: 'Thạch Thị Bê 4', decision: null },
      { number: 5, column: 'nksNgaySinh', first: '05.01.1998', second: '06.01.1998', decision: null },
    ]);
    expect(refused(await draw(officer, book))).toEqual([409, 'book.differencesOpen']);
  });

  it('are decided by neither of the two, once, and the text and what finds it follow', async () => {
    expect(refused(await decide(counter, idOf(4), 'first'))).toEqual([403, 'access.forbidden']);
    await rig.owner.query('INSERT INTO book_keying VALUES ($1, $2, 1)', [book, await staffId(deputy)]);
    expect(refused(await decide(deputy, idOf(4), 'first'))).toEqual([403, 'book.ownWork']);
    const both = await Promise.all([decide(officer, idOf(4), 'second'), decide(head, idOf(4), 'first')]);
    expect(both.map(refused).sort()).toEqual([
      [200, undefined],
      [409, 'book.decided'],
    ]);
    expect(refused(await decide(officer, idOf(5), 'other', '31.02.1998'))).toEqual([422, 'book.correctionUnfit']);
    expect((await decide(officer, idOf(5), 'other', '15.01.1998')).status).toBe(200);
    const [entry] = await rig.owner.query(
      `SELECT quality, subject_birth, content ->> 'nksNgaySinh' AS said FROM entry WHERE number = 5`,
    );
    expect(entry).toEqual({ quality: 'doubleKeyed', subject_birth: '1998-01-15', said: '15.01.1998' });
    const kept = await rig.owner.query(
      `SELECT d.decision, d.decided_text AS text, s.person_key AS by FROM keying_difference d JOIN staff s ON s.id = d.decided_by
       WHERE d.column_name = 'nksNgaySinh'`,
    );
    expect(kept).toEqual([{ decision: 'other', text: '15.01.1998', by: `key-of-${officer}` }]);
  });
});

describe('a volume is accepted', () => {
  it('by its sample alone: nobody sets it, not even past the API', async () => {
    const book = await typeIn(2017, 5);
    await expect(rig.owner.query('UPDATE book SET accepted = true WHERE id = $1', [book])).rejects.toMatchObject({
      driverError: { constraint: 'book_accepted_by_sample' },
    });
  });

  it('when every entry of the sample agrees with its page; from then on its text stands', async () => {
    const book = await typeIn(2016, 20);
    await rig.owner.query('INSERT INTO book_keying VALUES ($1, $2, 1)', [book, await staffId(deputy)]);
    expect(refused(await draw(counter, book))).toEqual([403, 'access.forbidden']);
    expect(refused(await draw(deputy, book))).toEqual([403, 'book.ownWork']);
    const drawn = await draw(officer, book);
    expect(drawn).toMatchObject({ status: 200, body: { sampling: { sampleSize: 13, verdict: null } } });
    expect(refused(await draw(officer, book))).toEqual([409, 'book.samplingOpen']);
    const [first, ...others] = drawn.body.sampling?.entries ?? [];
    if (!first) throw new Error('an empty sample');
    expect(refused(await check(officer, book, first.entry, {}, 'image'))).toEqual([409, 'book.pageMissing']);
    expect(refused(await check(deputy, book, first.entry))).toEqual([403, 'book.ownWork']);
    const twice = await Promise.all([officer, head].map((who) => check(who, book, first.entry)));
    expect(twice.map(refused).sort()).toEqual([
      [200, undefined],
      [409, 'book.decided'],
    ]);
    for (const { entry } of others.slice(0, -1))
      expect((await check(officer, book, entry)).body.sampling?.verdict).toBeNull();
    const last = others.at(-1)?.entry ?? '';
    expect((await check(officer, book, last)).body.sampling?.verdict).toBe('accepted');
    expect(await rig.owner.query('SELECT accepted FROM book WHERE id = $1', [book])).toEqual([{ accepted: true }]);
    const [graded] = await rig.owner.query(
      `SELECT count(*)::int AS n FROM entry WHERE book_id = $1 AND quality = 'verified'`,
      [book],
    );
    expect(graded).toEqual({ n: 13 });
    expect(refused(await draw(officer, book))).toEqual([409, 'book.accepted']);
    await expect(
      rig.owner.query(`UPDATE entry SET subject_birth = '1999-01-01' WHERE book_id = $1`, [book]),
    ).rejects.toMatchObject({ driverError: { constraint: 'entry_text_kept' } });
  });

  it('not when more differ than the plan allows: it is refused at once, what was found is mended, and it may be drawn again', async () => {
    const book = await typeIn(2015, 20);
    const drawn = await draw(officer, book);
    const [one, other] = drawn.body.sampling?.entries ?? [];
    expect(refused(await check(officer, book, one?.entry ?? '', { so: '99' }))).toEqual([422, 'book.correctionUnfit']);
    const answer = await check(officer, book, one?.entry ?? '', { meHoTen: 'Kim Thị Sương' });
    expect(answer).toMatchObject({ status: 200, body: { sampling: { verdict: 'refused' } } });
    const [entry] = await rig.owner.query(`SELECT quality, content ->> 'meHoTen' AS mother FROM entry WHERE id = $1`, [
      one?.entry,
    ]);
    expect(entry).toEqual({ quality: 'verified', mother: 'Kim Thị Sương' });
    expect(refused(await check(officer, book, other?.entry ?? ''))).toEqual([409, 'book.decided']);
    expect(await rig.owner.query('SELECT accepted FROM book WHERE id = $1', [book])).toEqual([{ accepted: false }]);
    expect((await draw(officer, book)).status).toBe(200);
  });
});

describe('the pages of a volume', () => {
  it('are shown as they were scanned, to who keeps the volume, and counted in the coverage', async () => {
    const book = await typeIn(2014, 4);
    const png = { name: 'trang 1.png', type: 'image/png', bytes: onePixel };
    expect(refused(await office.send('vanthu.huongsen', `/books/${book}/pages/1`, {}, png))[0]).toBe(403);
    expect(refused(await office.send('tiepnhan.bendua', `/books/${book}/pages/1`, {}, png))[0]).toBe(404);
    const text = { ...png, bytes: Buffer.from('no picture') };
    expect(refused(await office.send(counter, `/books/${book}/pages/1`, {}, text))).toEqual([
      415,
      'file.kindNotAccepted',
    ]);
    expect((await office.send(counter, `/books/${book}/pages/1`, {}, png)).status).toBe(200);
    const token = await rig.tokenOf(officer);
    const shown = await rig.app.inject({
      url: `/books/${book}/pages/1`,
      headers: { authorization: `Bearer ${token}` },
    });
    expect([shown.statusCode, shown.headers['content-type'], shown.rawPayload]).toEqual([200, 'image/png', onePixel]);
    expect(refused(await office.get(officer, `/books/${book}/pages/2`))[0]).toBe(404);
    const { body } = await office.get<{ year: number }[]>(officer, '/books/coverage');
    expect(body.find(({ year }) => year === 2014)).toMatchObject({
      officeCode: '99001',
      predecessor: false,
      kind: 'birth',
      volumes: 1,
      acceptedVolumes: 0,
      entries: 4,
      greatest: 4,
      missing: 0,
      withPageImage: 2,
      keyed: 4,
    });
  });

  it('have numbers, and those that are missing are told as gaps', async () => {
    const csv = bookCsv(2013, 9)
      .replace(/^[357],.*\r\n/gm, '')
      .replace(/^4,.*\r\n/m, '');
    const id = await layOutBook(rig.owner, await staffId(administrator), csv);
    expect((await office.get(officer, `/books/${id}`)).body).toMatchObject({
      entries: 5,
      gaps: [
        { from: 3, to: 5 },
        { from: 7, to: 7 },
      ],
    });
    const { body } = await office.get<{ year: number }[]>(officer, '/books/coverage');
    expect(body.find(({ year }) => year === 2013)).toMatchObject({ greatest: 9, missing: 4 });
  });
});

describe('an adoption', () => {
  let book = '';
  beforeAll(async () => {
    const [made]: { id: string }[] = await rig.owner.query(
      `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, opened_on)
       VALUES ('99001', '99001', 'Ủy ban nhân dân xã Hương Sen', 'adoption', 2012, '01', 'digitised', '2012-01-01') RETURNING id`,
    );
    book = made?.id ?? '';
    await rig.owner.query(
      `INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin,
                          subject_name, subject_name_key, subject_name_folded, content)
       VALUES ($1, '99001', '99001', 'adoption', 2012, 1, '2012-05-06', 'inForce', 'digitised', 'Danh Kín', 'danh kín', 'danhkin', '{}')`,
      [book],
    );
  });
  const open = (who: string, reason: string, number = 1) =>
    office.post<Refusal & { subjectName: string }>(who, `/books/${book}/opening`, { number, reason });

  it('is counted, but neither listed nor found', async () => {
    expect((await office.get(officer, `/books/${book}`)).body).toMatchObject({ sealed: true, entries: 1, listed: [] });
    expect((await office.get(officer, '/registers/entries?name=danh%20kin')).body).toMatchObject({ items: [] });
    const [entry]: { id: string }[] = await rig.owner.query('SELECT id FROM entry WHERE book_id = $1', [book]);
    expect((await office.get(officer, `/registers/entries/${entry?.id}`)).status).toBe(404);
  });

  it('is opened by who may and says why, and the look is kept', async () => {
    expect(refused(await open(counter, 'Tòa án yêu cầu'))).toEqual([403, 'access.forbidden']);
    expect(refused(await open(officer, 'x'))).toEqual([422, 'request.invalid']);
    expect(refused(await open('hotich.bendua', 'Tòa án yêu cầu'))).toEqual([404, 'resource.notFound']);
    expect(refused(await open(officer, 'Tòa án yêu cầu', 2))).toEqual([404, 'resource.notFound']);
    expect(await open(officer, 'Tòa án yêu cầu')).toMatchObject({ status: 200, body: { subjectName: 'Danh Kín' } });
    expect(await rig.owner.query('SELECT number, reason, opened_by FROM sealed_opening')).toEqual([
      { number: 1, reason: 'Tòa án yêu cầu', opened_by: await staffId(officer) },
    ]);
    expect(await rig.owner.query(`SELECT actor, outcome FROM audit_event WHERE action = 'entry.opened'`)).toEqual([
      { actor: `staff:${await staffId(officer)}`, outcome: 'done' },
    ]);
    expect((await office.get(officer, '/registers/entries?name=danh%20kin')).body).toMatchObject({ items: [] });
  });
});

describe('closing a volume through the API', () => {
  it('is the officer’s, its confirmation the head’s, and totals sent back are written anew', async () => {
    const [made]: { id: string }[] = await rig.owner.query(
      `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, accepted, opened_on)
       VALUES ('99001', '99001', 'Ủy ban nhân dân xã Hương Sen', 'death', 2025, '01-TP/HT-2025-KT', 'registered', true, '2025-07-01') RETURNING id`,
    );
    const of = `/books/${made?.id}/closing`;
    const totals = { why: 'yearEnd', pages: 2 };
    expect(refused(await office.post(head, of, totals))).toEqual([403, 'access.forbidden']);
    expect(refused(await office.post(officer, `${of}/confirmation`))).toEqual([403, 'access.forbidden']);
    expect(refused(await office.post(head, `${of}/confirmation`))).toEqual([409, 'book.nothingToConfirm']);
    expect((await office.post(officer, of, totals)).status).toBe(200);
    expect((await office.post(head, `${of}/return`, { reason: 'Sổ có 3 trang' })).status).toBe(200);
    expect(refused(await office.post(head, `${of}/confirmation`))).toEqual([409, 'book.nothingToConfirm']);
    expect((await office.post(officer, of, { ...totals, pages: 3 })).status).toBe(200);
    expect(await office.post(head, `${of}/confirmation`)).toMatchObject({
      status: 200,
      body: {
        closings: [
          { pages: 3, due: '2026-01-04', closedBy: 'Sơn Pi Sal', confirmedBy: 'Lý Thị Thu Hà' },
          { pages: 2, returnedBy: 'Lý Thị Thu Hà', returnReason: 'Sổ có 3 trang', confirmedBy: null },
        ],
      },
    });
    expect(refused(await office.post(officer, of, totals))).toEqual([409, 'book.closed']);
  });
});
