import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { Caller } from '../../apps/local/src/demo/caller';
import type { Seen } from '../../apps/local/src/demo/carry';
import { asCitizen } from '../../apps/local/src/demo/cast';
import {
  act,
  atStage,
  birthAtApproval,
  birthSubmission,
  desk,
  owner,
  refusalOf,
  scene,
  type Scene,
  submitBirth,
  system,
} from './stage';

describe('what is refused', () => {
  let people: Scene;
  let source: DataSource;
  beforeAll(async () => {
    [people, source] = await Promise.all([scene(), owner()]);
  });
  afterAll(() => source.destroy());

  it('shows nothing to whom is not signed in, and nothing to a forged token', async () => {
    const { citizenApi, officeApi } = system().urls;
    for (const base of [citizenApi, officeApi]) {
      expect(await refusalOf(new Caller(base, null).get('/me'))).toMatchObject({ status: 401 });
      expect(await refusalOf(new Caller(base, 'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.').get('/me'))).toMatchObject({
        status: 401,
      });
    }
  });

  it('does not take a citizen for staff, nor staff for a citizen', async () => {
    const { urls } = system();
    const asOffice = await asCitizen({ ...urls, citizenApi: urls.officeApi }, 'my-hoa');
    expect(await refusalOf(asOffice.get('/tasks'))).toMatchObject({ status: 401 });
  });

  it('lets nobody act in another role or out of turn', async () => {
    const { office } = people;
    const { id, seen } = await birthAtApproval(people);
    expect(await refusalOf(act(office.reception, id, { do: 'approve', ...seen.signing }))).toEqual({
      status: 403,
      code: 'dossier.roleMissing',
    });
    expect(await refusalOf(act(office.registrar, id, { do: 'approve', ...seen.signing }))).toEqual({
      status: 403,
      code: 'dossier.roleMissing',
    });
    expect(await refusalOf(act(office.clerk, id, { do: 'seal', ...seen.signing }))).toEqual({
      status: 409,
      code: 'dossier.notNow',
    });
    expect(await refusalOf(act(office.reception, id, { do: 'accept' }))).toEqual({
      status: 409,
      code: 'dossier.notNow',
    });
    const [refused] = await source.query(
      `SELECT count(*)::int AS times FROM audit_event WHERE dossier_id = $1 AND outcome LIKE 'dossier.%'`,
      [id],
    );
    expect(refused.times).toBeGreaterThanOrEqual(3);
  });

  it('hides the dossiers, tasks and entries of one commune from the other', async () => {
    const { id } = await submitBirth(people.mother);
    const seen = await atStage(people.office.reception, id, 'reception');
    const other = await desk('hotich.bendua');
    expect(await refusalOf(other.get(`/dossiers/${id}`))).toMatchObject({ status: 404 });
    expect(await refusalOf(act(other, id, { do: 'refuse', text: 'x' }))).toMatchObject({ status: 404 });
    const tasks = await (
      await desk('tiepnhan.bendua')
    ).get<{ items: { id: string }[]; total: number }>('/tasks?stage=reception');
    expect(tasks.items.map((task) => task.id)).not.toContain(id);
    const entries = await other.get<{ items: { id: string }[] }>(`/registers/entries?kind=birth&year=2016&number=1`);
    const [own] = await source.query(
      `SELECT id FROM entry WHERE office_code = '99001' AND kind = 'birth' AND year = 2016 AND number = 1`,
    );
    expect(entries.items.map((entry) => entry.id)).not.toContain(own.id);
    expect(await refusalOf(other.get(`/registers/entries/${own.id}`))).toMatchObject({ status: 404 });
    expect(seen.stage).toBe('reception');
  });

  it("hides a citizen's dossier from every other citizen", async () => {
    const { code } = await submitBirth(people.mother);
    expect(await refusalOf(people.adult.get(`/dossiers/${code}`))).toMatchObject({ status: 404 });
    expect(await refusalOf(people.adult.post(`/dossiers/${code}/withdrawal`))).toMatchObject({ status: 404 });
  });

  it('takes a double click for one: the same key gives the same dossier and the same act', async () => {
    const body = await birthSubmission(people.mother);
    const key = randomUUID();
    const [first, second] = await Promise.allSettled([
      people.mother.post<{ id: string }>('/dossiers', body, key),
      people.mother.post<{ id: string }>('/dossiers', body, key),
    ]);
    const again = await people.mother.post<{ id: string; code: string }>('/dossiers', body, key);
    for (const answer of [first, second]) {
      if (answer.status === 'fulfilled') expect(answer.value.id).toBe(again.id);
      else expect(answer.reason).toMatchObject({ problem: { code: 'request.inProgress' } });
    }
    const [count] = await source.query(
      'SELECT count(*)::int AS n FROM dossier WHERE submission_id = (SELECT submission_id FROM dossier WHERE id = $1)',
      [again.id],
    );
    expect(count.n).toBe(1);

    await atStage(people.office.reception, again.id, 'reception');
    const accept = randomUUID();
    await Promise.allSettled([1, 2, 3].map(() => act(people.office.reception, again.id, { do: 'accept' }, accept)));
    await act(people.office.reception, again.id, { do: 'accept' }, accept);
    const seen = await people.office.reception.get<Seen>(`/dossiers/${again.id}`);
    expect(seen.timeline.filter(({ kind }) => kind === 'accepted')).toHaveLength(1);
  });

  it('refuses a key that was used for something else', async () => {
    const key = randomUUID();
    const body = await birthSubmission(people.mother);
    await people.mother.post('/dossiers', body, key);
    const other = await birthSubmission(people.mother);
    expect(await refusalOf(people.mother.post('/dossiers', other, key))).toEqual({
      status: 409,
      code: 'request.idempotencyKeyReused',
    });
  });

  it('lets two officers who act at once be told apart: one goes through, the other looks again', async () => {
    const { office } = people;
    const { id } = await submitBirth(people.mother);
    await atStage(office.reception, id, 'reception');
    const answers = await Promise.allSettled([
      act(office.reception, id, { do: 'accept' }),
      act(office.reception, id, { do: 'refuse', text: 'Không đủ.' }),
    ]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = answers.find((answer) => answer.status === 'rejected');
    expect(refused?.reason).toMatchObject({ status: 409 });
  });
});
