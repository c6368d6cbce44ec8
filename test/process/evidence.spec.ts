import { birthRegistration, extractCopy, planOf, type Answers } from '@hotich/catalogue';
import { as, type DossierId, type OfficeCode } from '@hotich/domain';
import { checkComponents, digestOf } from '@hotich/evidence';
import { type PersonVerdict, type PopulationRegister, type Residences, refused, sourceDown } from '@hotich/exchange';
import { importBook } from '@hotich/registers';
import { createHash } from 'node:crypto';
import { birthBook, marriageBook } from './digitised-books.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

/** A row of the table, as far as it is looked at here. */
interface EvidenceRow {
  readonly component: string;
  readonly outcome: string;
  readonly record_id: string | null;
  readonly fields: object;
  readonly fields_sha256: string;
}

const huongSen = as<OfficeCode>('99001');
let database: TestDatabase;
beforeAll(async () => {
  database = await startTestDatabase();
  await bring('marriage', marriageBook, true);
  await bring('birth', birthBook, true);
});
afterAll(() => database.close());

const bring = (kind: 'birth' | 'marriage', csv: string, accepted: boolean) =>
  importBook(database.officeApi, {
    office: { code: huongSen, authority: 'Ủy ban nhân dân xã Hương Sen' },
    kind,
    csv: Buffer.from(csv),
    fileSha256: createHash('sha256').update(csv).digest('hex'),
    accepted,
  });

const yes: PersonVerdict = { found: true, nameMatches: true, birthDateMatches: true, alive: true };
const home = (officeCode: string): Residences => ({
  permanent: null,
  temporary: { officeCode: as<OfficeCode>(officeCode), address: 'ấp Sen Hồng' },
});
const population = (changes: Partial<PopulationRegister> = {}): PopulationRegister => ({
  verifyPerson: async () => yes,
  residenceOf: async () => home('99001'),
  maritalStatusOf: async () => ({ status: 'unknown' }),
  obtainPersonalId: async () => ({ personalId: null }),
  ...changes,
});
const down = async (): Promise<never> => Promise.reject(sourceDown('population', 'timeout'));

const birthAnswers: Answers = {
  requesterName: 'Nguyễn Thị Mỹ Hòa',
  requesterPersonalId: '099198000011',
  requesterBirthDate: '1998-05-14',
  relation: 'mother',
  childName: 'Thạch Minh Khang',
  childBirthDate: '2026-11-12',
  motherName: 'Nguyễn Thị Mỹ Hòa',
  motherPersonalId: '099198000011',
  motherBirthDate: '1998-05-14',
  fatherName: 'Thạch Sà Rây',
  fatherPersonalId: '099096000012',
  fatherBirthDate: '1996-09-02',
  parentsMarried: 'yes',
  marriageOffice: '99001',
  marriageNumber: 45,
  marriageYear: 2019,
};

async function check(changes: Record<string, string | number>, register = population(), dossier?: DossierId) {
  const answers = { ...birthAnswers, ...changes };
  const plan = planOf(birthRegistration, { channel: 'online', office: huongSen, answers });
  const dossierId = dossier ?? (await database.newDossier());
  const deps = { source: database.worker, population: register, pause: async () => undefined };
  const results = await checkComponents(deps, { dossierId, plan, version: 1, answers });
  return {
    dossierId,
    results,
    of: (component: string) => results.find((result) => result.component === component)?.outcome,
  };
}
async function checkCopy(changes: Record<string, string | number>) {
  const asked = { subjectName: 'Kim Thị Sa Quên', subjectBirthDate: '1995-11-20', registrationOffice: '99001' };
  const answers = { ...birthAnswers, relation: 'self', ...asked, ...changes };
  const plan = planOf(extractCopy, { channel: 'online', office: huongSen, answers });
  const dossierId = await database.newDossier();
  await checkComponents(
    { source: database.worker, population: population() },
    { dossierId, plan, version: 1, answers },
  );
  const [row] = await database.owner.query<EvidenceRow[]>(
    `SELECT * FROM evidence WHERE dossier_id = $1 AND component = 'birthRecord'`,
    [dossierId],
  );
  return row;
}

describe('the automatic check', () => {
  it('answers every component that has a rule and keeps the snapshot with its digest', async () => {
    const { results, dossierId } = await check({});
    expect(results.map(({ component, outcome }) => [component, outcome])).toEqual([
      ['identity', 'HIT_MATCH'],
      ['residence', 'HIT_MATCH'],
      ['parentsMarriage', 'HIT_MATCH'],
      ['noEarlierBirth', 'HIT_MATCH'],
    ]);
    const rows = await database.owner.query<EvidenceRow[]>('SELECT * FROM evidence WHERE dossier_id = $1', [dossierId]);
    expect(rows).toHaveLength(4);
    for (const row of rows) expect(row.fields_sha256).toBe(digestOf(row.fields));
    const marriage = rows.find((row) => row.component === 'parentsMarriage');
    expect(marriage).toMatchObject({
      source: 'register',
      record_version: 1,
      rule_edition: '2026-01-01',
      ground: 'QĐ 3458/QĐ-BTP (10/12/2025); NĐ 07/2025/NĐ-CP',
      fields: { number: 45, motherName: { claimed: 'Nguyễn Thị Mỹ Hòa', found: 'Nguyễn Thị Mỹ Hoà' } },
    });
  });

  it('repeated gives the same evidence and asks nobody again', async () => {
    const first = await check({});
    const silent = population({ verifyPerson: down, residenceOf: down });
    expect((await check({}, silent, first.dossierId)).results).toEqual(first.results);
  });

  it('at the same time twice keeps one row a component', async () => {
    const dossier = await database.newDossier();
    const [one, two] = await Promise.all([check({}, population(), dossier), check({}, population(), dossier)]);
    expect(one.results).toEqual(two.results);
  });

  it('goes on with the registers while the population database is down, after asking it twice', async () => {
    const verifyPerson = jest.fn(down);
    const checked = await check({}, population({ verifyPerson, residenceOf: down }));
    expect(checked.results.map(({ outcome }) => outcome)).toEqual([
      'SOURCE_DOWN',
      'SOURCE_DOWN',
      'HIT_MATCH',
      'HIT_MATCH',
    ]);
    expect(verifyPerson).toHaveBeenCalledTimes(2);
    const [row] = await database.owner.query<EvidenceRow[]>(
      `SELECT fields FROM evidence WHERE dossier_id = $1 AND component = 'identity'`,
      [checked.dossierId],
    );
    expect(row?.fields).toEqual({ reason: 'timeout', attempts: 2 });
  });

  it('does not repeat what was refused, and lets an error of our own be one', async () => {
    const verifyPerson = jest.fn(async (): Promise<never> => Promise.reject(refused('population', 401)));
    expect((await check({}, population({ verifyPerson }))).of('identity')).toBe('SOURCE_DOWN');
    expect(verifyPerson).toHaveBeenCalledTimes(1);
    const broken = population({ verifyPerson: async () => Promise.reject(new TypeError('a bug')) });
    await expect(check({}, broken)).rejects.toThrow('a bug');
  });
});

describe('identity and residence', () => {
  it.each([
    [yes, 'HIT_MATCH'],
    [{ ...yes, nameMatches: false }, 'HIT_MISMATCH'],
    [{ ...yes, birthDateMatches: false }, 'HIT_MISMATCH'],
    [{ ...yes, alive: false }, 'HIT_MISMATCH'],
    [{ found: false, nameMatches: false, birthDateMatches: false, alive: false }, 'NO_DATA'],
  ])('%j is %s', async (verdict, outcome) => {
    expect((await check({}, population({ verifyPerson: async () => verdict }))).of('identity')).toBe(outcome);
  });

  it.each<[string, PopulationRegister['residenceOf'], string]>([
    [
      'the father alone lives here',
      async (id) => home(id === birthAnswers['fatherPersonalId'] ? '99001' : '99002'),
      'HIT_MATCH',
    ],
    [
      'the mother lives here and nothing is heard of the father',
      async (id) => (id === '099198000011' ? home('99001') : down()),
      'HIT_MATCH',
    ],
    ['both live elsewhere', async () => home('99002'), 'HIT_MISMATCH'],
    [
      'one lives elsewhere and nothing is heard of the other',
      async (id) => (id === '099198000011' ? home('99002') : down()),
      'SOURCE_DOWN',
    ],
    ['nobody is known', async () => null, 'NO_DATA'],
  ])('when %s', async (_, residenceOf, outcome) => {
    expect((await check({}, population({ residenceOf }))).of('residence')).toBe(outcome);
  });
});

describe('the parents’ marriage', () => {
  const noKey = { marriageNumber: '', marriageYear: '' };
  it.each([
    ['by its key', {}, 'HIT_MATCH'],
    ['by both names and a whole date of birth', noKey, 'HIT_MATCH'],
    ['by names when the number is misremembered', { marriageNumber: 46 }, 'HIT_MATCH'],
    ['of another couple under that number', { marriageNumber: 46, fatherName: 'Thạch Sà Rê' }, 'HIT_MISMATCH'],
    ['with another date of birth', { motherBirthDate: '1997' }, 'HIT_MISMATCH'],
    ['without any entry', { ...noKey, fatherName: 'Thạch Sà Rê' }, 'NO_DATA'],
    ['in another office', { ...noKey, marriageOffice: '99002' }, 'NO_DATA'],
    [
      'by names and years alone',
      { ...noKey, fatherName: 'Sơn Ra', fatherBirthDate: '1990', motherName: 'Kim Lan', motherBirthDate: '1991' },
      'NO_DATA',
    ],
    [
      'entered twice',
      {
        ...noKey,
        fatherName: 'Lâm Ba',
        fatherBirthDate: '1990-03-03',
        motherName: 'Lý Tư',
        motherBirthDate: '1991-04-04',
      },
      'NO_DATA',
    ],
  ])('%s', async (_, changes, outcome) => {
    expect((await check(changes)).of('parentsMarriage')).toBe(outcome);
  });

  it('in a book not accepted, or cancelled since, waives nothing', async () => {
    await bring(
      'marriage',
      marriageBook.split('\n')[0] + '\n1,01-TP/HT-2017-KH,05.03.2017,1,Thạch Ba,01.02.1990,Lâm Bốn,02.03.1991\n',
      false,
    );
    const couple = {
      fatherName: 'Thạch Ba',
      fatherBirthDate: '1990-02-01',
      motherName: 'Lâm Bốn',
      motherBirthDate: '1991-03-02',
    };
    expect((await check({ ...couple, marriageNumber: 1, marriageYear: 2017 })).of('parentsMarriage')).toBe('NO_DATA');
    await database.owner.query(`UPDATE entry SET state = 'cancelled' WHERE kind = 'marriage' AND year = 2017`);
    expect((await check({ ...couple, marriageNumber: 1, marriageYear: 2017 })).of('parentsMarriage')).toBe(
      'HIT_MISMATCH',
    );
  });
});

describe('the birth asked for', () => {
  it.each([
    ['by its key and name', { registrationNumber: 7, registrationYear: 2018, subjectBirthDate: '1995' }, 'HIT_MATCH'],
    ['by name and whole date', {}, 'HIT_MATCH'],
    [
      'by name and whole date when the number is misremembered',
      { registrationNumber: 8, registrationYear: 2018 },
      'HIT_MATCH',
    ],
    ['by name and year alone', { subjectBirthDate: '1995' }, 'NO_DATA'],
    [
      'under another name',
      { registrationNumber: 7, registrationYear: 2018, subjectName: 'Kim Thị Sa Quyên' },
      'HIT_MISMATCH',
    ],
    ['entered twice', { subjectName: 'Trần Văn Đôi', subjectBirthDate: '2017-09-09' }, 'NO_DATA'],
    ['of a year alone in the book', { subjectName: 'Danh Năm', subjectBirthDate: '1960-05-05' }, 'NO_DATA'],
    ['of nobody', { subjectName: 'Không Ai', subjectBirthDate: '1995-11-20' }, 'NO_DATA'],
  ])('%s', async (_, changes, outcome) => {
    expect((await checkCopy(changes))?.outcome).toBe(outcome);
  });

  it('names the entry that answers, and counts those that might', async () => {
    const [entry] = await database.owner.query<{ id: string }[]>(
      `SELECT id FROM entry WHERE kind = 'birth' AND year = 2018 AND number = 7`,
    );
    expect((await checkCopy({}))?.record_id).toBe(entry?.id);
    const twice = await checkCopy({ subjectName: 'Trần Văn Đôi', subjectBirthDate: '2017-09-09' });
    expect(twice).toMatchObject({ record_id: null, fields: { count: 2 } });
  });
});

describe('a birth that may be in a book already', () => {
  it.each([
    [
      'of the same name, date and mother',
      { childName: 'Trần Văn Đôi', childBirthDate: '2017-09-09', motherName: 'Lê Thị Sáu' },
      'HIT_MISMATCH',
    ],
    [
      'of the same name and date and another mother',
      { childName: 'Trần Văn Đôi', childBirthDate: '2017-09-09' },
      'HIT_MATCH',
    ],
    ['whose book does not name the mother', { childBirthDate: '2017-11-12' }, 'NO_DATA'],
    [
      'of another day',
      { childName: 'Trần Văn Đôi', childBirthDate: '2017-09-10', motherName: 'Lê Thị Sáu' },
      'HIT_MATCH',
    ],
  ])('%s', async (_, changes, outcome) => {
    expect((await check(changes)).of('noEarlierBirth')).toBe(outcome);
  });
});
