import type { RunningSandbox } from '../sandbox';
import { newDataDir, startForSpec } from '../sandbox.fixture';

describe('the services of the local certificate authority', () => {
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

  const post = (path: string, type: string, body: BodyInit): Promise<Response> =>
    fetch(`${sandbox.url}${path}`, { method: 'POST', headers: { 'content-type': type }, body });
  const bytesOf = async (answer: Response): Promise<number[]> => [...new Uint8Array(await answer.arrayBuffer())];

  it('answer a timestamp query and a status request, byte for byte and with their media types', async () => {
    const stamp = await post('/tsa', 'application/timestamp-query', Uint8Array.from([7, 8]));
    expect(stamp.headers.get('content-type')).toBe('application/timestamp-reply');
    expect(await bytesOf(stamp)).toEqual([1, 7, 8]);
    const status = await post('/ocsp', 'application/ocsp-request', Uint8Array.from([9]));
    expect(status.headers.get('content-type')).toBe('application/ocsp-response');
    expect(await bytesOf(status)).toEqual([2, 9]);
  });

  it('take a status request in the address too, with its slashes coded or bare', async () => {
    const base64 = Buffer.from([255, 255, 255, 1]).toString('base64');
    expect(base64).toContain('/');
    expect(await bytesOf(await fetch(`${sandbox.url}/ocsp/${encodeURIComponent(base64)}`))).toEqual([
      2, 255, 255, 255, 1,
    ]);
    expect(await bytesOf(await fetch(`${sandbox.url}/ocsp/${base64}`))).toEqual([2, 255, 255, 255, 1]);
  });

  it('refuse a body that is no query', async () => {
    expect((await post('/tsa', 'text/plain', 'hello')).status).toBe(415);
    expect((await post('/tsa', 'application/json', '{}')).status).toBe(415);
  });

  it.each(['root', 'issuing'])('hand out the certificate and the revocation list of %s', async (name) => {
    const crl = await fetch(`${sandbox.url}/crl/${name}.crl`);
    expect(crl.headers.get('content-type')).toBe('application/pkix-crl');
    expect(await crl.text()).toBe(`crl of ${name}`);
    const certificate = await fetch(`${sandbox.url}/ca/${name}.cer`);
    expect(certificate.headers.get('content-type')).toBe('application/pkix-cert');
    expect(await certificate.text()).toBe(`certificate of ${name}`);
  });

  it('fail one by one when told to', async () => {
    await post('/trust/faults', 'application/json', JSON.stringify({ tsa: 'down' }));
    expect((await post('/tsa', 'application/timestamp-query', Uint8Array.from([7]))).status).toBe(503);
    expect((await post('/ocsp', 'application/ocsp-request', Uint8Array.from([7]))).status).toBe(200);
    await post('/trust/faults', 'application/json', JSON.stringify({ tsa: 'ok', ocsp: 'down' }));
    expect((await fetch(`${sandbox.url}/ocsp/AAAA`)).status).toBe(503);
    expect((await post('/tsa', 'application/timestamp-query', Uint8Array.from([7]))).status).toBe(200);
  });
});
