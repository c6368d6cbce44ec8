import { randomUUID } from 'node:crypto';
import { type Answers, extractCopy } from '@hotich/catalogue';
import { draftPlan, ownQuestions } from '@hotich/evidence';
import { answersFor, huongSen, person, registryOf } from './evidence-registry.spec-support';
import { startWholeOffice, type WholeOffice } from './whole-office.spec-support';

jest.setTimeout(240_000);

describe('a look beforehand, through the engine', () => {
  let office: WholeOffice;
  beforeAll(async () => {
    office = await startWholeOffice();
  });
  afterAll(() => office?.stop());

  it('is taken by the worker once for each version of a draft; asked again, it gives the same answer', async () => {
    const ngoc = person('Thạch Thị Ngọc', '1995-03-08');
    const answers: Answers = {
      ...answersFor('requester', ngoc),
      ...answersFor('subject', ngoc),
      registrationOffice: huongSen,
    };
    const draft = randomUUID();
    const { owner } = office.database;
    await owner.query(`INSERT INTO draft (id, owner_key, procedure, edition, answers) VALUES ($1, 'key', $2, $3, $4)`, [
      draft,
      extractCopy.code,
      extractCopy.edition,
      JSON.stringify(answers),
    ]);
    const self = { personalId: ngoc.personalId ?? '', name: ngoc.name, birthDate: '1995-03-08' };
    const questions = ownQuestions(draftPlan(extractCopy, answers), answers, self);
    const birthIn = async (version: number): Promise<string | undefined> => {
      const papers = await office.client.previewEvidence({ draft, version, questions });
      return papers.find(({ component }) => component === 'birthRecord')?.answer;
    };
    expect(await birthIn(1)).toBe('needed');
    await registryOf(office.database).enter('birth', ngoc);
    expect(await birthIn(1)).toBe('needed');
    await owner.query('UPDATE draft SET version = 2 WHERE id = $1', [draft]);
    expect(await birthIn(2)).toBe('notNeeded');
  });
});
