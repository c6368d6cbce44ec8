import type { DataSource } from 'typeorm';
import type { Seen } from '../../apps/local/src/demo/carry';
import { type Office, officeOf } from '../../apps/local/src/demo/cast';
import { copyAnswers } from '../../apps/local/src/demo/forms';
import { until } from '../../apps/local/src/demo/until';
import {
  act,
  atStage,
  attach,
  birthSubmission,
  owner,
  refusalOf,
  scene,
  type Scene,
  type Submitted,
  submitBirth,
  system,
} from './stage';

interface Asked {
  readonly id: string;
  readonly question: string;
  readonly state: string;
}

describe('doors that lead past one office', () => {
  let people: Scene;
  let there: Office;
  let source: DataSource;
  beforeAll(async () => {
    [people, there, source] = await Promise.all([scene(), officeOf(system().urls, 'bendua'), owner()]);
  });
  afterAll(() => source.destroy());

  const acceptedBirth = async (): Promise<Submitted> => {
    const dossier = await submitBirth(people.mother);
    await atStage(people.office.reception, dossier.id, 'reception');
    await act(people.office.reception, dossier.id, { do: 'accept' });
    await atStage(people.office.registrar, dossier.id, 'examination');
    return dossier;
  };

  it('asks another commune, which answers from its own desk and sees nothing else of the dossier', async () => {
    const { office, mother } = people;
    const { id, code } = await acceptedBirth();
    const question = 'Xin cho biết cha mẹ của cháu đã đăng ký kết hôn tại xã chưa?';
    expect(
      await refusalOf(act(office.registrar, id, { do: 'requestVerification', to: '99999', text: question })),
    ).toEqual({
      status: 422,
      code: 'request.invalid',
    });
    await act(office.registrar, id, { do: 'requestVerification', to: '99002', text: question });
    const waiting = await atStage(office.registrar, id, 'verification');
    expect(waiting).toMatchObject({ verifications: [{ state: 'asked', question }] });
    const citizen = await mother.get<Seen>(`/dossiers/${code}`);
    expect(JSON.stringify(citizen)).not.toContain(question);

    const asked = await until(
      () => there.registrar.get<Asked[]>('/verifications'),
      (list) => list.some((one) => one.question === question && one.state === 'asked'),
    );
    const mine = asked.find((one) => one.question === question);
    expect(await refusalOf(there.registrar.get(`/dossiers/${id}`))).toEqual({ status: 404, code: 'resource.notFound' });
    const reply = { answer: 'confirmed', text: 'Đã đăng ký, số 12/2020.' };
    expect(await refusalOf(office.registrar.post(`/verifications/${mine?.id}/answer`, reply))).toEqual({
      status: 404,
      code: 'resource.notFound',
    });
    await there.registrar.post(`/verifications/${mine?.id}/answer`, reply);
    const answered = await atStage(office.registrar, id, 'examination');
    expect(answered).toMatchObject({
      verifications: [{ state: 'answered', answer: 'confirmed', answerText: 'Đã đăng ký, số 12/2020.' }],
    });
    expect(await refusalOf(there.registrar.post(`/verifications/${mine?.id}/answer`, reply))).toEqual({
      status: 409,
      code: 'verification.answered',
    });
  });

  it('helps to file with the competent commune: takes in, cannot accept, forwards, and the new dossier goes on there', async () => {
    const { mother, office } = people;
    const { answers } = await birthSubmission(mother);
    const here = await there.reception.post<Submitted>('/counter/dossiers', {
      procedure: '1.001193',
      edition: '2026-01-01',
      answers,
      files: [await attach(there.reception, 'birthNotice')],
    });
    await atStage(there.reception, here.id, 'reception');
    expect(await refusalOf(act(there.reception, here.id, { do: 'accept' }))).toEqual({
      status: 409,
      code: 'dossier.notCompetent',
    });
    await act(there.reception, here.id, { do: 'forward', to: '99001' });
    const left = await until(
      () => there.reception.get<Seen & { nationalStatus: number }>(`/dossiers/${here.id}`),
      ({ stage }) => stage === 'forwarded',
    );
    expect(left.nationalStatus).toBe(8);
    const [next]: { id: string; office: string; channel: string; files: number }[] = await source.query(
      `SELECT id, office_code AS office, channel, (SELECT count(*)::int FROM attachment a WHERE a.dossier_id = d.id) AS files
       FROM dossier d WHERE forwarded_from = $1`,
      [here.id],
    );
    expect(next).toMatchObject({ office: '99001', channel: 'online', files: 1 });
    await atStage(office.reception, next?.id ?? '', 'reception');
    await act(office.reception, next?.id ?? '', { do: 'accept' });
    expect((await atStage(office.registrar, next?.id ?? '', 'examination')).stage).toBe('examination');
  });

  it('apologises once under the head\u2019s signature, to a later date, and tells the applicant', async () => {
    const { mother, office } = people;
    const { id, code } = await acceptedBirth();
    const later = new Date(Date.now() + 9 * 86_400_000).toISOString();
    const proposal = { do: 'proposeApology', moment: later, text: 'Chờ xác minh nơi sinh.' };
    await act(office.registrar, id, proposal);
    const drawnUp = await until(
      () => office.leader.get<Seen>(`/dossiers/${id}`),
      ({ documents }) => documents.some(({ purpose }) => purpose === 'apology'),
    );
    const slip = drawnUp.documents.find(({ purpose }) => purpose === 'apology');
    const signing = { document: slip?.id, digest: slip?.digest };
    expect(await refusalOf(act(office.registrar, id, { do: 'apologise', ...signing }))).toEqual({
      status: 403,
      code: 'dossier.roleMissing',
    });
    await act(office.leader, id, { do: 'apologise', ...signing });
    const told = await until(
      () => mother.get<Seen & { clock: { dueNew: string | null } }>(`/dossiers/${code}`),
      ({ clock }) => clock?.dueNew !== null && clock?.dueNew !== undefined,
    );
    expect(Date.parse(told.clock.dueNew ?? '')).toBe(Date.parse(later));
    expect(told.documents.map(({ purpose, state }) => [purpose, state])).toEqual([['apology', 'leaderSigned']]);
    expect(await refusalOf(act(office.registrar, id, proposal))).toEqual({ status: 409, code: 'dossier.apologyOnce' });
  });

  it('stops a dossier with a reason and a numbered slip', async () => {
    const { office } = people;
    const { id } = await acceptedBirth();
    await act(office.registrar, id, { do: 'stop', text: 'Người yêu cầu đã qua đời.' });
    const stopped = await office.registrar.get<Seen & { slips: readonly { kind: string; number: number }[] }>(
      `/dossiers/${id}`,
    );
    expect(stopped).toMatchObject({ stage: 'stopped', nationalStatus: 8, slips: [{ kind: 'stop' }] });
    expect(stopped.slips[0]?.number).toBeGreaterThan(0);
  });

  it('takes the fee of a copy at the counter before anything is examined', async () => {
    const { office } = people;
    const { id } = await office.reception.post<Submitted>('/counter/dossiers', {
      procedure: '2.000635',
      edition: '2026-01-01',
      answers: copyAnswers(),
      files: [],
    });
    await atStage(office.reception, id, 'reception');
    await act(office.reception, id, { do: 'accept' });
    const owing = await atStage(office.reception, id, 'payment');
    expect(owing).toMatchObject({ nationalStatus: 6, fee: { lines: [{ unit: 8000 }] } });
    expect(await refusalOf(act(office.registrar, id, { do: 'register' }))).toEqual({
      status: 409,
      code: 'dossier.notNow',
    });
    await office.reception.post(`/dossiers/${id}/payment/cash`);
    expect((await atStage(office.registrar, id, 'examination')).stage).toBe('examination');
    expect(await refusalOf(office.reception.post(`/dossiers/${id}/payment/cash`))).toEqual({
      status: 409,
      code: 'dossier.notNow',
    });
  });
});
