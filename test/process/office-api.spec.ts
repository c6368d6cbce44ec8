import { runImport } from '@hotich/registers';
import { randomUUID } from 'node:crypto';
import { findEdition } from '@hotich/catalogue';
import { personKeyOf } from '@hotich/identity';
import { sampleAnswers } from '@hotich/testing';
import { type Listed, OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { answers, layOut } from './office-api-dossiers.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

const huongSen = '99001';
const benDua = '99002';
let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());
afterEach(() => rig?.owner.query('TRUNCATE dossier, book, book_import, idempotent_answer, audit_event CASCADE'));

describe('the second commune', () => {
  it('finds nothing of the first at any door', async () => {
    const laid = await layOut(rig.owner, { office: huongSen, at: 'approval' });
    await layOut(rig.owner, { office: huongSen, at: 'reception' });
    const paper = { document: laid.document, digest: laid.digest };
    const missing = { status: 404, body: { code: 'resource.notFound' } };
    for (const who of ['tiepnhan.bendua', 'hotich.bendua', 'chutich.bendua', 'vanthu.bendua']) {
      expect((await office.get<Listed>(who, '/tasks')).body).toEqual({ items: [], total: 0, next: null });
      expect(
        Object.values((await office.get<Record<string, number>>(who, '/tasks/counts')).body).every((n) => n === 0),
      ).toBe(true);
      expect(await office.get(who, `/dossiers/${laid.id}`)).toMatchObject(missing);
      expect(await office.get(who, `/dossiers/${laid.id}/documents/${laid.document}`)).toMatchObject(missing);
      expect(await office.get(who, `/dossiers/${laid.id}/attachments/${laid.attachment}`)).toMatchObject(missing);
      expect(await office.post(who, `/dossiers/${laid.id}/commands`, { do: 'return', text: 'Sai tên' })).toMatchObject(
        missing,
      );
      expect(await office.post(who, `/dossiers/${laid.id}/commands`, { do: 'approve', ...paper })).toMatchObject(
        missing,
      );
      expect(await office.post(who, `/tasks/${laid.id}/claim`)).toMatchObject(missing);
      expect(await office.post(who, `/tasks/${laid.id}/release`)).toMatchObject(missing);
    }
    expect((await office.get<Listed>('chutich.bendua', '/approvals')).body).toEqual({
      items: [],
      total: 0,
      next: null,
    });
    expect((await office.get<Listed>('hotich.bendua', '/registers/entries?year=2026')).body).toEqual({
      items: [],
      total: 0,
      next: null,
    });
    expect(await office.get('hotich.bendua', `/registers/entries/${laid.entry}`)).toMatchObject(missing);
    expect((await office.get<unknown[]>('hotich.bendua', '/books')).body).toEqual([]);
    expect(rig.engine.told.filter(({ dossier }) => dossier === laid.id)).toEqual([]);
    expect(await rig.owner.query('SELECT 1 FROM note')).toEqual([]);
    // The first commune itself does find it all.
    expect((await office.get<Listed>('hotich.huongsen', '/registers/entries?year=2026')).body.total).toBe(1);
    expect(await office.get('hotich.huongsen', `/registers/entries/${laid.entry}`)).toMatchObject({ status: 200 });
    expect((await office.get<unknown[]>('hotich.huongsen', '/books')).body).toHaveLength(1);
  });

  it('brings digitised books in for itself alone', async () => {
    const csv =
      'so,quyenSo,ngayDangKy,nksHoTen,nksNgaySinh\n1,01/2018,05.03.2018,Danh Sô Phia,01.03.2018\n2,01/2018,x,,\n';
    const file = { name: 'so.csv', type: 'text/csv', bytes: Buffer.from(csv) };
    const { status, body } = await office.send<{ id: string }>('hotich.bendua', '/imports', { kind: 'birth' }, file);
    expect(status).toBe(202);
    expect(body).toMatchObject({ state: 'waiting', percent: 0, fileName: 'so.csv' });
    // What the worker does with it.
    await runImport(rig.owner, body.id, { fileOf: (sha256) => rig.files.get(sha256) });
    const way = `/imports/${body.id}`;
    expect((await office.get('hotich.bendua', way)).body).toMatchObject({
      state: 'done',
      percent: 100,
      rowsRead: 2,
      rowsTaken: 1,
      rowsRefused: 1,
    });
    expect((await office.get<Listed>('hotich.bendua', '/imports')).body.total).toBe(1);
    expect((await office.get('hotich.huongsen', way)).status).toBe(404);
    expect((await office.get<Listed>('hotich.huongsen', '/imports')).body.total).toBe(0);
    expect((await office.get<Listed>('hotich.bendua', '/registers/entries?name=danh%20so')).body.total).toBe(1);
    expect((await office.get<Listed>('hotich.huongsen', '/registers/entries?name=danh%20so')).body.total).toBe(0);
  });
});

const scan = {
  name: 'thẻ căn cước.png',
  type: 'image/png',
  // Signature, the header chunk with a size of one by one, and its checksum: all that a reader asks before the pixels.
  bytes: Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
};

describe('the counter', () => {
  const submission = { procedure: '2.000635', edition: '2026-01-01', answers, files: [] };
  interface Taken {
    readonly id: string;
    readonly code: string;
    readonly stage?: string;
  }

  it('takes a person’s matter in with the papers scanned, as his own and not the receptionist’s', async () => {
    const uploaded = await office.send<{ id: string }>('tiepnhan.huongsen', '/files', { component: 'identity' }, scan);
    expect(uploaded.status).toBe(201);
    const files = [{ id: uploaded.body.id, component: 'identity' }];
    const { status, body } = await office.post<Taken>('tiepnhan.huongsen', '/counter/dossiers', {
      ...submission,
      files,
    });
    expect(status).toBe(201);
    expect(body.stage).toBe('check');
    const applicant = personKeyOf(answers.requesterPersonalId, rig.personKey);
    expect(rig.engine.started.at(-1)).toMatchObject({
      dossierId: body.id,
      matter: { applicant, plan: { channel: 'counter', office: huongSen } },
    });
    const shown = await office.get<{ components: { id: string; files: { id: string }[] }[] }>(
      'tiepnhan.huongsen',
      `/dossiers/${body.id}`,
    );
    expect(shown.body.components.find(({ id }) => id === 'identity')?.files).toMatchObject([{ id: uploaded.body.id }]);
    const bytes = await rig.app.inject({
      url: `/dossiers/${body.id}/attachments/${uploaded.body.id}`,
      headers: { authorization: `Bearer ${await rig.tokenOf('hotich.huongsen')}` },
    });
    expect(bytes.rawPayload).toEqual(scan.bytes);
    expect(bytes.headers['content-disposition']).toContain(
      "filename*=UTF-8''th%E1%BA%BB%20c%C4%83n%20c%C6%B0%E1%BB%9Bc.png",
    );
  });

  it('has received what the engine has not yet heard of, once however often it is sent', async () => {
    rig.engine.reachable = false;
    const key = randomUUID();
    const first = await office.post<Taken>('tiepnhan.huongsen', '/counter/dossiers', submission, key);
    expect(first.status).toBe(202);
    expect(first.body.code).not.toBe('');
    expect(first.body).not.toHaveProperty('stage');
    await rig.owner.query('DELETE FROM idempotent_answer');
    rig.engine.reachable = true;
    const again = await office.post<Taken>('tiepnhan.huongsen', '/counter/dossiers', submission, key);
    expect(again).toMatchObject({ status: 201, body: { id: first.body.id, code: first.body.code } });
  });

  it('takes in for its own office whatever the form says, and nothing that does not fit its form', async () => {
    const elsewhere = await office.post<Taken>('tiepnhan.bendua', '/counter/dossiers', {
      ...submission,
      office: huongSen,
    });
    expect(elsewhere.status).toBe(201);
    expect(rig.engine.started.at(-1)).toMatchObject({
      dossierId: elsewhere.body.id,
      matter: { plan: { office: benDua } },
    });
    const unfit = await office.post<Refusal>('tiepnhan.huongsen', '/counter/dossiers', {
      ...submission,
      answers: { ...answers, copies: 0 },
    });
    expect(unfit).toMatchObject({
      status: 422,
      body: { code: 'form.unfit', complaints: [{ field: 'copies', rule: 'tooSmall' }] },
    });
  });

  it('takes in a foreigner, who has no number of ours', async () => {
    const form = findEdition('2.000528', '2026-01-01')?.form ?? { pages: [], fields: {} };
    const foreign = sampleAnswers(form, { office: huongSen, optional: 'none', given: { requesterName: 'Alba Serra' } });
    expect(foreign).not.toHaveProperty('requesterPersonalId');
    const asked = { procedure: '2.000528', edition: '2026-01-01', answers: foreign, files: [] };
    const [first, second] = [
      await take(asked),
      await take({ ...asked, answers: { ...foreign, requesterName: 'Alba Sole' } }),
    ];
    expect([first.status, second.status]).toEqual([201, 201]);
    const [one, other] = rig.engine.started.slice(-2).map(({ matter }) => matter.applicant);
    expect(one).not.toBe(other);
  });
  const take = (asked: object) => office.post<Taken>('tiepnhan.huongsen', '/counter/dossiers', asked);

  it('takes a supplement in while one is awaited, and no other time', async () => {
    const waiting = await layOut(rig.owner, { office: huongSen, at: 'supplement' });
    const { body } = await office.send<{ id: string }>('tiepnhan.huongsen', '/files', { component: 'identity' }, scan);
    const brought = { files: [{ id: body.id, component: 'identity' }] };
    const url = (id: string) => `/counter/dossiers/${id}/supplements`;
    const early = await layOut(rig.owner, { office: huongSen, at: 'reception' });
    expect(await office.post('tiepnhan.huongsen', url(early.id), brought)).toMatchObject({
      status: 409,
      body: { code: 'dossier.notNow' },
    });
    expect(await office.post('tiepnhan.bendua', url(waiting.id), { files: [] })).toMatchObject({ status: 404 });
    expect(await office.post('tiepnhan.huongsen', url(waiting.id), brought)).toMatchObject({ status: 200 });
    expect(rig.engine.told.at(-1)?.command).toMatchObject({ do: 'supplement', version: 2, by: { is: 'staff' } });
  });
});

describe('a role', () => {
  const nobodys = '0b8f4c1e-8a58-4b34-9a55-3f1d1f0a2b11';
  const ask = (who: string | null, method: 'GET' | 'POST', url: string) =>
    method === 'GET' ? office.get(who, url) : office.post(who, url);
  const receptionist = 'tiepnhan.huongsen';
  const officer = 'hotich.huongsen';
  const leader = 'chutich.huongsen';
  const clerk = 'vanthu.huongsen';
  const administrator = 'quantri';
  const auditor = 'kiemtra';
  it.each<[url: string, method: 'GET' | 'POST', turnedAway: readonly string[]]>([
    ['/tasks', 'GET', [administrator, auditor]],
    ['/tasks/counts', 'GET', [administrator, auditor]],
    [`/tasks/${nobodys}/claim`, 'POST', [administrator, auditor]],
    ['/approvals', 'GET', [receptionist, officer, clerk, administrator, auditor]],
    ['/approvals/signatures', 'POST', [receptionist, officer, clerk, administrator, auditor]],
    [`/dossiers/${nobodys}`, 'GET', [administrator]],
    [`/dossiers/${nobodys}/commands`, 'POST', [administrator, auditor]],
    ['/files', 'POST', [officer, leader, clerk, administrator, auditor]],
    [`/counter/dossiers/${nobodys}/supplements`, 'POST', [officer, leader, clerk, administrator, auditor]],
    ['/counter/dossiers', 'POST', [officer, leader, clerk, administrator, auditor]],
    ['/registers/entries?year=2026', 'GET', [clerk, administrator, auditor]],
    ['/books', 'GET', [clerk, auditor]],
    ['/imports', 'POST', [receptionist, leader, clerk, auditor]],
    [`/imports/${nobodys}/report`, 'GET', [receptionist, leader, clerk, auditor]],
  ])('that has no business at %s is turned away', async (url, method, turnedAway) => {
    for (const who of turnedAway)
      expect(await ask(who, method, url)).toMatchObject({
        status: 403,
        body: { code: 'access.forbidden' },
      });
    expect((await ask(null, method, url)).status).toBe(401);
  });

  it('does not keep anybody from knowing himself and the calendar', async () => {
    expect((await office.get(officer, '/me')).body).toMatchObject({
      name: 'Sơn Pi Sal',
      office: { code: huongSen, name: 'xã Hương Sen' },
      roles: ['civilStatusOfficer'],
    });
    expect((await office.get(auditor, '/calendar')).body).toMatchObject({ version: 'vn-2025-2028.1', weekend: [0, 6] });
  });
});
