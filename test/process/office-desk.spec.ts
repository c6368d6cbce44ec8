import { randomUUID } from 'node:crypto';
import { type Answer, type Listed, OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { type LaidOut, layOut } from './office-api-dossiers.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

const huongSen = '99001';
const benDua = '99002';
let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());
afterEach(() => rig?.owner.query('TRUNCATE dossier, book, book_import, idempotent_answer, audit_event CASCADE'));

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
      const page: Answer<Listed> = await office.get<Listed>(
        'hotich.huongsen',
        `/tasks?limit=2${next && `&cursor=${next}`}`,
      );
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
      (await office.get<Listed>('tiepnhan.huongsen', `/tasks?q=${encodeURIComponent(q)}`)).body.total;
    expect(await found('det')).toBe(1);
    expect(await found('HƯỜNG')).toBe(1);
    expect(await found('%')).toBe(0);
    expect(await found('thach thi ngoc')).toBe(2);
  });

  it('is the caller’s own unless he names another of his office', async () => {
    await layOut(rig.owner, { office: huongSen, at: 'reception' });
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'supplement' });
    expect((await office.get<Listed>('hotich.huongsen', '/tasks')).body.total).toBe(0);
    const waiting = await office.get<Listed>('hotich.huongsen', '/tasks?stage=supplement');
    expect(waiting.body).toMatchObject({ total: 1, items: [{ id }] });
    expect((await office.get<Refusal>('hotich.huongsen', '/tasks?stage=delivered')).body.code).toBe('request.invalid');
    expect((await office.get<Refusal>('hotich.huongsen', '/tasks?cursor=x')).body.code).toBe('request.invalid');
  });

  it('counts every stage exactly, and nothing while only the machine works', async () => {
    for (const at of ['reception', 'reception', 'examination', 'approval', 'received'] as const)
      await layOut(rig.owner, { office: huongSen, at });
    const none = {
      ...{ registration: 0, seal: 0, delivery: 0, supplement: 0, draftConfirmation: 0 },
      ...{ appearance: 0, payment: 0, verification: 0, waitingPeriod: 0 },
    };
    expect((await office.get('vanthu.huongsen', '/tasks/counts')).body).toEqual({
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
    const told = await Promise.all(leaders.map((who) => office.post(who, `/tasks/${id}/claim`)));
    expect(told.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(told.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'task.claimed' });
    const held = await office.get<Listed>('chutich.huongsen', '/tasks?stage=approval');
    const winner = leaders[told.findIndex(({ status }) => status === 200)];
    expect(held.body.items[0]?.claimedBy?.name).toBe(
      winner === 'chutich.huongsen' ? 'Lý Thị Thu Hà' : 'Trần Hữu Nghĩa',
    );
  });

  it('is the holder’s alone to give back, after which a colleague may take it', async () => {
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    expect((await office.post('chutich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
    expect((await office.post('phochutich.huongsen', `/tasks/${id}/release`)).status).toBe(409);
    expect((await office.post('chutich.huongsen', `/tasks/${id}/release`)).body).toEqual({ claimedBy: null });
    expect((await office.post('phochutich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
  });

  it('does not follow the dossier to the next desk', async () => {
    const { id } = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    expect((await office.post('tiepnhan.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
    await rig.owner.query(`UPDATE dossier SET stage = 'examination', turn = 'civilStatusOfficer' WHERE id = $1`, [id]);
    expect((await office.get<Listed>('hotich.huongsen', '/tasks')).body.items[0]?.claimedBy).toBeNull();
    expect((await office.post('hotich.huongsen', `/tasks/${id}/claim`)).status).toBe(200);
  });
});

describe('the leader’s inbox', () => {
  const numbered: unknown = expect.stringMatching(/^Số \d+\/2026, quyển 01-TP\/HT-2026-TLBS$/);

  it('shows each paper with what the register gains, and what this leader may do', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const { body } = await office.get<{ items: Record<string, unknown>[]; total: number }>(
      'chutich.huongsen',
      '/approvals',
    );
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
        value: numbered,
      },
      { field: 'Họ, chữ đệm, tên người được cấp bản sao', value: 'Thạch Thị Ngọc' },
      { field: 'Số bản', value: '2' },
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
    const { status, body } = await office.post<{
      outcomes: { dossier: string; ok: boolean; problem?: { code: string } }[];
    }>('chutich.huongsen', '/approvals/signatures', { items });
    expect(status).toBe(200);
    expect(body.outcomes.map(({ dossier }) => dossier)).toEqual(items.map(({ dossier }) => dossier));
    expect(body.outcomes.map(({ ok, problem }) => problem?.code ?? ok)).toEqual([
      'dossier.documentChanged',
      ...good.map(() => true),
      'resource.notFound',
      'resource.notFound',
    ]);
    const kept: unknown = await rig.owner.query('SELECT action, outcome, dossier_id FROM audit_event');
    expect(kept).toContainEqual({
      action: 'dossier.approve',
      outcome: 'dossier.documentChanged',
      dossier_id: changed.id,
    });
  });
});

describe('an act', () => {
  const command = <T = Refusal>(who: string, { id }: LaidOut, payload: object, key?: string) =>
    office.post<T>(who, `/dossiers/${id}/commands`, payload, key);
  const notes = () => rig.owner.query<{ id: string }[]>('SELECT id, purpose, text, items FROM note');

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
    for (const { command: heard } of told) expect(heard).toMatchObject({ do: 'askSupplement', note: note?.id });
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
    const kept: unknown = await rig.owner.query(`SELECT outcome FROM audit_event WHERE action = 'dossier.approve'`);
    expect(kept).toEqual([1, 2, 3].map(() => ({ outcome: 'dossier.roleMissing' })));
  });

  it('without a key, in a shape nobody knows, or of nobody, is turned away at the door', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    expect(await command('tiepnhan.huongsen', laid, { do: 'accept' }, 'no-key')).toMatchObject({ status: 400 });
    expect(await command('tiepnhan.huongsen', laid, { do: 'submit' })).toMatchObject({ status: 422 });
    expect(await command('tiepnhan.huongsen', laid, { do: 'accept', office: benDua })).toMatchObject({ status: 422 });
    expect(await office.post(null, `/dossiers/${laid.id}/commands`, { do: 'accept' })).toMatchObject({ status: 401 });
  });
});

describe('a dossier on the desk', () => {
  it('shows evidence, the paper to sign and what this colleague may do, and remembers who looked', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    const { body } = await office.get('chutich.huongsen', `/dossiers/${laid.id}`);
    expect(body).toMatchObject({
      code: laid.code,
      stage: 'approval',
      allowed: ['approve', 'return'],
      signing: { document: laid.document, digest: laid.digest },
      claimedBy: null,
      evidence: [{ component: 'identity', outcome: 'HIT_MATCH', fields: { name: 'Thạch Thị Ngọc' } }],
      documents: [{ id: laid.document, state: 'rendered' }],
    });
    expect((await office.get('kiemtra', `/dossiers/${laid.id}`)).body).toMatchObject({ allowed: [] });
    const looks: unknown = await rig.owner.query(`SELECT action, outcome FROM audit_event WHERE dossier_id = $1`, [
      laid.id,
    ]);
    expect(looks).toEqual([1, 2].map(() => ({ action: 'dossier.read', outcome: 'done' })));
  });

  it('is there before its process has begun, with nothing to be done yet', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'received' });
    expect((await office.get('tiepnhan.huongsen', `/dossiers/${laid.id}`)).body).toMatchObject({
      stage: 'received',
      turn: null,
      allowed: [],
    });
  });
});
