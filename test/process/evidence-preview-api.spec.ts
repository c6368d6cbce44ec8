import { randomUUID } from 'node:crypto';
import type { PreviewAnswer, PreviewInput } from '@hotich/contracts';
import { citizenA, citizenB } from '@hotich/testing';
import { answers, Caller, itIsThatMorning, submission } from './citizen-api-caller.spec-support';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';

jest.setTimeout(120_000);

interface Preview {
  readonly version: number;
  readonly items: readonly { readonly component: string; readonly answer: string; readonly ground: string }[];
}

describe('what a citizen need not bring, asked beforehand', () => {
  let rig: CitizenRig;
  const caller = new Caller(() => rig);
  const looked: PreviewInput[] = [];
  beforeAll(async () => {
    itIsThatMorning();
    rig = await startCitizenRig();
    const sentence = { vi: 'Không phải xuất trình.', km: 'មិនបាច់បង្ហាញទេ។' };
    Object.assign(rig.engine, {
      previewEvidence: async (input: PreviewInput): Promise<readonly PreviewAnswer[]> => {
        looked.push(input);
        return [{ component: 'parentsMarriage', answer: 'notNeeded', sentence }];
      },
    });
  });
  afterAll(async () => {
    await rig?.stop();
    jest.useRealTimers();
  });
  beforeEach(() => (looked.length = 0));

  const draftOf = async (given: object = answers): Promise<string> => {
    const { procedure, edition } = submission;
    const body = { procedure, edition, answers: given };
    return (await caller.send('POST', '/drafts', { as: citizenA, body, key: randomUUID() })).body.id;
  };
  const preview = (draft: string, who = citizenA) =>
    caller.send<Preview>('POST', '/evidence-previews', { as: who, body: { draft } });

  it('is told paper by paper: answered by data, to be brought, or looked up with the dossier', async () => {
    const { status, body } = await preview(await draftOf());
    expect(status).toBe(200);
    const answer = Object.fromEntries(body.items.map((item) => [item.component, item.answer]));
    expect(answer['parentsMarriage']).toBe('notNeeded');
    expect(Object.values(answer)).toEqual(expect.arrayContaining(['needed', 'unknown']));
    expect(answer).not.toHaveProperty('noEarlierBirth');
    expect(body.items.filter(({ ground }) => ground === '')).toEqual([]);
  });

  it('sends the engine the draft and names of questions, and no answer of anybody', async () => {
    const draft = await draftOf();
    await preview(draft);
    expect(looked.map((input) => input.draft)).toEqual([draft]);
    const sent = JSON.stringify(looked);
    for (const value of Object.values(answers)) expect(sent).not.toContain(`"${value}"`);
  });

  it('is on record with its draft before anybody is asked', async () => {
    const draft = await draftOf();
    await preview(draft);
    const rows: { actor: string; detail: { components: string } }[] = await rig.owner.query(
      `SELECT actor, detail FROM audit_event WHERE action = 'evidence.preview' AND detail ->> 'draft' = $1`,
      [draft],
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.actor).toMatch(/^person:/);
    expect(rows[0]?.detail.components).toContain('parentsMarriage');
  });

  it('is of one’s own draft alone', async () => {
    expect((await preview(await draftOf(), citizenB)).status).toBe(404);
    expect((await caller.send('POST', '/evidence-previews', { body: { draft: randomUUID() } })).status).toBe(401);
    expect(looked).toEqual([]);
  });

  it('asks nobody about a draft that names only others', async () => {
    const others = Object.fromEntries(
      Object.entries(answers).filter(([field]) => !field.startsWith('requester') && !field.startsWith('mother')),
    );
    const { body } = await preview(await draftOf(others));
    expect(looked).toEqual([]);
    expect(body.items.find(({ component }) => component === 'parentsMarriage')?.answer).toBe('unknown');
  });

  it('is asked so often a minute, and not more', async () => {
    const draft = await draftOf();
    const statuses = new Set<number>();
    for (let n = 0; n < 25; n++) statuses.add((await preview(draft)).status);
    expect([...statuses]).toEqual([200, 429]);
  });
});
