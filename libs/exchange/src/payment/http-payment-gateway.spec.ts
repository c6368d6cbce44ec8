import { as, type PaymentId } from '@hotich/domain';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { HttpPaymentGateway } from './http-payment-gateway';
import { signatureOf } from './notification-signature';
import type { PaymentNotification } from './payment-gateway';

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

const secret = 'shared';
const gateway = (timeoutMs?: number) =>
  new HttpPaymentGateway({ baseUrl, secret, ...(timeoutMs !== undefined && { timeoutMs }) });
const json = (status: number, body: unknown) => (_: IncomingMessage, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const payment = as<PaymentId>('0b0e7f57-93a4-4a7e-9f0e-0c7a5f6f1a11');
const request = {
  payment,
  amount: 16_000,
  dossierCode: 'H13.99001-261124-0001',
  returnUrl: 'http://127.0.0.1:4000/ho-so/H13.99001-261124-0001',
  purpose: 'Lệ phí hộ tịch',
};

describe('asking for a payment', () => {
  it('tells the service a code, an amount and a purpose, and nothing of any person', async () => {
    answer = json(201, { redirectUrl: 'https://pay.example.test/1', reference: 'PG-1' });
    expect(await gateway().request(request)).toEqual({ redirectUrl: 'https://pay.example.test/1', reference: 'PG-1' });
    const { dossierCode, ...rest } = request;
    expect(asked).toMatchObject({ path: '/payment/v1/requests', headers: { authorization: 'Bearer shared' } });
    expect(asked.body).toEqual({ ...rest, code: dossierCode });
  });

  it.each([
    ['status 503', json(503, {})],
    ['answer', json(201, { redirectUrl: 'javascript:alert(1)', reference: 'PG-1' })],
    ['answer', json(201, { reference: 'PG-1' })],
    ['network', (one: IncomingMessage) => void one.socket.destroy()],
  ])('of a service that fails (%s) may be tried again', async (reason, how) => {
    answer = how;
    await expect(gateway().request(request)).rejects.toMatchObject({
      code: 'exchange.sourceDown',
      retryable: true,
      params: { source: 'payment', reason },
    });
  });

  it('does not keep a citizen waiting for ever', async () => {
    answer = () => undefined;
    await expect(gateway(100).request(request)).rejects.toMatchObject({ params: { reason: 'timeout' } });
  });

  it('with a wrong key is refused for good', async () => {
    answer = json(401, {});
    await expect(gateway().request(request)).rejects.toMatchObject({ code: 'exchange.refused', retryable: false });
  });
});

describe('a notification', () => {
  const said = { payment, reference: 'PG-1', amount: 16_000, paidAt: '2026-11-25T02:00:00.000Z', receipt: 'BL-1' };
  const signed = (changes: Partial<typeof said> = {}): PaymentNotification => {
    const all = { ...said, ...changes };
    return { ...all, signature: signatureOf(all, secret) };
  };

  it('signed with the shared secret is believed, however often it comes', () => {
    const both = [gateway().confirm(signed()), gateway().confirm(signed())];
    expect(both).toEqual([
      { verified: true, ...said },
      { verified: true, ...said },
    ]);
  });

  it.each(['payment', 'reference', 'amount', 'paidAt', 'receipt'] as const)(
    'whose %s was changed on the way is not believed',
    (field) => {
      const changed = { ...signed(), [field]: field === 'amount' ? 1 : `${said[field]}0` };
      expect(gateway().confirm(changed)).toEqual({ verified: false, reason: 'signature' });
    },
  );

  it.each(['', 'ab', 'z'.repeat(64), '0'.repeat(64)])('with the signature "%s" is not believed', (signature) => {
    expect(gateway().confirm({ ...signed(), signature })).toEqual({ verified: false, reason: 'signature' });
  });

  it('signed with another secret is not believed', () => {
    const other = { ...said, signature: signatureOf(said, 'other') };
    expect(gateway().confirm(other)).toEqual({ verified: false, reason: 'signature' });
  });

  it('cannot be made to mean another by moving text from one field to the next', () => {
    const [first, second] = [signed({ reference: 'a,b', receipt: 'c' }), signed({ reference: 'a', receipt: 'b,c' })];
    expect(first.signature).not.toBe(second.signature);
  });

  it.each([{ payment: as<PaymentId>('7') }, { amount: -1 }, { amount: 1.5 }, { paidAt: 'yesterday' }])(
    'that is signed and makes no sense (%j) is not believed either',
    (changes) => {
      expect(gateway().confirm(signed(changes))).toEqual({ verified: false, reason: 'content' });
    },
  );
});
