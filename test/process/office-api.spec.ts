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

interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

async function ask<T = Record<string, unknown>>(
  who: string | null,
  method: 'GET' | 'POST',
  url: string,
  payload?: object,
  key: string = randomUUID(),
): Promise<Answer<T>> {
  const response = await rig.app.inject({
    method,
    url,
    ...(payload && { payload }),
    headers: {
      ...(who && { authorization: `Bearer ${await rig.tokenOf(who)}` }),
      ...(method === 'POST' && { 'idempotency-key': key }),
    },
  });
  return { status: response.statusCode, body: response.body === '' ? null : response.json() };
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
