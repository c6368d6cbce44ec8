import { randomUUID } from 'node:crypto';
import { citizenA, citizenB, newbornOfA } from '@hotich/testing';
import { answers, Caller, itIsThatMorning, submission } from './citizen-api-caller.spec-support';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';

jest.setTimeout(120_000);
itIsThatMorning();

describe('a submission', () => {
  let rig: CitizenRig;
  const caller = new Caller(() => rig);
  beforeAll(async () => {
    rig = await startCitizenRig();
  });
  afterAll(() => rig?.stop());

  it('writes dossier, answers with their questions and the call to the engine, and tells the first due date', async () => {
    const { status, body } = await caller.submit();
    expect(status).toBe(201);
    expect(body).toMatchObject({ stage: 'check', receptionDue: '2026-11-25T02:30:00.000Z' });
    expect(body.code).toMatch(/^H13\.99001-\d{6}-\d{4}$/);
    const [content]: { questions: unknown[] }[] = await rig.owner.query(
      'SELECT * FROM dossier_content WHERE dossier_id = $1',
      [body.id],
    );
    expect(content?.questions[0]).toMatchObject({ field: 'requesterName', answer: citizenA.name });
    expect(await caller.count('outbox', 'dossier_id = $1 AND sent_at IS NOT NULL', [body.id])).toBe(1);
    const { matter } = rig.engine.started.at(-1)?.input ?? {};
    expect(matter?.parties).toHaveLength(2);
    expect(JSON.stringify(matter)).not.toMatch(/099\d{9}/);
  });

  it('numbers codes without a gap, also when some were refused in between', async () => {
    const numberOf = (answer: { body: { code: string } }): number => Number(answer.body.code.slice(-4));
    const first = numberOf(await caller.submit());
    await caller.submit({ ...submission, files: [{ id: randomUUID(), component: 'birthNotice' }] });
    const racing = await Promise.all([caller.submit(), caller.submit(), caller.submit()]);
    expect(racing.map(numberOf).sort((a, b) => a - b)).toEqual([first + 1, first + 2, first + 3]);
  });

  it('gives a repeat the first answer, and refuses another content under the same key', async () => {
    const key = randomUUID();
    const [first, repeat] = [await caller.submit(submission, key), await caller.submit(submission, key)];
    expect(repeat).toMatchObject({ status: 201, body: first.body });
    expect(repeat.headers['idempotency-replayed']).toBe('true');
    const other = await caller.submit({ ...submission, answers: { ...answers, homeTown: 'Bến Dừa' } }, key);
    expect(other.body).toMatchObject({ status: 409, code: 'request.idempotencyKeyReused' });
    expect((await caller.send('POST', '/dossiers', { as: citizenA, body: submission })).body.code).toBe(
      'request.idempotencyKeyMissing',
    );
  });

  it('lets one of two at the same time through', async () => {
    const key = randomUUID();
    const both = await Promise.all([caller.submit(submission, key), caller.submit(submission, key)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(await caller.count('dossier', 'submission_id = $1', [key])).toBe(1);
  });

  it('takes over from a process that died, and finds the dossier it had written', async () => {
    const key = randomUUID();
    const first = await caller.submit(submission, key);
    await rig.owner.query(
      `UPDATE idempotent_answer SET status = NULL, body = NULL, created_at = now() - interval '2 minutes' WHERE key = $1`,
      [key],
    );
    const second = await caller.submit(submission, key);
    expect([second.status, second.body.code]).toEqual([201, first.body.code]);
    expect(await caller.count('dossier', 'submission_id = $1', [key])).toBe(1);
  });

  it('is received with 202 while the engine is away, and left to the relay', async () => {
    rig.engine.reachable = false;
    const { status, body } = await caller.submit();
    rig.engine.reachable = true;
    expect([status, body.stage]).toEqual([202, undefined]);
    expect(await caller.count('outbox', 'dossier_id = $1 AND sent_at IS NULL', [body.id])).toBe(1);
    const view = await caller.send('GET', `/dossiers/${body.code}`, { as: citizenA });
    expect(view.body).toMatchObject({ stage: 'received', timeline: [], clock: null });
    const early = await caller.send('POST', `/dossiers/${body.code}/withdrawal`, {
      as: citizenA,
      body: {},
      key: randomUUID(),
    });
    expect(early.body).toMatchObject({ status: 503, code: 'engine.unreachable' });
  });

  it('names what does not fit the form, and forgets the attempt', async () => {
    const key = randomUUID();
    const unfit = await caller.submit(
      { ...submission, answers: { ...answers, childName: newbornOfA.name.normalize('NFD'), childSex: 'x' } },
      key,
    );
    expect(unfit.body).toMatchObject({ status: 422, code: 'form.unfit' });
    expect(unfit.body.complaints).toEqual([
      { field: 'childName', rule: 'notNfc' },
      { field: 'childSex', rule: 'notAnOption' },
    ]);
    expect((await caller.submit(submission, key)).status).toBe(201);
  });

  it("refuses asking in another's name, under an old edition, and at an office that is not the competent one", async () => {
    const other = await caller.submit(submission, randomUUID(), citizenB);
    expect(other.body.complaints).toEqual([
      { field: 'requesterName', rule: 'notYou' },
      { field: 'requesterPersonalId', rule: 'notYou' },
    ]);
    const old = await caller.submit({ ...submission, edition: '2020-01-01' });
    expect(old.body).toMatchObject({ status: 409, code: 'form.editionChanged', params: { edition: '2026-01-01' } });
    const elsewhere = await caller.submit({ ...submission, office: '99002' });
    expect(elsewhere.body.complaints).toEqual([{ field: 'registrationOffice', rule: 'notAnOffice' }]);
  });
});
