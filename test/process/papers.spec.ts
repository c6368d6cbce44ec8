import { type Answers, findEdition, planOf } from '@hotich/catalogue';
import { type Actor, as, type OfficeCode, parseInstant, type PersonKey, type StaffId } from '@hotich/domain';
import { FileStore } from '@hotich/persistence';
import { sampleAnswers } from '@hotich/testing';
import { PDF } from '@libpdf/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registerFor } from '../../activities/src/bookkeeping/registration';
import { Papers } from '../../activities/src/documents/papers';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

const office = as<OfficeCode>('99001');
const staff = (n: number) => as<StaffId>(`018f0000-0000-7000-8000-00000000000${n}`);
const officer: Actor = {
  is: 'staff',
  id: staff(1),
  office,
  roles: ['civilStatusOfficer'],
  person: as<PersonKey>('key-of-the-officer'),
};
const at = parseInstant('2026-11-24T02:00:00.000Z');

let database: TestDatabase;
let files: FileStore;
let papers: Papers;
let dir: string;
beforeAll(async () => {
  database = await startTestDatabase();
  dir = mkdtempSync(join(tmpdir(), 'hotich-papers-'));
  files = new FileStore(dir);
  papers = new Papers(database.worker, files, 'https://hotich.example.test');
  await database.owner.query(
    `INSERT INTO staff (id, issuer, full_name, title, office_code, roles, person_key, valid_from) VALUES
       ($1, 'sandbox', 'Kim Sô Phia', 'Công chức tư pháp - hộ tịch', '99001', '{civilStatusOfficer}', 'k1', '2025-07-01'),
       ($2, 'sandbox', 'Lâm Quốc Ưởng', 'Chủ tịch', '99001', '{leader}', 'k2', '2025-07-01')`,
    [staff(1), staff(2)],
  );
});
afterAll(async () => {
  await database.close();
  rmSync(dir, { recursive: true, force: true });
});

async function filed(code: string, given: Answers = {}) {
  const procedure = findEdition(code, '2026-01-01');
  if (!procedure) throw new Error(code);
  const answers = sampleAnswers(procedure.form, { seed: 11, given });
  const dossierId = await database.newDossier('99001', { procedure: code, answers });
  await database.owner.query(`UPDATE dossier SET matter = '{"parties": []}' WHERE id = $1`, [dossierId]);
  const plan = planOf(procedure, { channel: 'online', office, answers });
  return { dossierId, plan, answers };
}

async function pagesOf(digest: string): Promise<string[]> {
  const pages = (await PDF.load(await files.get(digest))).getPages();
  return pages.map((page) => page.extractText().text.replace(/\s+/g, '').normalize('NFC'));
}

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('the papers of a combined procedure', () => {
  it('are one file: a draft with dots, a result with both numbers and one signer', async () => {
    const { dossierId, plan } = await filed('1.000689', { recognition: 'father', birthKind: 'bothParents' });
    const draft = await pagesOf((await papers.renderDraft({ dossierId, plan, version: 1 })).digest);
    expect(draft.map((page) => page.includes('Số:................/2026'))).toEqual([true, true]);
    const { entry, number } = await registerFor(database.worker, { dossierId, plan, by: officer, at });
    const result = await papers.renderResult({ dossierId, plan, entry, rendering: 1 });
    const [birth = '', recognition = ''] = await pagesOf(result.digest);
    expect(birth).toContain(squeezed(`GIẤY KHAI SINH Số: ${number}/2026`));
    expect(recognition).toContain(squeezed('TRÍCH LỤC ĐĂNG KÝ NHẬN CHA, MẸ, CON Số: 1/2026'));
    expect(recognition).toContain(squeezed('Lâm Quốc Ưởng'));
    expect(await papers.renderResult({ dossierId, plan, entry, rendering: 1 })).toEqual(result);
  });
});

describe('a copy', () => {
  it('repeats the entry of whatever book was found, under the number of the copy', async () => {
    const older = await filed('1.004837');
    const { entry } = await registerFor(database.worker, { ...older, by: officer, at });
    const { dossierId, plan } = await filed('2.000635');
    await database.owner.query(
      `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, record_id, fields,
                             fields_sha256, ground)
       VALUES (gen_random_uuid(), $1, 1, 'entry', 'entry', '2026-11-24', 'HIT_MATCH', 'register', $2, '{}', '', '')`,
      [dossierId, entry],
    );
    const copy = await registerFor(database.worker, { dossierId, plan, by: officer, at });
    const { document, digest } = await papers.renderResult({ dossierId, plan, entry: copy.entry, rendering: 1 });
    const [page = ''] = await pagesOf(digest);
    expect(page).toContain(squeezed(`Số: ${copy.number}/TLGH-BS`));
    expect(page).toContain(squeezed(String(older.answers['wardName']).toUpperCase()));
    const [row] = await database.owner.query<{ mark: string }[]>(
      `SELECT fields ->> 'agencyMark' AS mark FROM document WHERE id = $1`,
      [document],
    );
    expect(row?.mark).toBe('copy');
  });

  it('is not made from what nobody found', async () => {
    const { dossierId, plan } = await filed('2.000635');
    await expect(papers.renderDraft({ dossierId, plan, version: 1 })).rejects.toMatchObject({
      type: 'registers.nothingToCopy',
    });
  });
});

describe('an apology', () => {
  const due = parseInstant('2026-11-27T10:00:00.000Z');
  it('keeps its one number, however often it is drawn up anew', async () => {
    const { dossierId, plan } = await filed('1.004837');
    const drawn = (newDue: string, attempt: number) =>
      papers.renderApology({ dossierId, plan, due, newDue: parseInstant(newDue), note: null, attempt });
    const first = await drawn('2026-12-02T10:00:00.000Z', 4);
    const second = await drawn('2026-12-03T10:00:00.000Z', 7);
    expect(await drawn('2026-12-02T10:00:00.000Z', 4)).toEqual(first);
    const [[one = ''], [other = '']] = await Promise.all([pagesOf(first.digest), pagesOf(second.digest)]);
    expect(one).toContain(squeezed('Số: 1/PXL-UBND'));
    expect(other).toContain(squeezed('Số: 1/PXL-UBND'));
    expect(other).toContain(squeezed('Thời gian trả kết quả mới: 17 giờ 00 phút, ngày 03/12/2026'));
    expect(other).toContain(squeezed('Lâm Quốc Ưởng'));
  });
});
