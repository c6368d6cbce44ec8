import { createHash } from 'node:crypto';
import { as, type DossierId, type OfficeCode, type Plan } from '@hotich/domain';
import { checkComponents } from '@hotich/evidence';
import { sourceDown } from '@hotich/exchange';
import { importBook } from '@hotich/registers';
import { type Answer, OfficeCaller, type Refusal } from './office-api-caller.spec-support';
import { answers as papers, layOut } from './office-api-dossiers.spec-support';
import { type OfficeRig, startOfficeRig } from './office-api-rig.spec-support';

jest.setTimeout(120_000);

const [huongSen, benDua] = [as<OfficeCode>('99001'), as<OfficeCode>('99002')];
const birthBook = `so,quyenSo,ngayDangKy,loaiDangKy,nksHoTen,nksNgaySinh,meHoTen
7,01-TP/HT-2018-KS,05.03.2018,1,Thạch Thị Ngọc,08.03.1995,Lý Thị Sương
`;

interface Rerun {
  readonly snapshot: { readonly intact: boolean };
  readonly record: { readonly id: string; readonly says: string; readonly notesSince: number } | null;
  readonly outcome: object;
  readonly differences: readonly object[];
}

let rig: OfficeRig;
const office = new OfficeCaller(() => rig);
beforeAll(async () => (rig = await startOfficeRig()));
afterAll(() => rig?.stop());
afterEach(() => rig?.owner.query('TRUNCATE dossier, book, book_import, idempotent_answer, audit_event CASCADE'));

/** A dossier for a copy of a birth that stands in the books of an office, checked as the worker does. */
async function checked(keeper = huongSen): Promise<{ id: string; of: (component: string) => Promise<string> }> {
  await importBook(rig.owner, {
    office: { code: keeper, authority: 'Ủy ban nhân dân xã' },
    kind: 'birth',
    csv: Buffer.from(birthBook),
    fileSha256: createHash('sha256').update(birthBook).digest('hex'),
    accepted: true,
  });
  const { id } = await layOut(rig.owner, { office: huongSen, at: 'examination' });
  const answers = { ...papers, registrationOffice: keeper };
  await rig.owner.query('UPDATE dossier_content SET answers = $2 WHERE dossier_id = $1', [id, JSON.stringify(answers)]);
  // A dossier laid out for a test has a line of evidence that no check has found.
  await rig.owner.query('DELETE FROM evidence WHERE dossier_id = $1', [id]);
  const [row]: { plan: Plan }[] = await rig.owner.query(`SELECT matter -> 'plan' AS plan FROM dossier WHERE id = $1`, [
    id,
  ]);
  if (!row) throw new Error('no dossier');
  const population = {
    verifyPerson: async () => ({ found: true, nameMatches: true, birthDateMatches: true, alive: true }),
    residenceOf: async () => null,
    maritalStatusOf: async () => Promise.reject(sourceDown('population', 'timeout')),
    obtainPersonalId: async () => ({ personalId: null }),
  };
  await checkComponents(
    { source: rig.owner, population },
    { dossierId: as<DossierId>(id), plan: row.plan, version: 1, answers },
  );
  const of = async (component: string): Promise<string> => {
    const [kept]: { id: string }[] = await rig.owner.query(
      'SELECT id FROM evidence WHERE dossier_id = $1 AND component = $2',
      [id, component],
    );
    if (!kept) throw new Error(`nothing kept about ${component}`);
    return kept.id;
  };
  return { id, of };
}
const rerun = (who: string, evidence: string): Promise<Answer<Rerun & Refusal>> =>
  office.post<Rerun & Refusal>(who, `/evidence/${evidence}/rerun`);

describe('a kept look-up run again', () => {
  it('says that all is as it was, and leaves its trace', async () => {
    const { id, of } = await checked();
    const birth = await of('birthRecord');
    const { status, body } = await rerun('kiemtra', birth);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      evidence: birth,
      dossier: id,
      snapshot: { intact: true },
      record: { says: 'same', versionKept: 1, versionNow: 1, notesSince: 0 },
      outcome: { kept: 'HIT_MATCH', now: 'HIT_MATCH', same: true, notRun: null },
      differences: [],
    });
    const trail = await rig.owner.query<object[]>(
      `SELECT dossier_id, detail FROM audit_event WHERE action = 'evidence.rerun'`,
    );
    expect(trail).toEqual([{ dossier_id: id, detail: { evidence: birth, component: 'birthRecord' } }]);
  });

  it('shows that the entry was cancelled since, and that its paper would not be waived today', async () => {
    const birth = await (await checked()).of('birthRecord');
    await rig.owner.query(`UPDATE entry SET state = 'cancelled' WHERE kind = 'birth'`);
    expect((await rerun('hotich.huongsen', birth)).body).toMatchObject({
      snapshot: { intact: true },
      record: { says: 'changed' },
      outcome: { kept: 'HIT_MATCH', now: 'HIT_MISMATCH', same: false },
      differences: [{ field: 'state', kept: 'inForce', now: 'cancelled' }],
    });
  });

  it('counts what was noted beside the entry since, without calling its text another', async () => {
    const birth = await (await checked()).of('birthRecord');
    await rig.owner.query(
      `INSERT INTO annotation (entry_id, kind, text, ground) SELECT id, 'change', 'x', 'x' FROM entry WHERE kind = 'birth'`,
    );
    expect((await rerun('phochutich.huongsen', birth)).body.record).toMatchObject({ says: 'noted', notesSince: 1 });
  });

  it('notices a snapshot that is no longer what was kept, and which field of it', async () => {
    const birth = await (await checked()).of('birthRecord');
    await rig.owner.query(
      `UPDATE evidence SET fields = jsonb_set(fields, '{subjectName,found}', '"Ai Khác"') WHERE id = $1`,
      [birth],
    );
    expect((await rerun('kiemtra', birth)).body).toMatchObject({
      snapshot: { intact: false },
      record: { says: 'same' },
      outcome: { same: true },
      differences: [{ field: 'subjectName.found', kept: 'Ai Khác' }],
    });
  });

  it('does not ask the population database again, and says so', async () => {
    const identity = await (await checked()).of('identity');
    expect((await rerun('kiemtra', identity)).body).toMatchObject({
      snapshot: { intact: true },
      record: null,
      outcome: { kept: 'HIT_MATCH', now: null, same: null, notRun: 'populationNotAsked' },
      differences: [],
    });
  });

  it('is not answered by another edition of the rule', async () => {
    const birth = await (await checked()).of('birthRecord');
    await rig.owner.query(`UPDATE evidence SET rule_edition = '2020-01-01' WHERE id = $1`, [birth]);
    expect((await rerun('kiemtra', birth)).body.outcome).toMatchObject({ now: null, notRun: 'otherEdition' });
  });

  it('reads the book of another office as the check did, and only for this', async () => {
    const birth = await (await checked(benDua)).of('birthRecord');
    const { body } = await rerun('hotich.huongsen', birth);
    expect(body).toMatchObject({ record: { says: 'same' }, outcome: { now: 'HIT_MATCH', same: true } });
    const read = (who: string) => office.get<Refusal>(who, `/registers/entries/${body.record?.id}`);
    expect((await read('hotich.huongsen')).status).toBe(404);
    expect((await read('hotich.bendua')).status).toBe(200);
  });

  it('opens no adoption', async () => {
    const birth = await (await checked()).of('birthRecord');
    await rig.owner.query(
      `WITH b AS (INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, accepted, opened_on)
         VALUES ('99001', '99001', 'x', 'adoption', 2019, '01', 'digitised', true, '2019-01-02') RETURNING id),
       e AS (INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin,
           subject_name, subject_name_key, subject_name_folded, content)
         SELECT id, '99001', '99001', 'adoption', 2019, 1, '2019-03-04', 'inForce', 'digitised', 'x', 'x', 'x', '{}' FROM b RETURNING id)
       UPDATE evidence SET fields = jsonb_set(fields, '{book}', '"adoption"'), record_id = e.id::text FROM e WHERE evidence.id = $1`,
      [birth],
    );
    expect((await rerun('kiemtra', birth)).body).toMatchObject({
      record: { says: 'sealed', versionNow: null },
      outcome: { now: null, notRun: 'sealed' },
      differences: [],
    });
  });

  it('is for auditors, officers and leaders of the dossier’s own office', async () => {
    const birth = await (await checked()).of('birthRecord');
    expect((await rerun('hotich.bendua', birth)).status).toBe(404);
    expect((await rerun('tiepnhan.huongsen', birth)).status).toBe(403);
    expect((await rerun('kiemtra', 'not-a-uuid')).status).toBe(404);
  });
});
