import {
  as,
  type Fact,
  instantOfMillis,
  type OfficeCode,
  type PersonKey,
  type StaffId,
  vietnam2025To2028,
} from '@hotich/domain';
import { personKeyOf } from '@hotich/identity';
import { citizenA, citizenB, staffMember } from '@hotich/testing';
import { PDF } from '@libpdf/core';
import type { DataSource } from 'typeorm';
import { Caller } from './citizen-api-caller.spec-support';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';
import { OfficeCaller } from './office-api-caller.spec-support';
import { type LaidOut, layOut } from './office-api-dossiers.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';
import { layOutOwing } from './owing-dossier.spec-support';

jest.setTimeout(120_000);

const at = instantOfMillis(Date.parse('2026-11-25T02:00:00Z'));
/** The officer of Hương Sen, as facts name him. */
const by = {
  is: 'staff',
  id: as<StaffId>(staffMember('hotich.huongsen').id),
  office: as<OfficeCode>('99001'),
  roles: ['civilStatusOfficer'],
  person: as<PersonKey>('p'),
} as const;
const receptionist = 'tiepnhan.huongsen';
const leader = 'chutich.huongsen';
const administrator = 'quantri';
const stranger = 'tiepnhan.bendua';

interface Paper {
  readonly status: number;
  readonly type: string;
  readonly name: string;
  readonly text: string;
}

/** What a person reads on it, on one line; nothing of what is no PDF. */
async function textOf(bytes: Buffer, type: string): Promise<string> {
  if (type !== 'application/pdf') return '';
  const pages = (await PDF.load(new Uint8Array(bytes))).getPages();
  const text = pages.map((page) => page.extractText().text).join(' ');
  return text.normalize('NFC').replace(/\s+/g, ' ');
}

const giveSlip = (
  owner: DataSource,
  slip: { dossier: string; seq: number; kind: string; number: number },
): Promise<unknown> =>
  owner.query(
    `INSERT INTO slip (dossier_id, seq, kind, office_code, year, number, issued_at)
     SELECT id, $2, $3, office_code, 2026, $4, $5 FROM dossier WHERE id = $1`,
    [slip.dossier, slip.seq, slip.kind, slip.number, at],
  );

describe('papers that an office prints', () => {
  let rig: OfficeRig;
  const caller = new OfficeCaller(() => rig);
  beforeAll(async () => {
    rig = await startOfficeRig();
  });
  afterAll(() => rig?.stop());

  async function paper(who: string, url: string): Promise<Paper> {
    const headers = { authorization: `Bearer ${await rig.tokenOf(who)}` };
    const answer = await rig.app.inject({ method: 'GET', url, headers });
    const type = String(answer.headers['content-type']).split(';', 1)[0] ?? '';
    const name = String(answer.headers['content-disposition']);
    return { status: answer.statusCode, type, name, text: await textOf(answer.rawPayload, type) };
  }
  const looks = async (action: string): Promise<unknown[]> =>
    rig.owner.query(`SELECT actor, office_code AS office, dossier_id AS dossier FROM audit_event WHERE action = $1`, [
      action,
    ]);
  const accepted = async (number: number, office = '99001', issued: string = at): Promise<LaidOut> => {
    const laid = await layOut(rig.owner, { office, at: 'approval', due: '2026-11-25T10:00:00Z' });
    await rig.owner.query(
      'INSERT INTO receipt (dossier_id, office_code, year, number, issued_at) VALUES ($1, $2, 2026, $3, $4)',
      [laid.id, office, number, issued],
    );
    return laid;
  };

  it('are slips with what was written, under their number, and each look leaves a trace', async () => {
    const laid = await layOut(rig.owner, { office: '99001', at: 'supplement' });
    await rig.owner.query(
      `INSERT INTO note (id, dossier_id, purpose, text) SELECT (fact ->> 'note')::uuid, dossier_id, 'askSupplement', 'Ảnh chụp bị mờ'
       FROM dossier_fact WHERE dossier_id = $1 AND kind = 'supplementAsked'`,
      [laid.id],
    );
    await giveSlip(rig.owner, { dossier: laid.id, seq: 3, kind: 'supplement', number: 41 });
    const slip = await paper(receptionist, `/dossiers/${laid.id}/slips/3`);
    expect(slip).toMatchObject({
      status: 200,
      type: 'application/pdf',
      name: expect.stringContaining(`${laid.code}-slip-3.pdf`),
    });
    for (const words of ['41/PBS', 'Ảnh chụp bị mờ', laid.code, 'Thạch Thị Ngọc']) expect(slip.text).toContain(words);
    const { id } = staffMember(receptionist);
    expect(await looks('slip.read')).toEqual([{ actor: `staff:${id}`, office: '99001', dossier: laid.id }]);
    for (const seq of ['2', '9', 'x', '-1']) {
      expect(await caller.get(receptionist, `/dossiers/${laid.id}/slips/${seq}`)).toMatchObject({
        status: 404,
        body: { code: 'resource.notFound' },
      });
    }
    expect(await looks('slip.read')).toHaveLength(1);
  });

  it('are letters in the name of the committee, to the office that was asked', async () => {
    const laid = await layOut(rig.owner, { office: '99001', at: 'examination', due: '2026-11-25T10:00:00Z' });
    const question = '6d7a5f0e-0000-4000-8000-000000000001';
    const fact: Fact = {
      is: 'verificationRequested',
      at,
      by,
      verification: as(question),
      replyBy: instantOfMillis(Date.parse('2026-11-30T10:00:00Z')),
      giveUpAt: at,
    };
    await rig.owner.query(
      `INSERT INTO dossier_fact (dossier_id, seq, kind, at, by_staff, fact) VALUES ($1, 5, $2, $3, $4, $5)`,
      [laid.id, fact.is, at, by.id, JSON.stringify(fact)],
    );
    await rig.owner.query(
      `INSERT INTO verification (id, dossier_id, office_code, asked_office_code, question, state)
       VALUES ($1, $2, '99001', '99002', 'Bà Ngọc đã đăng ký kết hôn chưa?', 'asked')`,
      [question, laid.id],
    );
    await giveSlip(rig.owner, { dossier: laid.id, seq: 5, kind: 'verification', number: 3 });
    const { text, status } = await paper(leader, `/dossiers/${laid.id}/slips/5`);
    expect(status).toBe(200);
    for (const words of ['xã Bến Dừa', 'đã đăng ký kết hôn chưa', '30/11/2026', 'Sơn Pi Sal', 'Trần Hữu Nghĩa'])
      expect(text).toContain(words);
  });

  it('are the way of a dossier through the hands, and the declaration as it was answered', async () => {
    const laid = await accepted(1);
    const sheet = await paper(receptionist, `/dossiers/${laid.id}/control-sheet`);
    expect(sheet.text).toContain('PHIẾU KIỂM SOÁT');
    expect(sheet.text).toContain('Lãnh đạo Ủy ban');
    expect(sheet.text).toContain('Đúng hạn');
    const declaration = await paper(receptionist, `/dossiers/${laid.id}/declaration`);
    expect(declaration.text).toContain('Thạch Thị Ngọc');
    expect(declaration.text).toContain('Ủy ban nhân dân xã Hương Sen');
    expect(await looks('controlSheet.read')).toHaveLength(1);
    expect(await looks('declaration.read')).toHaveLength(1);
    const waiting = await layOut(rig.owner, { office: '99001', at: 'reception' });
    expect(await caller.get(receptionist, `/dossiers/${waiting.id}/control-sheet`)).toMatchObject({ status: 404 });
  });

  it('are not there for another office', async () => {
    const laid = await accepted(2);
    await giveSlip(rig.owner, { dossier: laid.id, seq: 3, kind: 'stop', number: 1 });
    for (const page of ['slips/3', 'control-sheet', 'declaration'])
      expect(await caller.get(stranger, `/dossiers/${laid.id}/${page}`)).toMatchObject({ status: 404 });
  });

  it('are the book of all that was accepted in a period, in the order of the receipts', async () => {
    // The first minute of that day in Việt Nam, and the first of the next.
    const second = await accepted(12, '99001', '2026-11-24T17:00:00Z');
    const first = await accepted(11);
    const nextDay = await accepted(14, '99001', '2026-11-25T17:00:00Z');
    const elsewhere = await accepted(13, '99002');
    const { status, text } = await paper(receptionist, '/follow-up-book?from=2026-11-25&to=2026-11-25');
    expect(status).toBe(200);
    const squeezed = text.replaceAll(' ', '');
    expect(squeezed.indexOf(first.code)).toBeGreaterThan(0);
    expect(squeezed.indexOf(second.code)).toBeGreaterThan(squeezed.indexOf(first.code));
    for (const { code } of [nextDay, elsewhere]) expect(squeezed).not.toContain(code);
    const empty = await paper(leader, '/follow-up-book?from=2026-11-27&to=2026-11-30');
    expect(empty.text).toContain('Tổng số: 0 hồ sơ');
    expect(await looks('followUpBook.read')).toHaveLength(2);
  });

  it('are no book without a period, nor for who keeps none', async () => {
    for (const query of ['', '?from=2026-11-25', '?from=2026-11-31&to=2026-12-01', '?from=2026-11-26&to=2026-11-25'])
      expect(await caller.get(receptionist, `/follow-up-book${query}`)).toMatchObject({
        status: 422,
        body: { code: 'request.invalid' },
      });
    expect(await caller.get('vanthu.huongsen', '/follow-up-book?from=2026-11-25&to=2026-11-25')).toMatchObject({
      status: 403,
    });
  });

  it('are not the only trace of a new calendar: a list says what it moved, each office its own', async () => {
    const [ours, others] = [await accepted(21), await accepted(22, '99002')];
    await rig.owner.query(
      `INSERT INTO work_calendar (version, valid_from, valid_to, content, ground) SELECT 'vn-late', valid_from, valid_to, content, 'Thông báo 9'
       FROM work_calendar WHERE version = $1`,
      [vietnam2025To2028.version],
    );
    await rig.owner.query(
      `INSERT INTO calendar_recount (version, from_version, looked, moved) VALUES ('vn-late', $1, 40, 2)`,
      [vietnam2025To2028.version],
    );
    for (const [{ id }, office] of [
      [ours, '99001'],
      [others, '99002'],
    ] as const)
      await rig.owner.query(
        `INSERT INTO calendar_recount_row (version, dossier_id, office_code, due_before, due_after, told_at)
         VALUES ('vn-late', $1, $2, '2026-11-25T10:00:00Z', '2026-11-26T10:00:00Z', now())`,
        [id, office],
      );
    const { body } = await caller.get<{ items: object[]; total: number }>(leader, '/recounts');
    expect(body).toMatchObject({
      items: [{ version: 'vn-late', ground: 'Thông báo 9', looked: 40, moved: 2, movedHere: 1, endedAt: null }],
      total: 1,
    });
    const rows = await caller.get<{ items: object[]; total: number }>(leader, '/recounts/vn-late/rows');
    expect(rows.body).toMatchObject({
      items: [
        {
          dossier: ours.id,
          code: ours.code,
          dueBefore: '2026-11-25T10:00:00.000Z',
          dueAfter: '2026-11-26T10:00:00.000Z',
          toldAt: expect.any(String),
        },
      ],
      total: 1,
      next: null,
    });
    expect(await caller.get(administrator, '/recounts')).toMatchObject({ status: 200 });
    expect(await caller.get(receptionist, '/recounts')).toMatchObject({ status: 403 });
    expect(await caller.get(leader, '/recounts/none/rows')).toMatchObject({ status: 404 });
    expect(await caller.get(leader, '/recounts/vn-late/rows?cursor=x')).toMatchObject({ status: 422 });
  });
});

describe('papers for the applicant', () => {
  let rig: CitizenRig;
  const caller = new Caller(() => rig);
  const personKey = Buffer.alloc(32, 7).toString('base64');
  const keyOf = (personalId: string): PersonKey => personKeyOf(personalId, personKey);
  beforeAll(async () => {
    rig = await startCitizenRig({ PERSON_KEY: personKey });
  });
  afterAll(() => rig?.stop());

  it('are the slips that the office owed him, not its letters, and nobody else reads them', async () => {
    const { id, code } = await layOutOwing(rig.owner, { applicant: keyOf(citizenA.personalId) });
    await rig.engine.happened(
      id,
      { is: 'verificationRequested', at, by, verification: as('v'), replyBy: at, giveUpAt: at },
      { is: 'stopped', at, reason: 'paymentExpired' },
    );
    await giveSlip(rig.owner, { dossier: id, seq: 4, kind: 'verification', number: 1 });
    await giveSlip(rig.owner, { dossier: id, seq: 5, kind: 'stop', number: 8 });
    const told = await caller.send('GET', `/dossiers/${code}/slips/5`, { as: citizenA });
    expect(told.status).toBe(200);
    const text = await textOf(told.raw, 'application/pdf');
    expect(text).toContain('DỪNG GIẢI QUYẾT');
    expect(text).toContain('Đã hết thời hạn nộp phí, lệ phí');
    for (const seq of ['4', '3', 'x'])
      expect(await caller.send('GET', `/dossiers/${code}/slips/${seq}`, { as: citizenA })).toMatchObject({
        status: 404,
      });
    expect(await caller.send('GET', `/dossiers/${code}/slips/5`, { as: citizenB })).toMatchObject({ status: 404 });
    expect(await caller.send('GET', `/dossiers/${code}/slips/5`)).toMatchObject({ status: 401 });
    expect(
      await rig.owner.query(`SELECT dossier_id AS id, detail FROM audit_event WHERE action = 'slip.read'`),
    ).toEqual([{ id, detail: { seq: 5 } }]);
  });

  it('are what was posted of his matter, with the name of the leader', async () => {
    const { id, code } = await layOutOwing(rig.owner, { applicant: keyOf(citizenA.personalId) });
    await rig.engine.happened(id, {
      is: 'waitingBegun',
      at,
      by,
      until: instantOfMillis(Date.parse('2026-12-02T10:00:00Z')),
    });
    await giveSlip(rig.owner, { dossier: id, seq: 4, kind: 'posting', number: 2 });
    const text = await textOf(
      (await caller.send('GET', `/dossiers/${code}/slips/4`, { as: citizenA })).raw,
      'application/pdf',
    );
    for (const words of ['niêm yết', '25/11/2026', '02/12/2026']) expect(text).toContain(words);
  });

  it('are declarations to print, for everybody', async () => {
    const told = await caller.send('GET', '/procedures/1.000894/declaration');
    expect(told).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    expect(await textOf(told.raw, 'application/pdf')).toContain('TỜ KHAI ĐĂNG KÝ KẾT HÔN');
    const again = await caller.send('GET', '/procedures/1.000894/declaration');
    expect(again.raw.equals(told.raw)).toBe(true);
    expect(await caller.send('GET', '/procedures/9.999999/declaration')).toMatchObject({ status: 404 });
  });
});
