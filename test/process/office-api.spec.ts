import { randomUUID } from 'node:crypto';
import type { OfficeRig } from './office-api-rig.spec-support';
import { startOfficeRig } from './office-api-rig.spec-support';
import { type LaidOut, layOut } from './office-api-dossiers.spec-support';

jest.setTimeout(120_000);

const huongSen = '99001';
const benDua = '99002';
let rig: OfficeRig;
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());
afterEach(() => rig?.owner.query('TRUNCATE dossier, book, book_import, idempotent_answer, audit_event CASCADE'));

interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

async function ask<T>(
  who: string | null,
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  key?: string,
): Promise<Answer<T>> {
  const response = await rig.app.inject({
    method,
    url,
    ...(payload && { payload }),
    headers: {
      ...(who && { authorization: `Bearer ${await rig.tokenOf(who)}` }),
      ...(method === 'POST' && { 'idempotency-key': key ?? randomUUID() }),
    },
  });
  return { status: response.statusCode, body: response.json() };
}

const get = <T = Record<string, unknown>>(who: string | null, url: string) => ask<T>(who, 'GET', url);
const post = <T = Record<string, unknown>>(who: string | null, url: string, payload: object = {}, key?: string) =>
  ask<T>(who, 'POST', url, payload, key);

interface Listed {
  readonly items: readonly {
    readonly id: string;
    readonly code: string;
    readonly claimedBy: { name: string } | null;
  }[];
  readonly total: number;
  readonly next: string | null;
}

describe('a desk’s list', () => {
  it('is read page by page, each task once, with the exact total on every page and the most urgent first', async () => {
    const laid: LaidOut[] = [];
    for (const [hour, micros] of [
      ['03', '1'],
      ['02', '1'],
      ['02', '2'],
      ['02', '3'],
      ['04', '1'],
    ] as const)
      laid.push(
        await layOut(rig.owner, {
          office: huongSen,
          at: 'examination',
          due: `2026-11-26T${hour}:00:00Z`,
          submittedAt: `2026-11-25T01:00:00.00000${micros}Z`,
        }),
      );
    laid.push(await layOut(rig.owner, { office: huongSen, at: 'examination', due: null }));
    await layOut(rig.owner, { office: huongSen, at: 'reception' });
    await layOut(rig.owner, { office: benDua, at: 'examination' });

    const read: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answer<Listed> = await get<Listed>('hotich.huongsen', `/tasks?limit=2${next && `&cursor=${next}`}`);
      expect(page.body.total).toBe(6);
      read.push(...page.body.items.map(({ id }) => id));
      next = page.body.next;
    }
    expect(read).toEqual([1, 2, 3, 0, 4, 5].map((place) => laid[place]?.id));
  });

  it('is found through by part of a name without marks, and takes no letter for a sign', async () => {
    await layOut(rig.owner, { office: huongSen, at: 'reception', subject: 'Sơn Thị Đẹt' });
    await layOut(rig.owner, { office: huongSen, at: 'reception', subject: 'Kim Hường' });
    const found = async (q: string) =>
      (await get<Listed>('tiepnhan.huongsen', `/tasks?q=${encodeURIComponent(q)}`)).body.total;
    expect(await found('det')).toBe(1);
    expect(await found('HƯỜNG')).toBe(1);
    expect(await found('%')).toBe(0);
    expect(await found('thach thi ngoc')).toBe(2);
  });

  it('counts every stage exactly, and nothing while only the machine works', async () => {
    for (const at of ['reception', 'reception', 'examination', 'approval', 'received'] as const)
      await layOut(rig.owner, { office: huongSen, at });
    const none = { registration: 0, seal: 0, delivery: 0, supplement: 0, draftConfirmation: 0 };
    expect((await get('vanthu.huongsen', '/tasks/counts')).body).toEqual({
      reception: 2,
      examination: 1,
      approval: 1,
      ...none,
    });
  });
});

describe('a claim', () => {
  it('is won by one of two officers who reach for it at once, and told to the other', async () => {
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const leaders = ['chutich.huongsen', 'phochutich.huongsen'];
    const answers = await Promise.all(leaders.map((who) => post(who, `/tasks/${id}/claim`)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'dossier.busy' });
    const held = await get<Listed>('chutich.huongsen', '/tasks?stage=approval');
    const winner = leaders[answers.findIndex(({ status }) => status === 200)];
    expect(held.body.items[0]?.claimedBy?.name).toBe(
      winner === 'chutich.huongsen' ? 'Lý Thị Thu Hà' : 'Trần Hữu Nghĩa',
    );
  });

  it('is the holder’s alone to give back, after which a colleague may take it', async () => {
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    expect((await post('chutich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
    expect((await post('phochutich.huongsen', `/tasks/${id}/release`)).status).toBe(409);
    expect((await post('chutich.huongsen', `/tasks/${id}/release`)).body).toEqual({ claimedBy: null });
    expect((await post('phochutich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
  });

  it('does not follow the dossier to the next desk', async () => {
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    expect((await post('tiepnhan.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
    await rig.owner.query(`UPDATE dossier SET stage = 'examination', turn = 'civilStatusOfficer' WHERE id = $1`, [id]);
    expect((await get<Listed>('hotich.huongsen', '/tasks')).body.items[0]?.claimedBy).toBeNull();
    expect((await post('hotich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
  });
});

describe('the leader’s inbox', () => {
  it('shows each paper with what the register gains, and what this leader may do', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const { body } = await get<{ items: Record<string, unknown>[]; total: number }>('chutich.huongsen', '/approvals');
    expect(body.total).toBe(1);
    expect(body.items[0]).toMatchObject({
      id: laid.id,
      document: laid.document,
      digest: laid.digest,
      allowed: ['approve', 'return'],
    });
    expect(body.items[0]?.['change']).toEqual([
      {
        field: 'Sổ cấp bản sao trích lục hộ tịch',
        value: expect.stringMatching(/^Số \d+\/2026, quyển 01-TP\/HT-2026-TLBS$/),
      },
      { field: 'Họ, chữ đệm, tên người được cấp bản sao', value: 'Thạch Thị Ngọc' },
      { field: 'Số bản sao', value: '2' },
    ]);
  });

  it('signs each item on its own: one that changed, one of another office and one that never was keep none back', async () => {
    const good = [];
    for (let n = 0; n < 6; n += 1) good.push(await layOut(rig.owner, { office: huongSen, at: 'approval' }));
    const changed = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const foreign = await layOut(rig.owner, { office: benDua, at: 'approval' });
    const item = ({ id, document, digest }: LaidOut) => ({ dossier: id, document, digest });
    const items = [
      { ...item(changed), digest: 'f'.repeat(64) },
      ...good.map(item),
      item(foreign),
      { ...item(changed), dossier: randomUUID() },
    ];
    const { status, body } = await post<{ outcomes: { dossier: string; ok: boolean; problem?: { code: string } }[] }>(
      'chutich.huongsen',
      '/approvals/signatures',
      { items },
    );
    expect(status).toBe(200);
    expect(body.outcomes.map(({ dossier }) => dossier)).toEqual(items.map(({ dossier }) => dossier));
    expect(body.outcomes.map(({ ok, problem }) => problem?.code ?? ok)).toEqual([
      'dossier.documentChanged',
      ...good.map(() => true),
      'resource.notFound',
      'resource.notFound',
    ]);
    const kept = await rig.owner.query('SELECT action, outcome, dossier_id FROM audit_event');
    expect(kept).toContainEqual({
      action: 'dossier.approve',
      outcome: 'dossier.documentChanged',
      dossier_id: changed.id,
    });
  });
});

interface Refusal {
  readonly code: string;
  readonly params: Record<string, string>;
  readonly complaints?: readonly { field: string; rule: string }[];
}

describe('an act', () => {
  const command = <T = Refusal>(who: string, { id }: LaidOut, payload: object, key?: string) =>
    post<T>(who, `/dossiers/${id}/commands`, payload, key);
  const notes = () => rig.owner.query('SELECT id, purpose, text, items FROM note');

  it('keeps what was written before the process hears of it, once however often it is sent', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    const payload = { do: 'askSupplement', text: '  Thiếu văn bản ủy quyền. ', components: ['identity'] };
    const key = randomUUID();
    const first = await command('tiepnhan.huongsen', laid, payload, key);
    expect(first).toMatchObject({ status: 200, body: { stage: 'reception' } });
    expect(await command('tiepnhan.huongsen', laid, payload, key)).toEqual(first);
    // As when the answer got lost together with the memory of it.
    await rig.owner.query('DELETE FROM idempotent_answer');
    expect((await command('tiepnhan.huongsen', laid, payload, key)).status).toBe(200);
    const [note, ...more] = await notes();
    expect(more).toEqual([]);
    expect(note).toMatchObject({ purpose: 'askSupplement', text: 'Thiếu văn bản ủy quyền.', items: ['identity'] });
    const told = rig.engine.told.filter(({ dossier }) => dossier === laid.id);
    expect(told.map(({ updateId }) => updateId)).toEqual([key, key]);
    for (const { command: heard } of told) expect(heard).toMatchObject({ do: 'askSupplement', note: note.id });
  });

  it('must say what the law wants said, and is not told to the process before', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    const answer = await command('tiepnhan.huongsen', laid, { do: 'askSupplement', text: ' ' });
    expect(answer).toMatchObject({
      status: 422,
      body: {
        code: 'request.invalid',
        complaints: [
          { field: 'text', rule: 'required' },
          { field: 'components', rule: 'required' },
        ],
      },
    });
    expect(await notes()).toEqual([]);
    expect(rig.engine.told.filter(({ dossier }) => dossier === laid.id)).toEqual([]);
  });

  it('of another role is refused by the process, whatever button was pressed', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const paper = { document: laid.document, digest: laid.digest };
    for (const who of ['tiepnhan.huongsen', 'hotich.huongsen', 'vanthu.huongsen']) {
      const answer = await command(who, laid, { do: 'approve', ...paper });
      expect(answer).toMatchObject({ status: 403, body: { code: 'dossier.roleMissing', params: { role: 'leader' } } });
    }
    for (const who of ['kiemtra', 'quantri'])
      expect(await command(who, laid, { do: 'approve', ...paper })).toMatchObject({
        status: 403,
        body: { code: 'access.forbidden' },
      });
    const kept = await rig.owner.query(`SELECT outcome FROM audit_event WHERE action = 'dossier.approve'`);
    expect(kept).toEqual([1, 2, 3].map(() => ({ outcome: 'dossier.roleMissing' })));
  });

  it('without a key, in a shape nobody knows, or of nobody, is turned away at the door', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    expect(await command('tiepnhan.huongsen', laid, { do: 'accept' }, 'no-key')).toMatchObject({ status: 400 });
    expect(await command('tiepnhan.huongsen', laid, { do: 'submit' })).toMatchObject({ status: 422 });
    expect(await command('tiepnhan.huongsen', laid, { do: 'accept', office: benDua })).toMatchObject({ status: 422 });
    expect(await post(null, `/dossiers/${laid.id}/commands`, { do: 'accept' })).toMatchObject({ status: 401 });
  });
});

describe('a dossier on the desk', () => {
  it('shows evidence, the paper to sign and what this colleague may do, and remembers who looked', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const { body } = await get('chutich.huongsen', `/dossiers/${laid.id}`);
    expect(body).toMatchObject({
      code: laid.code,
      stage: 'approval',
      allowed: ['approve', 'return'],
      signing: { document: laid.document, digest: laid.digest },
      claimedBy: null,
      evidence: [{ component: 'identity', outcome: 'HIT_MATCH', fields: { name: 'Thạch Thị Ngọc' } }],
      documents: [{ id: laid.document, state: 'rendered' }],
    });
    expect((await get('kiemtra', `/dossiers/${laid.id}`)).body).toMatchObject({ allowed: [] });
    const looks = await rig.owner.query(`SELECT action, outcome FROM audit_event WHERE dossier_id = $1`, [laid.id]);
    expect(looks).toEqual([1, 2].map(() => ({ action: 'dossier.read', outcome: 'done' })));
  });

  it('is there before its process has begun, with nothing to be done yet', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'received' });
    expect((await get('tiepnhan.huongsen', `/dossiers/${laid.id}`)).body).toMatchObject({
      stage: 'received',
      turn: null,
      allowed: [],
    });
  });
});

describe('the second commune', () => {
  it('finds nothing of the first at any door', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    await layOut(rig.owner, { office: huongSen, at: 'reception' });
    const paper = { document: laid.document, digest: laid.digest };
    const missing = { status: 404, body: { code: 'resource.notFound' } };
    for (const who of ['tiepnhan.bendua', 'hotich.bendua', 'chutich.bendua', 'vanthu.bendua']) {
      expect((await get<Listed>(who, '/tasks')).body).toEqual({ items: [], total: 0, next: null });
      expect(Object.values((await get<Record<string, number>>(who, '/tasks/counts')).body).every((n) => n === 0)).toBe(
        true,
      );
      expect(await get(who, `/dossiers/${laid.id}`)).toMatchObject(missing);
      expect(await get(who, `/dossiers/${laid.id}/documents/${laid.document}`)).toMatchObject(missing);
      expect(await get(who, `/dossiers/${laid.id}/attachments/${laid.attachment}`)).toMatchObject(missing);
      expect(await post(who, `/dossiers/${laid.id}/commands`, { do: 'return', text: 'Sai tên' })).toMatchObject(
        missing,
      );
      expect(await post(who, `/dossiers/${laid.id}/commands`, { do: 'approve', ...paper })).toMatchObject(missing);
      expect(await post(who, `/tasks/${laid.id}/claim`)).toMatchObject(missing);
      expect(await post(who, `/tasks/${laid.id}/release`)).toMatchObject(missing);
    }
    expect((await get<Listed>('chutich.bendua', '/approvals')).body).toEqual({ items: [], total: 0, next: null });
    expect((await get<Listed>('hotich.bendua', '/registers/entries?year=2026')).body).toEqual({
      items: [],
      total: 0,
      next: null,
    });
    expect(await get('hotich.bendua', `/registers/entries/${laid.entry}`)).toMatchObject(missing);
    expect((await get<unknown[]>('hotich.bendua', '/books')).body).toEqual([]);
    expect(rig.engine.told.filter(({ dossier }) => dossier === laid.id)).toEqual([]);
    expect(await rig.owner.query('SELECT 1 FROM note')).toEqual([]);
    // The first commune itself does find it all.
    expect((await get<Listed>('hotich.huongsen', '/registers/entries?year=2026')).body.total).toBe(1);
    expect(await get('hotich.huongsen', `/registers/entries/${laid.entry}`)).toMatchObject({ status: 200 });
    expect((await get<unknown[]>('hotich.huongsen', '/books')).body).toHaveLength(1);
  });

  it('brings digitised books in for itself alone', async () => {
    const csv =
      'so,quyenSo,ngayDangKy,nksHoTen,nksNgaySinh\n1,01/2018,05.03.2018,Danh Sô Phia,01.03.2018\n2,01/2018,x,,\n';
    const form = multipart({ kind: 'birth' }, csv);
    const response = await rig.app.inject({
      method: 'POST',
      url: '/imports',
      payload: form.body,
      headers: {
        'content-type': form.type,
        'idempotency-key': randomUUID(),
        authorization: `Bearer ${await rig.tokenOf('hotich.bendua')}`,
      },
    });
    expect(response.statusCode).toBe(200);
    expect(response.json()).toMatchObject({ rowsRead: 2, rowsTaken: 1, rowsRefused: 1 });
    expect((await get<Listed>('hotich.bendua', '/registers/entries?name=danh%20so')).body.total).toBe(1);
    expect((await get<Listed>('hotich.huongsen', '/registers/entries?name=danh%20so')).body.total).toBe(0);
  });
});

describe('a role', () => {
  const receptionist = 'tiepnhan.huongsen';
  const officer = 'hotich.huongsen';
  const leader = 'chutich.huongsen';
  const clerk = 'vanthu.huongsen';
  const administrator = 'quantri';
  const auditor = 'kiemtra';
  it.each<[url: string, method: 'GET' | 'POST', turnedAway: readonly string[]]>([
    ['/tasks', 'GET', [administrator, auditor]],
    ['/tasks/counts', 'GET', [administrator, auditor]],
    ['/tasks?stage=examination', 'GET', [receptionist, clerk]],
    [`/tasks/${randomUUID()}/claim`, 'POST', [administrator, auditor]],
    ['/approvals', 'GET', [receptionist, officer, clerk, administrator, auditor]],
    ['/approvals/signatures', 'POST', [receptionist, officer, clerk, administrator, auditor]],
    [`/dossiers/${randomUUID()}`, 'GET', [administrator]],
    [`/dossiers/${randomUUID()}/commands`, 'POST', [administrator, auditor]],
    ['/counter/dossiers', 'POST', [officer, leader, clerk, administrator, auditor]],
    ['/registers/entries?year=2026', 'GET', [receptionist, clerk, administrator, auditor]],
    ['/books', 'GET', [receptionist, clerk, auditor]],
    ['/imports', 'POST', [receptionist, leader, clerk, auditor]],
  ])('that has no business at %s is turned away', async (url, method, turnedAway) => {
    for (const who of turnedAway)
      expect(await ask(who, method, url, method === 'POST' ? {} : undefined)).toMatchObject({
        status: 403,
        body: { code: 'access.forbidden' },
      });
    expect((await ask(null, method, url, method === 'POST' ? {} : undefined)).status).toBe(401);
  });

  it('does not keep anybody from knowing himself and the calendar', async () => {
    expect((await get(officer, '/me')).body).toMatchObject({
      name: 'Sơn Pi Sal',
      office: { code: huongSen, name: 'xã Hương Sen' },
      roles: ['civilStatusOfficer'],
    });
    expect((await get(auditor, '/calendar')).body).toMatchObject({ version: 'vn-2025-2028.1', weekend: [0, 6] });
  });
});

function multipart(fields: Readonly<Record<string, string>>, csv: string): { body: string; type: string } {
  const line = 'a-line-that-no-file-has';
  const texts = Object.entries(fields).map(
    ([name, value]) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${value}`,
  );
  const file = `Content-Disposition: form-data; name="file"; filename="so.csv"\r\nContent-Type: text/csv\r\n\r\n${csv}`;
  return {
    body: [...texts, file].map((part) => `--${line}\r\n${part}\r\n`).join('') + `--${line}--\r\n`,
    type: `multipart/form-data; boundary=${line}`,
  };
}
