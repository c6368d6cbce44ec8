import { randomUUID } from 'node:crypto';
import { birthRegistration } from '@hotich/catalogue';
import {
  as,
  type DocumentId,
  instantOfMillis,
  type NoteId,
  type OfficeCode,
  type PersonKey,
  type Sha256,
  type StaffId,
} from '@hotich/domain';
import { citizenA, citizenB, type Citizen, husbandOfA, huongSen, newbornOfA, staffMember } from '@hotich/testing';
import { PDF } from '@libpdf/core';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';

jest.setTimeout(120_000);

/** A Wednesday at half past eight in Việt Nam, under the editions this spec knows. Timers stay real. */
const today = '2026-11-25T01:30:00.000Z';
const realTimers = [
  'nextTick',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
] as const;
jest.useFakeTimers({
  now: Date.parse(today),
  doNotFake: [...realTimers, 'setInterval', 'clearInterval', 'hrtime', 'performance'],
});

const answers = {
  requesterName: citizenA.name,
  requesterPersonalId: citizenA.personalId,
  requesterBirthDate: citizenA.birthDate,
  requesterEmail: citizenA.email,
  relation: 'mother',
  childName: newbornOfA.name,
  childBirthDate: newbornOfA.birthDate,
  childSex: 'male',
  childEthnicity: 'Khmer',
  birthPlace: newbornOfA.birthPlace,
  homeTown: 'Hương Sen, Cần Thơ',
  birthKind: 'bothParents',
  motherName: citizenA.name,
  motherPersonalId: citizenA.personalId,
  motherBirthDate: citizenA.birthDate,
  motherEthnicity: 'Kinh',
  motherResidence: 'Ấp Sen Hồng, Hương Sen',
  fatherName: husbandOfA.name,
  fatherPersonalId: husbandOfA.personalId,
  fatherBirthDate: husbandOfA.birthDate,
  fatherEthnicity: 'Khmer',
  fatherResidence: 'Ấp Sen Hồng, Hương Sen',
  parentsMarried: 'yes',
  marriageOffice: huongSen.code,
  registrationOffice: huongSen.code,
};
const submission = {
  procedure: birthRegistration.code,
  edition: birthRegistration.edition,
  office: huongSen.code,
  answers,
  files: [] as { id: string; component: string }[],
};

describe('the citizen API', () => {
  let rig: CitizenRig;
  beforeAll(async () => {
    rig = await startCitizenRig();
  });
  afterAll(() => rig?.stop());

  const send = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    { as: who, body, key }: { as?: Citizen; body?: unknown; key?: string } = {},
  ) => {
    const answer = await rig.app.inject({
      method,
      url,
      headers: {
        ...(who && { authorization: `Bearer ${await rig.tokenOf(who)}` }),
        ...(key !== undefined && { 'idempotency-key': key }),
      },
      ...(body !== undefined && { payload: body as object }),
    });
    const json = String(answer.headers['content-type']).includes('json') && answer.body !== '';
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: json ? answer.json() : null,
      raw: answer.rawPayload,
    };
  };
  const submit = (body: unknown = submission, key: string = randomUUID(), who: Citizen = citizenA) =>
    send('POST', '/dossiers', { as: who, body, key });
  const upload = async (bytes: Buffer, fileName: string, component = 'birthNotice', who: Citizen = citizenA) => {
    const form = new FormData();
    form.append('component', component);
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }), fileName);
    const request = new Request('http://127.0.0.1/', { method: 'POST', body: form });
    const answer = await rig.app.inject({
      method: 'POST',
      url: '/files',
      payload: Buffer.from(await request.arrayBuffer()),
      headers: {
        authorization: `Bearer ${await rig.tokenOf(who)}`,
        'content-type': request.headers.get('content-type') ?? '',
      },
    });
    return { status: answer.statusCode, body: answer.json() };
  };
  const paper = async (): Promise<Buffer> => {
    const pdf = PDF.create();
    pdf.addPage();
    return Buffer.from(await pdf.save());
  };
  const count = async (table: string, where = 'true', values: unknown[] = []): Promise<number> => {
    const [row]: { n: number }[] = await rig.owner.query(
      `SELECT count(*)::int AS n FROM ${table} WHERE ${where}`,
      values,
    );
    return row?.n ?? 0;
  };

  describe('what everybody may see', () => {
    it('offers procedures with their forms, and offices, without a sign-in', async () => {
      const list = await send('GET', '/procedures');
      expect(list.body.map(({ code }: { code: string }) => code)).toContain(birthRegistration.code);
      const one = await send('GET', `/procedures/${birthRegistration.code}`);
      expect(one.body.form.fields.childName.required).toBe(true);
      expect((await send('GET', '/offices')).body).toContainEqual(expect.objectContaining({ code: huongSen.code }));
      expect((await send('GET', '/procedures/9.999999')).body).toMatchObject({
        status: 404,
        code: 'procedure.unknown',
      });
    });

    it('asks for a sign-in everywhere else', async () => {
      for (const url of ['/me', '/drafts', '/dossiers', '/dossiers/x', `/files/${randomUUID()}`])
        expect((await send('GET', url)).body).toMatchObject({ status: 401, code: 'session.missing' });
    });

    it('fills forms with what the sign-in knows of oneself', async () => {
      expect((await send('GET', '/me', { as: citizenA })).body).toEqual({
        name: citizenA.name,
        personalId: citizenA.personalId,
        birthDate: citizenA.birthDate,
        phone: citizenA.phone,
        email: citizenA.email,
      });
    });
  });

  describe('a submission', () => {
    it('writes dossier, answers with their questions and the call to the engine, and tells the first due date', async () => {
      const { status, body } = await submit();
      expect(status).toBe(201);
      expect(body).toMatchObject({ stage: 'check', receptionDue: expect.any(String) });
      expect(body.code).toMatch(/^H13\.99001-\d{6}-\d{4}$/);
      const [content] = await rig.owner.query('SELECT * FROM dossier_content WHERE dossier_id = $1', [body.id]);
      expect(content.questions[0]).toMatchObject({ field: 'requesterName', answer: citizenA.name });
      expect(await count('outbox', 'dossier_id = $1 AND sent_at IS NOT NULL', [body.id])).toBe(1);
      const { matter } = rig.engine.started.at(-1)?.input ?? {};
      expect(matter?.parties).toHaveLength(2);
      expect(JSON.stringify(matter)).not.toMatch(/099\d{9}/);
    });

    it('numbers codes without a gap, also when some were refused in between', async () => {
      const numberOf = (answer: { body: { code: string } }): number => Number(answer.body.code.slice(-4));
      const first = numberOf(await submit());
      await submit({ ...submission, files: [{ id: randomUUID(), component: 'birthNotice' }] });
      const racing = await Promise.all([submit(), submit(), submit()]);
      expect(racing.map(numberOf).sort((a, b) => a - b)).toEqual([first + 1, first + 2, first + 3]);
    });

    it('gives a repeat the first answer, and refuses another content under the same key', async () => {
      const key = randomUUID();
      const [first, repeat] = [await submit(submission, key), await submit(submission, key)];
      expect(repeat).toMatchObject({ status: 201, body: first.body });
      expect(repeat.headers['idempotency-replayed']).toBe('true');
      const other = await submit({ ...submission, answers: { ...answers, homeTown: 'Bến Dừa' } }, key);
      expect(other.body).toMatchObject({ status: 409, code: 'request.idempotencyKeyReused' });
      expect((await send('POST', '/dossiers', { as: citizenA, body: submission })).body.code).toBe(
        'request.idempotencyKeyMissing',
      );
    });

    it('lets one of two at the same time through', async () => {
      const key = randomUUID();
      const both = await Promise.all([submit(submission, key), submit(submission, key)]);
      expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect(await count('dossier', 'submission_id = $1', [key])).toBe(1);
    });

    it('takes over from a process that died, and finds the dossier it had written', async () => {
      const key = randomUUID();
      const first = await submit(submission, key);
      await rig.owner.query(
        `UPDATE idempotent_answer SET status = NULL, body = NULL, created_at = now() - interval '2 minutes' WHERE key = $1`,
        [key],
      );
      const second = await submit(submission, key);
      expect([second.status, second.body.code]).toEqual([201, first.body.code]);
      expect(await count('dossier', 'submission_id = $1', [key])).toBe(1);
    });

    it('is received with 202 while the engine is away, and left to the relay', async () => {
      rig.engine.reachable = false;
      const { status, body } = await submit();
      rig.engine.reachable = true;
      expect([status, body.stage]).toEqual([202, undefined]);
      expect(await count('outbox', 'dossier_id = $1 AND sent_at IS NULL', [body.id])).toBe(1);
      const view = await send('GET', `/dossiers/${body.code}`, { as: citizenA });
      expect(view.body).toMatchObject({ stage: 'received', timeline: [], clock: null });
      const early = await send('POST', `/dossiers/${body.code}/withdrawal`, {
        as: citizenA,
        body: {},
        key: randomUUID(),
      });
      expect(early.body).toMatchObject({ status: 503, code: 'engine.unreachable' });
    });

    it('names what does not fit the form, and forgets the attempt', async () => {
      const key = randomUUID();
      const unfit = await submit(
        { ...submission, answers: { ...answers, childName: newbornOfA.name.normalize('NFD'), childSex: 'x' } },
        key,
      );
      expect(unfit.body).toMatchObject({ status: 422, code: 'form.unfit' });
      expect(unfit.body.complaints).toEqual([
        { field: 'childName', rule: 'notNfc' },
        { field: 'childSex', rule: 'notAnOption' },
      ]);
      expect((await submit(submission, key)).status).toBe(201);
    });

    it("refuses asking in another's name, under an old edition, and at an office that is not the competent one", async () => {
      const other = await submit(submission, randomUUID(), citizenB);
      expect(other.body.complaints).toEqual([
        { field: 'requesterName', rule: 'notYou' },
        { field: 'requesterPersonalId', rule: 'notYou' },
      ]);
      const old = await submit({ ...submission, edition: '2020-01-01' });
      expect(old.body).toMatchObject({ status: 409, code: 'form.editionChanged', params: { edition: '2026-01-01' } });
      const elsewhere = await submit({ ...submission, office: '99002' });
      expect(elsewhere.body.complaints).toEqual([{ field: 'registrationOffice', rule: 'notAnOffice' }]);
    });
  });

  describe('files', () => {
    it('are kept for their owner alone, tied to one dossier, and then stay', async () => {
      const bytes = await paper();
      const { status, body: file } = await upload(bytes, 'giấy chứng sinh.pdf');
      expect(status).toBe(201);
      expect(file).toMatchObject({ fileName: 'giấy chứng sinh.pdf', mediaType: 'application/pdf', size: bytes.length });
      const back = await send('GET', `/files/${file.id}`, { as: citizenA });
      expect(back.raw.equals(bytes)).toBe(true);
      expect((await send('GET', `/files/${file.id}`, { as: citizenB })).status).toBe(404);
      const files = [{ id: file.id, component: 'birthNotice' }];
      const { body } = await submit({ ...submission, files });
      const view = await send('GET', `/dossiers/${body.code}`, { as: citizenA });
      const component = view.body.components.find(({ id }: { id: string }) => id === 'birthNotice');
      expect(component).toMatchObject({ state: 'provided', files: [{ id: file.id }] });
      expect((await send('DELETE', `/files/${file.id}`, { as: citizenA })).status).toBe(404);
      const again = await submit({ ...submission, files });
      expect(again.body.complaints).toEqual([{ field: 'files.0.id', rule: 'unknownFile' }]);
    });

    it('may be taken back while no dossier has them', async () => {
      const { body: file } = await upload(await paper(), 'a.pdf');
      expect((await send('DELETE', `/files/${file.id}`, { as: citizenB })).status).toBe(404);
      expect((await send('DELETE', `/files/${file.id}`, { as: citizenA })).status).toBe(204);
      expect((await send('GET', `/files/${file.id}`, { as: citizenA })).status).toBe(404);
    });

    it('are judged by their bytes, not by their names', async () => {
      expect((await upload(Buffer.from('MZ not a paper'), 'a.pdf')).body.code).toBe('file.kindNotAccepted');
      expect((await upload(Buffer.from('%PDF-1.7 broken'), 'a.pdf')).body.code).toBe('file.notReadable');
      expect((await upload(Buffer.alloc(15 * 1024 * 1024 + 1), 'a.pdf')).body.code).toBe('request.tooLarge');
    });
  });

  describe('drafts', () => {
    it('go on from another device, and tell the one that is behind what changed', async () => {
      const body = { procedure: submission.procedure, edition: submission.edition, answers: { childName: 'Thạch' } };
      const { body: draft } = await send('POST', '/drafts', { as: citizenA, body, key: randomUUID() });
      const change = (version: number, childName: string) =>
        send('PUT', `/drafts/${draft.id}`, { as: citizenA, body: { version, answers: { childName } } });
      expect((await change(1, 'Thạch Minh')).body.version).toBe(2);
      const behind = await change(1, 'Thạch Khang');
      expect(behind.body).toMatchObject({ status: 409, code: 'draft.changedElsewhere' });
      expect(behind.body.draft).toMatchObject({ version: 2, answers: { childName: 'Thạch Minh' } });
      expect((await send('GET', `/drafts/${draft.id}`, { as: citizenB })).status).toBe(404);
      await submit({ ...submission, draft: draft.id });
      expect((await send('GET', '/drafts', { as: citizenA })).body).toEqual({ items: [], total: 0, next: null });
    });

    it('refuse what no form takes', async () => {
      for (const bad of [{ a: { b: 1 } }, ['x'], { a: 'x'.repeat(4001) }, { a: 'ệ'.normalize('NFD') }]) {
        const body = { procedure: '2.000635', edition: '2026-01-01', answers: bad };
        const answer = await send('POST', '/drafts', { as: citizenA, body, key: randomUUID() });
        expect(answer.body.complaints).toEqual([{ field: 'answers', rule: 'isLooseAnswers' }]);
      }
    });
  });

  describe('a dossier on its way', () => {
    const receptionist = staffMember('tiepnhan.huongsen');
    const staff = {
      is: 'staff' as const,
      id: as<StaffId>(receptionist.id),
      office: as<OfficeCode>(huongSen.code),
      roles: receptionist.roles,
      person: as<PersonKey>('key-of-receptionist'),
    };
    const now = instantOfMillis(Date.parse(today));

    it('is listed page by page to its applicant and to nobody else', async () => {
      const { total } = (await send('GET', '/dossiers?limit=1', { as: citizenA })).body;
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const { body } = await send('GET', `/dossiers?limit=2${cursor}`, { as: citizenA });
        seen.push(...body.items.map(({ code }: { code: string }) => code));
        next = body.next;
      }
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
      expect((await send('GET', '/dossiers', { as: citizenB })).body.total).toBe(0);
      expect((await send('GET', `/dossiers/${seen[0]}`, { as: citizenB })).status).toBe(404);
      expect((await send('GET', '/dossiers?cursor=abc', { as: citizenA })).body.complaints).toEqual([
        { field: 'cursor', rule: 'unknownCursor' },
      ]);
    });

    it('tells who asks for what, takes the supplement once it is asked for, and hands the new version on', async () => {
      const { body } = await submit();
      const bring = async (files: unknown[], key = randomUUID()) =>
        send('POST', `/dossiers/${body.code}/supplements`, { as: citizenA, body: { files }, key });
      expect((await bring([])).body).toMatchObject({ status: 409, code: 'dossier.notNow' });
      expect(await count('dossier_content', 'dossier_id = $1', [body.id])).toBe(1);

      const note = as<NoteId>(randomUUID());
      await rig.owner.query(
        `INSERT INTO note (id, dossier_id, purpose, text, by_staff) VALUES ($1, $2, 'askSupplement', $3, $4)`,
        [note, body.id, 'Đề nghị nộp giấy chứng sinh.', receptionist.id],
      );
      const components = ['birthNotice'];
      await rig.engine.happened(
        body.id,
        { is: 'checked', at: now, results: [] },
        { is: 'supplementAsked', at: now, by: staff, note, components, replyBy: now },
      );
      const view = (await send('GET', `/dossiers/${body.code}`, { as: citizenA })).body;
      expect(view.needed).toEqual({
        act: 'supplement',
        text: 'Đề nghị nộp giấy chứng sinh.',
        components,
        replyBy: now,
      });
      expect(view.timeline.at(-1)).toMatchObject({
        kind: 'supplementAsked',
        by: { kind: 'staff', role: 'receptionist', name: receptionist.name, title: receptionist.title },
        text: 'Đề nghị nộp giấy chứng sinh.',
      });
      const { body: file } = await upload(await paper(), 'b.pdf');
      const key = randomUUID();
      expect((await bring([{ id: file.id, component: 'birthNotice' }], key)).status).toBe(200);
      expect(rig.engine.acts.at(-1)).toMatchObject({ command: { do: 'supplement', version: 2 }, updateId: key });
    });

    it('shows the draft that is to be confirmed, and no other unfinished paper', async () => {
      const { body } = await submit();
      const [draft, old] = [randomUUID(), randomUUID()];
      const digest = as<Sha256>('ab'.repeat(32));
      for (const [rendering, id] of [old, draft].entries())
        await rig.owner.query(
          `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
           VALUES ($1, $2, 'draft', $3, 'rendered', $4, 10, 'code')`,
          [id, body.id, rendering, digest],
        );
      await rig.engine.happened(
        body.id,
        { is: 'checked', at: now, results: [] },
        { is: 'accepted', at: now, by: staff, receipt: '01/2026' },
        { is: 'examined', at: now, by: staff },
        { is: 'draftSent', at: now, document: as<DocumentId>(draft), digest, confirmBy: now },
      );
      const view = (await send('GET', `/dossiers/${body.code}`, { as: citizenA })).body;
      expect(view.documents.map(({ id }: { id: string }) => id)).toEqual([draft]);
      expect(view.needed).toMatchObject({ act: 'confirmDraft', digest });
      expect(view.clock).toMatchObject({
        state: 'running',
        explanation: [expect.stringContaining('Nhận đủ hồ sơ'), expect.any(String)],
      });
      expect((await send('GET', `/dossiers/${body.code}/documents/${old}`, { as: citizenA })).status).toBe(404);

      const act = (path: string, content: unknown) =>
        send('POST', `/dossiers/${body.code}/${path}`, { as: citizenA, body: content, key: randomUUID() });
      expect((await act('confirmation', { digest: 'cd'.repeat(32) })).body.code).toBe('dossier.documentChanged');
      expect((await act('confirmation', { digest })).status).toBe(200);
      const text = 'Tên của cháu viết sai dấu.';
      expect((await act('objection', { text })).status).toBe(200);
      expect(await count('note', `dossier_id = $1 AND text = $2`, [body.id, text])).toBe(1);
    });
  });

  describe('the public page of papers', () => {
    it('tells whether a printed code stands for a paper in force', async () => {
      const { body } = await submit();
      await rig.owner.query(
        `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
         VALUES ($1, $2, 'result', 1, 'sealed', $3, 10, 'K7M2-P9QX')`,
        [randomUUID(), body.id, 'ef'.repeat(32)],
      );
      const verdict = await send('GET', '/verifications/K7M2-P9QX');
      expect(verdict.body).toMatchObject({
        verdict: 'valid',
        procedure: birthRegistration.code,
        sha256: 'ef'.repeat(32),
      });
      expect(JSON.stringify(verdict.body)).not.toContain(newbornOfA.name);
      expect((await send('GET', '/verifications/unknown')).body).toEqual({ verdict: 'unknown' });
    });
  });

  it('is ready when database and engine answer', async () => {
    expect((await send('GET', '/ready')).status).toBe(200);
    rig.engine.reachable = false;
    expect((await send('GET', '/ready')).body.details).toEqual({ database: 'up', engine: 'down' });
    rig.engine.reachable = true;
  });
});
