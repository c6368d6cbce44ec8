import { randomUUID } from 'node:crypto';
import { findProcedure, proceduresOn } from '@hotich/catalogue';
import { personKeyOf } from '@hotich/identity';
import { sampleAnswers } from '@hotich/testing';
import { type Listed, OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { layOut } from './office-api-dossiers.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

const huongSen = '99001';
const today = '2026-11-24';
let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());
afterEach(() => rig?.owner.query('TRUNCATE dossier, note, idempotent_answer, audit_event CASCADE'));

interface Offered {
  readonly code: string;
  readonly exOfficio: boolean;
}

describe('what a counter takes in', () => {
  it('is all that citizens may ask for and what the office opens itself, but nothing of a border the province has not', async () => {
    const { status, body } = await office.get<Offered[]>('tiepnhan.huongsen', `/procedures?on=${today}`);
    expect(status).toBe(200);
    expect(body.map(({ code }) => code)).toEqual(proceduresOn(today, { exOfficio: true }).map(({ code }) => code));
    expect(body.filter(({ exOfficio }) => exOfficio).map(({ code }) => code)).toEqual(['LHT.30']);
    for (const { code } of proceduresOn(today, { hasLandBorder: true }).filter(
      ({ offered }) => offered === 'landBorder',
    ))
      expect(await office.get('tiepnhan.huongsen', `/procedures/${code}`)).toMatchObject({
        status: 404,
        body: { code: 'procedure.unknown' },
      });
  });

  it('is told with its form and papers, also as it was on a day gone by', async () => {
    const birth = findProcedure('1.001193', '2025-12-31');
    const { body } = await office.get<{ edition: string; form: { pages: unknown[] } }>(
      'tiepnhan.huongsen',
      '/procedures/1.001193?on=2025-12-31',
    );
    expect(body).toMatchObject({ edition: birth?.edition, form: { pages: birth?.form.pages } });
    expect(await office.get('tiepnhan.huongsen', '/procedures/1.001193?on=2025-13-31')).toMatchObject({ status: 422 });
    expect(await office.get('kiemtra', '/procedures')).toMatchObject({ status: 403 });
  });
});

describe('a note by judgment', () => {
  it('is the matter of the office: nobody asks, and the colleague who types it in may still decide', async () => {
    const note = findProcedure('LHT.30', today);
    if (!note) throw new Error('no note by judgment');
    const answers = sampleAnswers(note.form, { office: huongSen, given: { subjectName: 'Thạch Sô Phép' } });
    const component = 'judgment';
    const scan = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
    const file = { name: 'bản án.png', type: 'image/png', bytes: scan };
    const { body: kept } = await office.send<{ id: string }>('tiepnhan.huongsen', '/files', { component }, file);
    const { status, body } = await office.post<{ id: string }>('tiepnhan.huongsen', '/counter/dossiers', {
      procedure: note.code,
      edition: note.edition,
      answers,
      files: [{ id: kept.id, component }],
    });
    expect(status).toBe(201);
    const key = personKeyOf(`office:${huongSen}`, rig.personKey);
    const begun = rig.engine.started.at(-1);
    expect(begun).toMatchObject({ dossierId: body.id, matter: { applicant: key } });
    expect(begun?.matter.parties).toContain(key);
    expect(begun?.matter.parties).not.toContain('key-of-tiepnhan.huongsen');
    expect((await office.get('tiepnhan.huongsen', `/dossiers/${body.id}`)).body).toMatchObject({
      applicantName: 'Ủy ban nhân dân xã Hương Sen',
      subjectName: 'Thạch Sô Phép',
    });
  });

  it('is the only matter without a person: another procedure still needs its requester', async () => {
    const birth = findProcedure('1.001193', today);
    const { body } = await office.post<Refusal>('tiepnhan.huongsen', '/counter/dossiers', {
      procedure: '1.001193',
      edition: birth?.edition,
      answers: {},
      files: [],
    });
    expect(body).toMatchObject({ code: 'form.unfit' });
  });
});

describe('apologies that wait for the leader', () => {
  const apology = { newDue: '2026-12-02T10:00:00.000Z', signed: false };
  const apologise = async (id: string, document: object | null, more: object = {}): Promise<void> => {
    const note = randomUUID();
    await rig.owner.query(
      `INSERT INTO note (id, dossier_id, purpose, text) VALUES ($1, $2, 'proposeApology', 'Chờ xác minh.')`,
      [note, id],
    );
    await rig.owner.query(`UPDATE dossier SET state = jsonb_set(state, '{apology}', $2) WHERE id = $1`, [
      id,
      JSON.stringify({ ...apology, note, document, ...more }),
    ]);
  };

  it('are listed with date, reason and the paper itself, until they are signed', async () => {
    const due = '2026-11-27T10:00:00.000Z';
    const [waiting, drawing, signed, elsewhere] = await Promise.all([
      layOut(rig.owner, { office: huongSen, at: 'examination', due }),
      layOut(rig.owner, { office: huongSen, at: 'examination', due }),
      layOut(rig.owner, { office: huongSen, at: 'examination', due }),
      layOut(rig.owner, { office: '99002', at: 'examination', due }),
    ]);
    const document = { id: randomUUID(), digest: 'a'.repeat(64) };
    await apologise(waiting.id, document);
    await apologise(drawing.id, null);
    await apologise(signed.id, document, { signed: true });
    await apologise(elsewhere.id, document);
    const { status, body } = await office.get<Listed>('chutich.huongsen', '/apologies');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      total: 1,
      items: [
        {
          id: waiting.id,
          document: document.id,
          digest: document.digest,
          newDue: apology.newDue,
          reason: 'Chờ xác minh.',
          allowed: expect.arrayContaining(['apologise']),
        },
      ],
    });
    expect(await office.get('hotich.huongsen', '/apologies')).toMatchObject({ status: 403 });
  });
});
