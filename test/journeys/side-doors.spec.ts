import type { DataSource } from 'typeorm';
import { payIfOwed, type Seen } from '../../apps/local/src/demo/carry';
import { copyAnswers } from '../../apps/local/src/demo/forms';
import { until } from '../../apps/local/src/demo/until';
import {
  act,
  atStage,
  attach,
  birthAtApproval,
  birthSubmission,
  confirmDraft,
  owner,
  refusalOf,
  scene,
  type Scene,
  submitBirth,
  submitCopy,
} from './stage';

const copyOfNobody = {
  ...copyAnswers(),
  relation: 'parent',
  subjectName: 'Trần Không Có Ai',
  subjectBirthDate: '1971-02-03',
  subjectPersonalId: undefined,
  registrationNumber: 99998,
};

describe('the side doors of a dossier', () => {
  let people: Scene;
  let source: DataSource;
  beforeAll(async () => {
    [people, source] = await Promise.all([scene(), owner()]);
  });
  afterAll(() => source.destroy());

  const entriesOf = (id: string): Promise<{ number: number; state: string }[]> =>
    source.query('SELECT number, state FROM entry WHERE dossier_id = $1', [id]);
  const asSeen = (code: string, fits: (seen: Seen) => boolean): Promise<Seen> =>
    until(() => people.mother.get<Seen>(`/dossiers/${code}`), fits);

  it('asks for a supplement once, tells the applicant what and until when, and goes on with what comes', async () => {
    const { mother, office } = people;
    const { id, code } = await submitBirth(mother);
    await atStage(office.reception, id, 'reception');
    const request = { do: 'askSupplement', text: 'Giấy chứng sinh chụp bị mờ.', components: ['birthNotice'] };
    await act(office.reception, id, request);
    const asked = await asSeen(code, (seen) => seen.needed?.act === 'supplement');
    expect(asked.needed).toMatchObject({ components: ['birthNotice'], text: request.text });
    expect(await refusalOf(act(office.reception, id, { do: 'accept' }))).toEqual({
      status: 409,
      code: 'dossier.notNow',
    });
    await mother.post(`/dossiers/${code}/supplements`, { files: [await attach(mother, 'birthNotice')] });
    await atStage(office.reception, id, 'reception');
    expect(await refusalOf(act(office.reception, id, request))).toEqual({
      status: 409,
      code: 'dossier.supplementOnce',
    });
    await act(office.reception, id, { do: 'accept' });
    expect((await atStage(office.registrar, id, 'examination')).stage).toBe('examination');
  });

  it('refuses at intake with a reason that the applicant can read, and with no entry', async () => {
    const { mother, office } = people;
    const { id, code } = await submitBirth(mother);
    await atStage(office.reception, id, 'reception');
    await act(office.reception, id, { do: 'refuse', text: 'Nộp không đúng nơi có thẩm quyền.' });
    const seen = await asSeen(code, ({ stage }) => stage === 'refused');
    expect(seen).toMatchObject({ nationalStatus: 3, needed: null });
    expect(JSON.stringify(seen.timeline)).toContain('Nộp không đúng nơi có thẩm quyền.');
    expect(await entriesOf(id)).toEqual([]);
  });

  it('lets the applicant withdraw after registration: the entry is struck out, its number stays used', async () => {
    const { id, code, seen } = await birthAtApproval(people);
    await people.mother.post(`/dossiers/${code}/withdrawal`);
    expect(await entriesOf(id)).toEqual([{ number: seen.entry?.number, state: 'struckOut' }]);
    const next = await birthAtApproval(people);
    expect(next.seen.entry?.number).toBeGreaterThan(seen.entry?.number ?? 0);
    const [series] = await source.query(
      `SELECT count(*)::int AS entries, max(number) AS last FROM entry
       WHERE office_code = '99001' AND kind = 'birth' AND year = (SELECT year FROM entry WHERE dossier_id = $1)`,
      [id],
    );
    expect(series.entries).toBe(series.last);
  });

  it('takes back what the leader returned: the same number, another rendering', async () => {
    const { office } = people;
    const { id, seen } = await birthAtApproval(people);
    await act(office.leader, id, { do: 'return', text: 'Xem lại nơi sinh.' });
    await atStage(office.registrar, id, 'registration');
    await act(office.registrar, id, { do: 'register' });
    const again = await atStage(office.leader, id, 'approval');
    expect(again.entry).toEqual(seen.entry);
    expect(again.signing?.document).not.toBe(seen.signing?.document);
    expect(await refusalOf(act(office.leader, id, { do: 'approve', ...seen.signing }))).toEqual({
      status: 409,
      code: 'dossier.documentChanged',
    });
    await act(office.leader, id, { do: 'approve', ...again.signing });
    expect((await atStage(office.clerk, id, 'seal')).stage).toBe('seal');
  });

  it('goes back to the officer when the applicant finds a mistake in the draft', async () => {
    const { mother, office } = people;
    const { id, code } = await submitBirth(mother);
    await atStage(office.reception, id, 'reception');
    await act(office.reception, id, { do: 'accept' });
    await act(office.registrar, id, { do: 'sendDraft' });
    await asSeen(code, (seen) => seen.needed?.act === 'confirmDraft');
    await mother.post(`/dossiers/${code}/objection`, { text: 'Sai quê quán.' });
    const back = await atStage(office.registrar, id, 'examination');
    expect(JSON.stringify(back.timeline)).toContain('Sai quê quán.');
    await act(office.registrar, id, { do: 'sendDraft' });
    await confirmDraft(mother, code);
    expect((await atStage(office.registrar, id, 'registration')).stage).toBe('registration');
  });

  it('files for a citizen at the counter: no draft, and the result is handed over', async () => {
    const { mother, office } = people;
    const { answers } = await birthSubmission(mother);
    const { id } = await office.reception.post<{ id: string }>('/counter/dossiers', {
      procedure: '1.001193',
      edition: '2026-01-01',
      office: '99001',
      answers,
      files: [await attach(office.reception, 'birthNotice')],
    });
    await atStage(office.reception, id, 'reception');
    await act(office.reception, id, { do: 'accept' });
    await act(office.registrar, id, { do: 'register' });
    const toSign = await atStage(office.leader, id, 'approval');
    await act(office.leader, id, { do: 'approve', ...toSign.signing });
    const toSeal = await atStage(office.clerk, id, 'seal');
    await act(office.clerk, id, { do: 'seal', ...toSeal.signing });
    await atStage(office.reception, id, 'delivery');
    await act(office.reception, id, { do: 'handOver' });
    expect((await office.reception.get<Seen>(`/dossiers/${id}`)).stage).toBe('delivered');
  });

  it('makes no copy of an entry that no register holds', async () => {
    const { adult, office } = people;
    const { id, code } = await adult.post<{ id: string; code: string }>('/dossiers', {
      procedure: '2.000635',
      edition: '2026-01-01',
      office: '99001',
      answers: copyOfNobody,
      files: [],
    });
    await atStage(office.reception, id, 'reception');
    await act(office.reception, id, { do: 'accept' });
    await payIfOwed(code, adult, () => undefined);
    expect(await refusalOf(act(office.registrar, id, { do: 'sendDraft' }))).toEqual({
      status: 409,
      code: 'dossier.nothingToCopy',
    });
    await act(office.registrar, id, { do: 'refuse', text: 'Không tìm thấy trong Sổ.' });
    expect((await office.registrar.get<Seen>(`/dossiers/${id}`)).stage).toBe('refused');
  });

  it('keeps a copy dossier open for its applicant to withdraw', async () => {
    const { code } = await submitCopy(people.adult);
    await people.adult.post(`/dossiers/${code}/withdrawal`);
    const seen = await until(
      () => people.adult.get<Seen>(`/dossiers/${code}`),
      ({ stage }) => stage === 'withdrawn',
    );
    expect(seen).toMatchObject({ nationalStatus: 7 });
  });
});
