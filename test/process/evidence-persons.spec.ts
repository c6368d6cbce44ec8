import type { Answers } from '@hotich/catalogue';
import { type GivenNumber, oweNotes, putInForce } from '@hotich/registers';
import { answersFor, down, holds, huongSen, person, population, registryOf } from './evidence-registry.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

jest.setTimeout(120_000);

let database: TestDatabase;
let registry: ReturnType<typeof registryOf>;
beforeAll(async () => {
  database = await startTestDatabase();
  registry = registryOf(database);
});
afterAll(() => database.close());

describe('one whose death is entered', () => {
  const gone = person('Huỳnh Văn Mất', '1950-02-03');
  let death: GivenNumber;
  beforeAll(async () => {
    death = await registry.enter('death', gone);
  });

  it.each([
    ['identity', 'requester'],
    ['identity', 'mother'],
    ['maritalStatus', 'husband'],
  ] as const)('answers to no %s any more as %s, though the database says otherwise', async (rule, about) => {
    expect(await registry.ask(rule, { about }, answersFor(about, gone), holds('single'))).toMatchObject({
      outcome: 'HIT_MISMATCH',
      record_id: death.entry,
      fields: { book: 'death' },
    });
  });

  it('is himself while his death is registered, alive or not', async () => {
    const dead = { found: true, nameMatches: true, birthDateMatches: true, alive: false };
    const register = population({ verifyPerson: async () => dead });
    expect(
      (await registry.ask('identity', { about: 'deceased' }, answersFor('deceased', gone), register))?.outcome,
    ).toBe('HIT_MATCH');
    const another = person('Huỳnh Văn Còn', '1950-02-03');
    expect((await registry.ask('identity', {}, answersFor('requester', another), register))?.outcome).toBe(
      'HIT_MISMATCH',
    );
  });
});

describe('the identity and the residence asked about', () => {
  it('are those of the person whom the component names', async () => {
    const wife = person('Trần Thị Chín', '1995-01-02');
    const verifyPerson = jest.fn(population().verifyPerson);
    await registry.ask('identity', { about: 'wife' }, answersFor('wife', wife), population({ verifyPerson }));
    expect(verifyPerson).toHaveBeenCalledWith(
      { personalId: wife.personalId, name: wife.name, birthDate: wife.birth },
      expect.objectContaining({ purpose: 'identity' }),
    );
    const residenceOf = jest.fn(async () => ({ permanent: { officeCode: huongSen, address: 'ấp' }, temporary: null }));
    const lives = await registry.ask(
      'residence',
      { about: 'wife' },
      answersFor('wife', wife),
      population({ residenceOf }),
    );
    expect(lives).toMatchObject({ outcome: 'HIT_MATCH', fields: { parent: 'wife' } });
    expect(residenceOf).toHaveBeenCalledTimes(1);
  });

  it('of one without a number are not asked for', async () => {
    const foreigner = person('John Doe', '1990-03-04', false);
    expect(
      (
        await registry.ask(
          'identity',
          { about: 'husband' },
          answersFor('husband', foreigner),
          population({ verifyPerson: down }),
        )
      )?.outcome,
    ).toBe('NO_DATA');
  });
});

describe('an entry in any book', () => {
  const look = {
    book: 'guardianship',
    name: 'wardName',
    birth: 'wardBirthDate',
    personalId: 'wardPersonalId',
    office: 'entryOffice',
    number: 'entryNumber',
    year: 'entryYear',
  } as const;
  const [guardian, ward] = [person('Sơn Thị Giám', '1970-04-05'), person('Sơn Văn Hộ', '2015-06-07')];
  let kept: GivenNumber;
  beforeAll(async () => {
    kept = await registry.enter('guardianship', guardian, ward);
  });
  const find = (answers: Answers) => registry.ask('entry', { look }, answers);
  const key = () => ({ entryOffice: '99001', entryNumber: kept.number, entryYear: kept.year });

  it('is found by its key, by the number of either person, or by name and whole date', async () => {
    const { wardName, wardBirthDate } = { wardName: ward.name, wardBirthDate: ward.birth ?? '' };
    for (const answers of [
      { wardName, wardBirthDate: '2015', ...key() },
      { wardName, wardPersonalId: ward.personalId ?? '' },
      { wardName, wardBirthDate },
      { wardName, wardBirthDate, ...key(), entryNumber: 998 },
      { wardName: guardian.name, wardBirthDate: guardian.birth ?? '' },
    ])
      expect(await find(answers)).toMatchObject({ outcome: 'HIT_MATCH', record_id: kept.entry });
  });

  it.each([
    ['under its key of another person', () => ({ wardName: 'Ai Đó', ...key() }), 'HIT_MISMATCH'],
    [
      'of that number and another name',
      () => ({ wardName: 'Ai Đó', wardPersonalId: ward.personalId ?? '' }),
      'HIT_MISMATCH',
    ],
    ['by name and year alone', () => ({ wardName: ward.name, wardBirthDate: '2015' }), 'NO_DATA'],
    [
      'in the books of another office',
      () => ({ wardName: ward.name, wardBirthDate: ward.birth ?? '', entryOffice: '99002' }),
      'NO_DATA',
    ],
    ['of nobody', () => ({ wardName: 'Không Ai', wardBirthDate: '2015-06-07' }), 'NO_DATA'],
  ])('%s', async (_, answers, outcome) => {
    expect((await find(answers()))?.outcome).toBe(outcome);
  });

  it('is looked for in the book that the form names, and in none that does not exist', async () => {
    const byField = { look: { ...look, book: { byField: 'paperKind' } } };
    const answers = { wardName: ward.name, wardBirthDate: ward.birth ?? '' };
    expect((await registry.ask('entry', byField, { ...answers, paperKind: 'guardianship' }))?.outcome).toBe(
      'HIT_MATCH',
    );
    expect((await registry.ask('entry', byField, { ...answers, paperKind: 'death' }))?.outcome).toBe('NO_DATA');
    expect((await registry.ask('entry', byField, { ...answers, paperKind: 'phonebook' }))?.outcome).toBe('NO_DATA');
  });

  it('not yet signed waives nothing, and one registered again counts by the new entry', async () => {
    const twice = person('Thạch Hai Lần', '2001-02-03', false);
    const answers = { wardName: twice.name, wardBirthDate: twice.birth ?? '' };
    const first = await registry.enter('guardianship', guardian, twice);
    const again = await registry.enter('guardianship', guardian, twice, false);
    expect((await find(answers))?.outcome).toBe('NO_DATA');
    await registry.asWorker(async (tx) => {
      const owed = { original: first.entry, kind: 'reregistered', text: 'Đã đăng ký lại.', ground: 'NĐ 123' };
      await oweNotes(tx, again.entry, [owed]);
      await putInForce(tx, again.entry);
    });
    expect(await find(answers)).toMatchObject({ outcome: 'HIT_MATCH', record_id: again.entry });
  });
});

describe('an entry that must not be there', () => {
  const look = {
    book: 'death',
    name: 'deceasedName',
    birth: 'deceasedBirthDate',
    personalId: 'deceasedPersonalId',
  } as const;
  const search = (answers: Answers) => registry.ask('noEntry', { about: 'deceased', look }, answers);

  it('is a match when it was searched by name and date and nobody found', async () => {
    expect(await search({ deceasedName: 'Chưa Ai Ghi', deceasedBirthDate: '1941' })).toMatchObject({
      outcome: 'HIT_MATCH',
      fields: { book: 'death', count: 0 },
    });
  });

  it('is nothing proved when the number alone was searched: old books have none', async () => {
    expect((await search({ deceasedName: 'Chưa Ai Ghi', deceasedPersonalId: '099041000999' }))?.outcome).toBe(
      'NO_DATA',
    );
  });

  it('is a mismatch, shown, when it is there, signed or not, and unclear for a namesake of the year', async () => {
    const dead = person('Trà Văn Đã Ghi', '1941-05-06');
    const { entry } = await registry.enter('death', dead, undefined, false);
    expect(await search(answersFor('deceased', dead))).toMatchObject({ outcome: 'HIT_MISMATCH', record_id: entry });
    expect((await search({ deceasedName: dead.name, deceasedBirthDate: '1941' }))?.outcome).toBe('NO_DATA');
    expect((await search({ deceasedName: dead.name, deceasedBirthDate: '1941-05-07' }))?.outcome).toBe('HIT_MATCH');
  });
});
