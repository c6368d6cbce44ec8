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
import { citizenA, citizenB, huongSen, newbornOfA, staffMember } from '@hotich/testing';
import {
  Caller,
  itIsThatMorning,
  paper,
  submission,
  today,
  type Told,
  type ToldPage,
} from './citizen-api-caller.spec-support';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';

jest.setTimeout(120_000);
itIsThatMorning();

describe('the citizen API', () => {
  let rig: CitizenRig;
  const caller = new Caller(() => rig);
  beforeAll(async () => {
    rig = await startCitizenRig();
  });
  afterAll(() => rig?.stop());

  describe('what everybody may see', () => {
    it('offers procedures with their forms, and offices, without a sign-in', async () => {
      const list = await caller.send<Told[]>('GET', '/procedures');
      expect(list.body.map(({ code }) => code)).toContain(birthRegistration.code);
      const one = await caller.send('GET', `/procedures/${birthRegistration.code}`);
      expect(one.body.form.fields['childName']?.required).toBe(true);
      expect((await caller.send<Told[]>('GET', '/offices')).body).toContainEqual(
        expect.objectContaining({ code: huongSen.code }),
      );
      expect((await caller.send('GET', '/procedures/9.999999')).body).toMatchObject({
        status: 404,
        code: 'procedure.unknown',
      });
    });

    it('asks for a sign-in everywhere else', async () => {
      for (const url of ['/me', '/drafts', '/dossiers', '/dossiers/x', `/files/${randomUUID()}`])
        expect((await caller.send('GET', url)).body).toMatchObject({ status: 401, code: 'session.missing' });
    });

    it('fills forms with what the sign-in knows of oneself', async () => {
      expect((await caller.send('GET', '/me', { as: citizenA })).body).toEqual({
        name: citizenA.name,
        personalId: citizenA.personalId,
        birthDate: citizenA.birthDate,
        phone: citizenA.phone,
        email: citizenA.email,
      });
    });
  });

  describe('files', () => {
    it('are kept for their owner alone, tied to one dossier, and then stay', async () => {
      const bytes = await paper();
      const { status, body: file } = await caller.upload(bytes, 'giấy chứng sinh.pdf');
      expect(status).toBe(201);
      expect(file).toMatchObject({ fileName: 'giấy chứng sinh.pdf', mediaType: 'application/pdf', size: bytes.length });
      const back = await caller.send('GET', `/files/${file.id}`, { as: citizenA });
      expect(back.raw.equals(bytes)).toBe(true);
      expect((await caller.send('GET', `/files/${file.id}`, { as: citizenB })).status).toBe(404);
      const files = [{ id: file.id, component: 'birthNotice' }];
      const { body } = await caller.submit({ ...submission, files });
      const view = await caller.send('GET', `/dossiers/${body.code}`, { as: citizenA });
      const component = view.body.components.find(({ id }) => id === 'birthNotice');
      expect(component).toMatchObject({ state: 'provided', files: [{ id: file.id }] });
      expect((await caller.send('DELETE', `/files/${file.id}`, { as: citizenA })).status).toBe(404);
      const again = await caller.submit({ ...submission, files });
      expect(again.body.complaints).toEqual([{ field: 'files.0.id', rule: 'unknownFile' }]);
    });

    it('may be taken back while no dossier has them', async () => {
      const { body: file } = await caller.upload(await paper(), 'a.pdf');
      expect((await caller.send('DELETE', `/files/${file.id}`, { as: citizenB })).status).toBe(404);
      expect((await caller.send('DELETE', `/files/${file.id}`, { as: citizenA })).status).toBe(204);
      expect((await caller.send('GET', `/files/${file.id}`, { as: citizenA })).status).toBe(404);
    });

    it('are judged by their bytes, not by their names', async () => {
      expect((await caller.upload(Buffer.from('MZ not a paper'), 'a.pdf')).body.code).toBe('file.kindNotAccepted');
      expect((await caller.upload(Buffer.from('%PDF-1.7 broken'), 'a.pdf')).body.code).toBe('file.notReadable');
      expect((await caller.upload(Buffer.alloc(15 * 1024 * 1024 + 1), 'a.pdf')).body.code).toBe('request.tooLarge');
    });
  });

  describe('drafts', () => {
    it('go on from another device, and tell the one that is behind what changed', async () => {
      const body = { procedure: submission.procedure, edition: submission.edition, answers: { childName: 'Thạch' } };
      const { body: draft } = await caller.send('POST', '/drafts', { as: citizenA, body, key: randomUUID() });
      const change = (version: number, childName: string) =>
        caller.send('PUT', `/drafts/${draft.id}`, { as: citizenA, body: { version, answers: { childName } } });
      expect((await change(1, 'Thạch Minh')).body.version).toBe(2);
      const behind = await change(1, 'Thạch Khang');
      expect(behind.body).toMatchObject({ status: 409, code: 'draft.changedElsewhere' });
      expect(behind.body.draft).toMatchObject({ version: 2, answers: { childName: 'Thạch Minh' } });
      expect((await caller.send('GET', `/drafts/${draft.id}`, { as: citizenB })).status).toBe(404);
      await caller.submit({ ...submission, draft: draft.id });
      expect((await caller.send('GET', '/drafts', { as: citizenA })).body).toEqual({
        items: [],
        total: 0,
        next: null,
      });
    });

    it('refuse what no form takes', async () => {
      for (const bad of [{ a: { b: 1 } }, ['x'], { a: 'x'.repeat(4001) }, { a: 'ệ'.normalize('NFD') }]) {
        const body = { procedure: '2.000635', edition: '2026-01-01', answers: bad };
        const answer = await caller.send('POST', '/drafts', { as: citizenA, body, key: randomUUID() });
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
      const { total } = (await caller.send<ToldPage>('GET', '/dossiers?limit=1', { as: citizenA })).body;
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const cursor: string = next === '' ? '' : `&cursor=${next}`;
        const { body } = await caller.send<ToldPage>('GET', `/dossiers?limit=2${cursor}`, { as: citizenA });
        seen.push(...body.items.map(({ code }) => code));
        next = body.next;
      }
      expect(new Set(seen).size).toBe(total);
      expect(seen).toHaveLength(total);
      expect((await caller.send<ToldPage>('GET', '/dossiers', { as: citizenB })).body.total).toBe(0);
      expect((await caller.send('GET', `/dossiers/${seen[0]}`, { as: citizenB })).status).toBe(404);
      expect((await caller.send('GET', '/dossiers?cursor=abc', { as: citizenA })).body.complaints).toEqual([
        { field: 'cursor', rule: 'unknownCursor' },
      ]);
    });

    it('tells who asks for what, takes the supplement once it is asked for, and hands the new version on', async () => {
      const { body } = await caller.submit();
      const bring = async (files: unknown[], key = randomUUID()) =>
        caller.send('POST', `/dossiers/${body.code}/supplements`, { as: citizenA, body: { files }, key });
      expect((await bring([])).body).toMatchObject({ status: 409, code: 'dossier.notNow' });
      expect(await caller.count('dossier_content', 'dossier_id = $1', [body.id])).toBe(1);

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
      const view = (await caller.send('GET', `/dossiers/${body.code}`, { as: citizenA })).body;
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
      const { body: file } = await caller.upload(await paper(), 'b.pdf');
      const key = randomUUID();
      expect((await bring([{ id: file.id, component: 'birthNotice' }], key)).status).toBe(200);
      expect(rig.engine.acts.at(-1)).toMatchObject({ command: { do: 'supplement', version: 2 }, updateId: key });
    });

    it('shows the draft that is to be confirmed, and no other unfinished paper', async () => {
      const { body } = await caller.submit();
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
      const view = (await caller.send('GET', `/dossiers/${body.code}`, { as: citizenA })).body;
      expect(view.documents.map(({ id }) => id)).toEqual([draft]);
      expect(view.needed).toMatchObject({ act: 'confirmDraft', digest });
      expect(view.clock).toMatchObject({
        state: 'running',
        explanation: [expect.stringContaining('Nhận đủ hồ sơ'), expect.any(String)],
      });
      expect((await caller.send('GET', `/dossiers/${body.code}/documents/${old}`, { as: citizenA })).status).toBe(404);

      const act = (path: string, content: object) =>
        caller.send('POST', `/dossiers/${body.code}/${path}`, { as: citizenA, body: content, key: randomUUID() });
      expect((await act('confirmation', { digest: 'cd'.repeat(32) })).body.code).toBe('dossier.documentChanged');
      expect((await act('confirmation', { digest })).status).toBe(200);
      const text = 'Tên của cháu viết sai dấu.';
      expect((await act('objection', { text })).status).toBe(200);
      expect(await caller.count('note', `dossier_id = $1 AND text = $2`, [body.id, text])).toBe(1);
    });
  });

  describe('the public page of papers', () => {
    it('tells whether a printed code stands for a paper in force', async () => {
      const { body } = await caller.submit();
      await rig.owner.query(
        `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
         VALUES ($1, $2, 'result', 1, 'sealed', $3, 10, 'K7M2-P9QX')`,
        [randomUUID(), body.id, 'ef'.repeat(32)],
      );
      const verdict = await caller.send('GET', '/verifications/K7M2-P9QX');
      expect(verdict.body).toMatchObject({
        verdict: 'valid',
        procedure: birthRegistration.code,
        sha256: 'ef'.repeat(32),
      });
      expect(JSON.stringify(verdict.body)).not.toContain(newbornOfA.name);
      expect((await caller.send('GET', '/verifications/unknown')).body).toEqual({ verdict: 'unknown' });
    });
  });

  it('is ready when database and engine answer', async () => {
    expect((await caller.send('GET', '/ready')).status).toBe(200);
    rig.engine.reachable = false;
    expect((await caller.send('GET', '/ready')).body.details).toEqual({ database: 'up', engine: 'down' });
    rig.engine.reachable = true;
  });
});
