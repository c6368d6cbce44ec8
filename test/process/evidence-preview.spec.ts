import { randomUUID } from 'node:crypto';
import { type Answers, extractCopy } from '@hotich/catalogue';
import { draftPlan, ownQuestions } from '@hotich/evidence';
import type { PopulationRegister } from '@hotich/exchange';
import { previewActivities } from '../../activities/src/checks/preview';
import { answersFor, down, huongSen, person, population, registryOf } from './evidence-registry.spec-support';
import { startTestDatabase, type TestDatabase } from './register-database.spec-support';

describe('a look beforehand', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await startTestDatabase();
  }, 120_000);
  afterAll(() => database.close());

  const ngoc = person('Thạch Thị Ngọc', '1995-03-08');
  const self = { personalId: ngoc.personalId ?? '', name: ngoc.name, birthDate: '1995-03-08' };
  const answers: Answers = {
    ...answersFor('requester', ngoc),
    ...answersFor('subject', ngoc),
    registrationOffice: huongSen,
  };

  const draftOf = async (given: Answers): Promise<string> => {
    const id = randomUUID();
    await database.owner.query(
      `INSERT INTO draft (id, owner_key, procedure, edition, answers) VALUES ($1, 'key', $2, $3, $4)`,
      [id, extractCopy.code, extractCopy.edition, JSON.stringify(given)],
    );
    return id;
  };
  const asked = async (register: PopulationRegister = population(), given: Answers = answers, version = 1) => {
    const questions = ownQuestions(draftPlan(extractCopy, given), given, self);
    const draft = await draftOf(given);
    return previewActivities(database.worker, register).previewPapers({ draft, version, questions });
  };
  const told = async (...given: Parameters<typeof asked>): Promise<Record<string, string>> =>
    Object.fromEntries((await asked(...given)).map(({ component, answer }) => [component, answer]));

  it('says that a paper has to be brought while no book answers, and that it need not once one does', async () => {
    expect(await told()).toMatchObject({ birthRecord: 'needed' });
    await registryOf(database).enter('birth', ngoc);
    const papers = await asked();
    const birth = papers.find(({ component }) => component === 'birthRecord');
    expect(birth?.answer).toBe('notNeeded');
    expect(birth?.sentence.vi).toMatch(/^Không phải .+ năm 2025/);
    expect(birth?.sentence.km).toMatch(/^មិនបាច់/);
  });

  it('says nothing of a name or a number of a person', async () => {
    const text = JSON.stringify(await asked());
    expect(text).not.toContain(self.personalId);
    expect(text).not.toContain(ngoc.name);
  });

  it('knows nothing of a source that is down, and demands no paper for it', async () => {
    const pausing = population({ verifyPerson: down });
    expect(Object.values(await told(pausing))).toContain('unknown');
  });

  it('does not say how a source contradicts: only that the paper is needed', async () => {
    const contradicting = population({
      verifyPerson: async () => ({ found: true, nameMatches: false, birthDateMatches: true, alive: true }),
    });
    const papers = await asked(contradicting);
    expect(papers.find(({ component }) => component !== 'birthRecord')?.answer).toBe('needed');
    expect(JSON.stringify(papers)).not.toMatch(/không khớp/);
  });

  it('keeps no evidence: that belongs to a dossier', async () => {
    await asked();
    expect(await database.owner.query('SELECT count(*)::int AS n FROM evidence')).toEqual([{ n: 0 }]);
  });

  it('answers nothing of a draft that has other answers by now', async () => {
    expect(await asked(population(), answers, 2)).toEqual([]);
  });

  it('is the worker’s to take: the citizen API may read no book', async () => {
    await expect(database.citizenApi.query('SELECT subject_name FROM entry')).rejects.toThrow('permission denied');
  });
});
