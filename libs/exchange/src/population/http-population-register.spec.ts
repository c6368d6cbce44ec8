import { as, type DossierId } from '@hotich/domain';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { HttpPopulationRegister } from './http-population-register';

let answer: (request: IncomingMessage, response: ServerResponse) => void;
let asked: { path: string; headers: IncomingMessage['headers']; body: unknown };
let server: Server;
let baseUrl: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      asked = { path: request.url ?? '', headers: request.headers, body: JSON.parse(body) };
      answer(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  baseUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const json = (status: number, body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const ground = {
  dossier: as<DossierId>('d-1'),
  procedure: '1.001193',
  officer: 'automatic-check',
  purpose: 'identity',
};
const claim = { personalId: '099198000011', name: 'Nguyễn Thị Mỹ Hòa', birthDate: '1998-05-14' };
const register = (timeoutMs?: number) =>
  new HttpPopulationRegister({ baseUrl, apiKey: 'key', ...(timeoutMs !== undefined && { timeoutMs }) });

describe('a question to the population database', () => {
  it('says for which dossier, by whom and why, every time under a new correlation id', async () => {
    answer = json(200, { found: true, nameMatches: true, birthDateMatches: true, alive: true });
    const verdict = await register().verifyPerson(claim, ground);
    expect(verdict).toEqual({ found: true, nameMatches: true, birthDateMatches: true, alive: true });
    expect(asked).toMatchObject({
      path: '/population/v1/persons/verify',
      body: claim,
      headers: {
        authorization: 'Bearer key',
        'x-dossier': 'd-1',
        'x-procedure': '1.001193',
        'x-officer': 'automatic-check',
        'x-purpose': 'identity',
      },
    });
    const first = asked.headers['x-correlation-id'];
    await register().verifyPerson(claim, ground);
    expect(asked.headers['x-correlation-id']).not.toBe(first);
  });

  it('about residence takes a missing kind for none, and an unknown person for null', async () => {
    answer = json(200, { permanent: { officeCode: '99001', address: 'ấp Sen Hồng' } });
    expect(await register().residenceOf('099198000011', ground)).toEqual({
      permanent: { officeCode: '99001', address: 'ấp Sen Hồng' },
      temporary: null,
    });
    answer = json(404, { code: 'unknown' });
    expect(await register().residenceOf('099198000011', ground)).toBeNull();
  });

  it('about marital status takes an unknown person for an unknown status', async () => {
    answer = json(200, { maritalStatus: 'widowed' });
    expect(await register().maritalStatusOf('099198000011', ground)).toEqual({ status: 'widowed' });
    expect(asked).toMatchObject({
      path: '/population/v1/marital-status/query',
      body: { personalId: '099198000011' },
      headers: { 'x-dossier': 'd-1' },
    });
    answer = json(404, { code: 'unknown' });
    expect(await register().maritalStatusOf('099198000011', ground)).toEqual({ status: 'unknown' });
  });

  it('about a newborn brings its number, or none for a foreign child', async () => {
    const child = {
      requestId: 'e-1',
      name: 'Thạch Minh Khang',
      birthDate: '2026-11-12',
      sex: 'male',
      nationality: 'VN',
    } as const;
    answer = json(201, { personalId: '099226000017' });
    expect(await register().obtainPersonalId(child, ground)).toEqual({ personalId: '099226000017' });
    expect(asked).toMatchObject({ path: '/population/v1/births', body: child });
    answer = json(201, { personalId: null });
    expect(await register().obtainPersonalId({ ...child, nationality: 'LA' }, ground)).toEqual({ personalId: null });
  });
});

describe('a population database that does not answer', () => {
  const down = (reason: string) => ({
    code: 'exchange.sourceDown',
    retryable: true,
    params: { source: 'population', reason },
  });

  it.each([503, 500, 429])('but with status %d is down for now', async (status) => {
    answer = json(status, {});
    await expect(register().verifyPerson(claim, ground)).rejects.toMatchObject(down(`status ${status}`));
  });

  it('in time is down for now, also when it stalls half-way', async () => {
    answer = () => undefined;
    await expect(register(150).verifyPerson(claim, ground)).rejects.toMatchObject(down('timeout'));
    answer = (_, response) => void response.writeHead(200).write('{"found":');
    await expect(register(150).verifyPerson(claim, ground)).rejects.toMatchObject(down('timeout'));
  });

  it('at all is down for now', async () => {
    answer = (request) => void request.socket.destroy();
    await expect(register().verifyPerson(claim, ground)).rejects.toMatchObject(down('network'));
  });

  it.each([[{ found: 'yes' }], [[]], [null]])('in the agreed words (%j) is down for now', async (body) => {
    answer = json(200, body);
    await expect(register().verifyPerson(claim, ground)).rejects.toMatchObject(down('answer'));
  });

  it('with a marital status that is none of the agreed is down for now', async () => {
    answer = json(200, { maritalStatus: 'engaged' });
    await expect(register().maritalStatusOf('099198000011', ground)).rejects.toMatchObject(down('answer'));
  });

  it('but turns the request away has refused: trying again would not help', async () => {
    answer = json(401, {});
    await expect(register().verifyPerson(claim, ground)).rejects.toMatchObject({
      code: 'exchange.refused',
      retryable: false,
      params: { source: 'population', status: '401' },
    });
  });
});
