import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunningSandbox } from '../sandbox';
import { newDataDir, person, startForSpec } from '../sandbox.fixture';

const ground = {
  'X-Correlation-Id': 'correlation-1',
  'X-Dossier': 'dossier-1',
  'X-Procedure': '1.001193',
  'X-Officer': 'officer-1',
  'X-Purpose': 'birth-registration',
};
const key = { authorization: 'Bearer key-of-the-spec' };
const claim = { personalId: person.personalId, name: person.name, birthDate: person.birthDate };
const birth = {
  requestId: 'birth-1',
  name: 'Thạch Minh An',
  birthDate: '2026-11-20',
  sex: 'female',
  nationality: 'VN',
};

describe('the population database', () => {
  let dataDir: Awaited<ReturnType<typeof newDataDir>>;
  let sandbox: RunningSandbox;

  beforeAll(async () => {
    dataDir = await newDataDir();
    sandbox = await startForSpec(dataDir.path);
  });

  afterAll(async () => {
    await sandbox.stop();
    await dataDir.remove();
  });

  const call = async (path: string, body: object, headers: Record<string, string> = { ...key, ...ground }) => {
    const answer = await fetch(`${sandbox.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return { status: answer.status, body: await answer.json() };
  };
  const verify = (changes: Partial<typeof claim> = {}) =>
    call('/population/v1/persons/verify', { ...claim, ...changes });
  const handIn = (changes: Partial<typeof birth> = {}) => call('/population/v1/births', { ...birth, ...changes });
  const accessLines = async (): Promise<string> => readFile(join(dataDir.path, 'population', 'access.jsonl'), 'utf8');

  it('refuses a caller without the key', async () => {
    expect((await call('/population/v1/persons/verify', claim, ground)).status).toBe(401);
    const wrong = { ...ground, authorization: 'Bearer another' };
    expect((await call('/population/v1/persons/verify', claim, wrong)).status).toBe(401);
  });

  it.each(Object.keys(ground))('refuses a look-up without %s: looking without a ground is unlawful', async (header) => {
    const headers: Record<string, string> = { ...key, ...ground, [header]: ' ' };
    const answer = await call('/population/v1/persons/verify', claim, headers);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'sandbox.population.no-ground', params: { missing: [header] } });
  });

  it('says whether name and date fit, and forgives case, spaces and the form of Unicode only', async () => {
    const whole = { found: true, nameMatches: true, birthDateMatches: true, alive: true };
    expect((await verify()).body).toEqual(whole);
    expect((await verify({ name: ` ${person.name.toLocaleUpperCase('vi').normalize('NFD')}  ` })).body).toEqual(whole);
    expect((await verify({ name: 'Thạch Thi Mai' })).body).toEqual({ ...whole, nameMatches: false });
    expect((await verify({ birthDate: '1995-08-03' })).body).toEqual({ ...whole, birthDateMatches: false });
    expect((await verify({ personalId: '099195999999' })).body).toMatchObject({ found: false, alive: false });
  });

  it('tells residence and marital status of a known person, and 404 of an unknown one', async () => {
    const who = { personalId: person.personalId };
    expect((await call('/population/v1/residences/query', who)).body).toEqual({ permanent: person.permanent });
    expect((await call('/population/v1/marital-status/query', who)).body).toEqual({ maritalStatus: 'married' });
    expect((await call('/population/v1/residences/query', { personalId: '099195999999' })).status).toBe(404);
    expect((await call('/population/v1/marital-status/query', { personalId: '099195999999' })).status).toBe(404);
  });

  it('writes down who looked at whom, for which dossier and why', async () => {
    await verify();
    const last = (await accessLines()).trim().split('\n').at(-1) ?? '';
    expect(JSON.parse(last)).toMatchObject({
      dossier: 'dossier-1',
      officer: 'officer-1',
      purpose: 'birth-registration',
      operation: 'persons/verify',
      personalId: person.personalId,
      outcome: 'found',
    });
  });

  it('gives a newborn one id for one request, also after a restart, and knows the child from then on', async () => {
    const first = await handIn();
    expect(first.status).toBe(201);
    expect(first.body.personalId).toMatch(/^099326\d{6}$/);
    await sandbox.stop();
    sandbox = await startForSpec(dataDir.path);
    const again = await handIn();
    expect(again).toEqual({ status: 200, body: first.body });
    const child = { personalId: first.body.personalId, name: birth.name, birthDate: birth.birthDate };
    expect((await verify(child)).body).toMatchObject({ found: true, nameMatches: true, birthDateMatches: true });
  });

  it('refuses the same request number with another content', async () => {
    await handIn({ requestId: 'birth-2' });
    expect((await handIn({ requestId: 'birth-2', name: 'Thạch Minh Bình' })).status).toBe(409);
  });

  it('gives twins ids of their own, and a boy the even digit of his century', async () => {
    const [one, other] = await Promise.all([
      handIn({ requestId: 'twin-1', sex: 'male' }),
      handIn({ requestId: 'twin-2', sex: 'male' }),
    ]);
    expect(one.body.personalId).toMatch(/^099226\d{6}$/);
    expect(other.body.personalId).not.toBe(one.body.personalId);
  });

  it('gives a child of foreign nationality no id', async () => {
    expect((await handIn({ requestId: 'birth-3', nationality: 'KR' })).body).toEqual({ personalId: null });
  });

  it('names the field of a body that is wrong, not its value', async () => {
    const answer = await verify({ personalId: '12' });
    expect(answer).toEqual({
      status: 400,
      body: { status: 400, code: 'sandbox.http.invalid-body', params: { fields: ['/personalId'] } },
    });
  });

  it('plays dead until it is told to answer again', async () => {
    await call('/population/faults', { mode: 'down' });
    expect((await verify()).status).toBe(503);
    await call('/population/faults', { mode: 'slow', delayMs: 1 });
    expect((await verify()).status).toBe(200);
    await call('/population/faults', { mode: 'ok' });
    expect((await verify()).status).toBe(200);
  });
});
