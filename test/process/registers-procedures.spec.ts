import { type Answers, findEdition, planOf } from '@hotich/catalogue';
import {
  type Actor,
  as,
  type DossierId,
  type EntryId,
  type NoteId,
  type OfficeCode,
  type PersonKey,
  parseInstant,
  parsePlainDate,
  type StaffId,
} from '@hotich/domain';
import { inTransaction } from '@hotich/persistence';
import { findByDossier, getEntry, putInForce, registerEntry } from '@hotich/registers';
import { sampleAnswers } from '@hotich/testing';
import { randomUUID } from 'node:crypto';
import { cancelEntryFor, registerFor, strikeOutFor } from '../../activities/src/bookkeeping/registration';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(() => database.close());

const huongSen = as<OfficeCode>('99001');
const officer: Actor = {
  is: 'staff',
  id: as<StaffId>('018f0000-0000-7000-8000-000000000001'),
  office: huongSen,
  roles: ['civilStatusOfficer'],
  person: as<PersonKey>('key-of-the-officer'),
};
const at = parseInstant('2026-11-24T02:00:00.000Z');
const asWorker = <T>(work: Parameters<typeof inTransaction<T>>[2]) => inTransaction(database.worker, {}, work);

/** A dossier of a procedure at Hương Sen, filled in like any other but for the answers given. */
async function filed(code: string, given: Answers = {}) {
  const procedure = findEdition(code, '2026-01-01');
  if (!procedure) throw new Error(code);
  const answers = sampleAnswers(procedure.form, { seed: 11, given });
  const dossierId = await database.newDossier('99001', { procedure: code, answers });
  const plan = planOf(procedure, { channel: 'online', office: huongSen, answers });
  const register = () => registerFor(database.worker, { dossierId, plan, by: officer, at });
  return { dossierId, answers, register };
}
const entriesOf = (dossierId: DossierId) => asWorker((tx) => findByDossier(tx, dossierId));

/** An older entry in force, written and held by some office. */
async function original(kind: 'guardianship' | 'birth', office: '99001' | '99002'): Promise<EntryId> {
  const dossierId = await database.newDossier(office);
  return asWorker(async (tx) => {
    const { entry } = await registerEntry(tx, {
      dossierId,
      office: { code: as<OfficeCode>(office), authority: 'Ủy ban nhân dân xã cũ' },
      kind,
      year: 2024,
      registeredOn: parsePlainDate('2024-05-06'),
      registrationType: 1,
      subject: { name: 'Thạch Ba', birth: '1980-02-01', personalId: null },
      content: {},
    });
    await putInForce(tx, entry);
    return entry;
  });
}

const foundBy = (dossierId: DossierId, component: string, entry: EntryId, outcome = 'HIT_MATCH') =>
  database.owner.query(
    `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, record_id, fields,
                           fields_sha256, ground)
     VALUES (gen_random_uuid(), $1, 1, $2, 'entry', '2026-11-24', $3, 'register', $4, '{}', '', '')`,
    [dossierId, component, outcome, entry],
  );

async function noteOf(dossierId: DossierId, text: string): Promise<NoteId> {
  const id = randomUUID();
  await database.owner.query(`INSERT INTO note (id, dossier_id, purpose, text) VALUES ($1, $2, 'reason', $3)`, [
    id,
    dossierId,
    text,
  ]);
  return as<NoteId>(id);
}

describe('a combined procedure', () => {
  it('writes both books at once, gives the number of its own, and repeated writes nothing more', async () => {
    const { dossierId, answers, register } = await filed('1.000689', {
      recognition: 'father',
      birthKind: 'bothParents',
    });
    const given = await register();
    expect(await register()).toEqual(given);
    const [birth, recognition, ...more] = await entriesOf(dossierId);
    expect(more).toEqual([]);
    expect(birth).toMatchObject({
      id: given.entry,
      kind: 'birth',
      number: given.number,
      subjectName: answers['childName'],
    });
    expect(recognition).toMatchObject({
      kind: 'parentChild',
      subjectName: answers['fatherName'],
      secondBirth: answers['childBirthDate'],
      content: { loaiXacNhan: '1', cmQuocTich: 'Việt Nam' },
    });
  });

  it('refused after it had its numbers gives both up', async () => {
    const { dossierId, register } = await filed('1.000689', { recognition: 'mother', birthKind: 'bothParents' });
    const { entry } = await register();
    const note = await noteOf(dossierId, 'Hai bên không thống nhất');
    await strikeOutFor(database.worker, { dossierId, entry, at, note });
    expect((await entriesOf(dossierId)).map(({ state }) => state)).toEqual(['struckOut', 'struckOut']);
  });
});

describe('an entry that ends or changes an older one', () => {
  const ended = async (holder: '99001' | '99002', outcome?: string) => {
    const { dossierId, register } = await filed('1.004845', { endReason: 'parentsAble', entryOffice: holder });
    const older = await original('guardianship', holder);
    await foundBy(dossierId, 'guardianship', older, outcome);
    return { dossierId, older, ...(await register()) };
  };
  const notesBeside = async (entry: EntryId) => (await asWorker((tx) => getEntry(tx, entry)))?.annotations ?? [];
  const noticesFor = (office: string) =>
    inTransaction(database.officeApi, { office }, (tx) =>
      tx.query<{ original_id: string; text: string }[]>('SELECT original_id, text FROM holder_notice ORDER BY made_at'),
    );

  it('is noted beside it when it comes into force, not before, and once', async () => {
    const { older, entry, number } = await ended('99001');
    expect(await notesBeside(older)).toEqual([]);
    await asWorker((tx) => putInForce(tx, entry));
    await asWorker((tx) => putInForce(tx, entry));
    expect(await notesBeside(older)).toMatchObject([
      {
        kind: 'guardianshipEnded',
        text: `Đã chấm dứt giám hộ: Cha, mẹ đã đủ điều kiện chăm sóc con (Sổ đăng ký chấm dứt giám hộ, số ${number}/2026, ngày 24.11.2026, Ủy ban nhân dân xã Hương Sen).`,
        ground: 'Luật Hộ tịch 60/2014/QH13 Điều 22(2)',
        by: null,
        source: entry,
      },
    ]);
    expect(await noticesFor('99001')).toEqual([]);
  });

  it('held by another office is told to that office, which reads its own notices alone', async () => {
    const { older, entry } = await ended('99002');
    await asWorker((tx) => putInForce(tx, entry));
    const [note] = await notesBeside(older);
    expect(await noticesFor('99002')).toEqual([{ original_id: older, text: note?.text }]);
    expect(await noticesFor('99001')).toHaveLength(1);
    expect(await noticesFor('99901')).toEqual([]);
  });

  it('of somebody else, by the look-up, is noted beside nothing', async () => {
    const { older, entry } = await ended('99001', 'HIT_MISMATCH');
    await asWorker((tx) => putInForce(tx, entry));
    expect(await notesBeside(older)).toEqual([]);
  });

  it('struck out notes nothing, ever', async () => {
    const { dossierId, older, entry } = await ended('99001');
    await strikeOutFor(database.worker, { dossierId, entry, at, note: null });
    expect(await notesBeside(older)).toEqual([]);
  });

  it('cancelled says beside the older one that its note holds no longer', async () => {
    const { dossierId, older, entry } = await ended('99001');
    await asWorker((tx) => putInForce(tx, entry));
    const note = await noteOf(dossierId, 'Giấy tờ giả');
    const cancel = () => cancelEntryFor(database.worker, { dossierId, entry, by: officer, note });
    await cancel();
    await cancel();
    expect((await notesBeside(older)).map(({ kind, text }) => [kind, text.includes('Giấy tờ giả')])).toEqual([
      ['guardianshipEnded', false],
      ['withdrawn', true],
    ]);
  });
});

describe('a copy', () => {
  it('is entered with the place of the entry that was found, and is not entered without one', async () => {
    const asked = { paperKind: 'guardianship', registrationOffice: '99002', registrationNumber: 999 };
    const without = await filed('2.000635', asked);
    await expect(without.register()).rejects.toMatchObject({ type: 'registers.nothingToCopy' });
    const { dossierId, register } = await filed('2.000635', asked);
    const older = await original('guardianship', '99002');
    await foundBy(dossierId, 'otherRecord', older);
    await register();
    const found = await asWorker((tx) => getEntry(tx, older));
    expect((await entriesOf(dossierId))[0]).toMatchObject({
      kind: 'extractCopy',
      subjectName: 'Thạch Ba',
      content: { loaiBanSao: 'Trích lục đăng ký giám hộ', soDangKyGoc: String(found?.number), namDangKyGoc: '2024' },
    });
  });
});
