import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { RunningSandbox } from '../sandbox';
import { newDataDir, startForSpec } from '../sandbox.fixture';
import type { PaymentRecord } from './payment-record';

const secret = 'secret-of-the-spec';
const asked = {
  payment: '0b0e7f57-93a4-4a7e-9f0e-0c7a5f6f1a11',
  amount: 16_000,
  code: 'H13.99001-261124-0001',
  purpose: 'Lệ phí hộ tịch',
  returnUrl: 'http://127.0.0.1:4000/ho-so/H13.99001-261124-0001',
};

type Told = Record<string, string | number>;

/** A merchant who answers what he is told to, and wakes whoever waits for so many notifications. */
class Merchant {
  readonly told: Told[] = [];
  answer = 200;
  private wake: () => void = () => undefined;
  private readonly server = createServer((request, response) => {
    void text(request).then((body) => {
      this.told.push(JSON.parse(body) as Told);
      response.writeHead(this.answer).end();
      this.wake();
    });
  });

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    const address = this.server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/ipn`;
  }

  async until(count: number): Promise<void> {
    while (this.told.length < count)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe('the payment service', () => {
  let dataDir: Awaited<ReturnType<typeof newDataDir>>;
  let merchant: Merchant;
  let sandbox: RunningSandbox;
  let notifyUrl: string;
  const start = () => startForSpec(dataDir.path, { payment: { secret, notifyUrl, firstPauseMs: 10 } });

  beforeEach(async () => {
    dataDir = await newDataDir();
    merchant = new Merchant();
    notifyUrl = await merchant.open();
    sandbox = await start();
  });
  afterEach(async () => {
    await sandbox.stop();
    merchant.close();
    await dataDir.remove();
  });

  const post = (path: string, body: object, headers: Record<string, string> = {}) =>
    fetch(`${sandbox.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const request = (changes: Partial<typeof asked> = {}, key = secret) =>
    post('/payment/v1/requests', { ...asked, ...changes }, { authorization: `Bearer ${key}` });
  const referenceOf = async (answer: Response): Promise<string> =>
    ((await answer.json()) as { reference: string }).reference;
  const press = (reference: string, what: 'pay' | 'cancel') =>
    fetch(`${sandbox.url}/payment/pay/${reference}`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ do: what }),
    });
  const listed = async (code = asked.code): Promise<PaymentRecord[]> => {
    const answer = await fetch(`${sandbox.url}/payment.json?code=${code}`);
    return ((await answer.json()) as { payments: PaymentRecord[] }).payments;
  };

  it('takes requests from the merchant alone, and of whole amounts', async () => {
    expect((await request({}, 'another')).status).toBe(401);
    expect((await request({ amount: 0 })).status).toBe(400);
    expect((await request({ returnUrl: 'javascript:alert(1)' })).status).toBe(400);
    expect((await request()).status).toBe(201);
  });

  it('gives a repeated request the same page, and refuses another amount under its id', async () => {
    const first = await referenceOf(await request());
    expect(await referenceOf(await request())).toBe(first);
    expect((await request({ amount: 1 })).status).toBe(409);
  });

  it('shows amount, code and purpose, and says that it is a stand-in', async () => {
    const page = await (await fetch(`${sandbox.url}/payment/pay/${await referenceOf(await request())}`)).text();
    for (const part of ['16.000 đồng', asked.code, 'Lệ phí hộ tịch', 'giả lập', 'Thanh toán', 'Hủy'])
      expect(page).toContain(part);
  });

  it('tells the merchant of a payment with a signature, then sends the payer back', async () => {
    const reference = await referenceOf(await request());
    const back = await press(reference, 'pay');
    expect([back.status, back.headers.get('location')]).toEqual([303, asked.returnUrl]);
    const [told] = merchant.told;
    expect(told).toMatchObject({ payment: asked.payment, reference, amount: 16_000, receipt: 'BL-000001' });
    const { signature, paidAt, receipt } = told ?? {};
    const said = JSON.stringify(['payment.paid.v1', asked.payment, reference, 16_000, paidAt, receipt]);
    expect(signature).toBe(createHmac('sha256', secret).update(said).digest('hex'));
    expect(await listed()).toEqual([expect.objectContaining({ state: 'paid', attempts: 1, acknowledged: true })]);
  });

  it('takes the money once, however often the button is pressed', async () => {
    const reference = await referenceOf(await request());
    await press(reference, 'pay');
    expect((await press(reference, 'pay')).status).toBe(303);
    expect(merchant.told).toHaveLength(1);
  });

  it('takes nothing from who cancels, and lets him come back', async () => {
    const reference = await referenceOf(await request());
    expect((await press(reference, 'cancel')).headers.get('location')).toBe(asked.returnUrl);
    expect((await listed())[0]?.state).toBe('cancelled');
    await press(reference, 'pay');
    expect(merchant.told).toEqual([]);
    await request();
    await press(reference, 'pay');
    expect(merchant.told).toHaveLength(1);
  });

  it('tells a merchant who does not answer well again, until he does', async () => {
    merchant.answer = 503;
    await press(await referenceOf(await request()), 'pay');
    merchant.answer = 200;
    await merchant.until(2);
    expect(merchant.told[1]).toEqual(merchant.told[0]);
  });

  it('still tells what it could not before it was stopped', async () => {
    merchant.answer = 503;
    await press(await referenceOf(await request()), 'pay');
    await sandbox.stop();
    const before = merchant.told.length;
    merchant.answer = 200;
    sandbox = await start();
    await merchant.until(before + 1);
    expect(merchant.told.at(-1)).toEqual(merchant.told[0]);
  });

  it('can be made to fail: down, telling twice, telling with a forged signature', async () => {
    await post('/payment/faults', { mode: 'down' });
    expect((await request()).status).toBe(503);
    await post('/payment/faults', { notifications: 'twice' });
    await press(await referenceOf(await request()), 'pay');
    expect(merchant.told).toHaveLength(2);
    await post('/payment/faults', { notifications: 'forged' });
    await press(await referenceOf(await request({ payment: 'other', code: 'B' })), 'pay');
    expect(merchant.told[2]?.['signature']).not.toBe(merchant.told[0]?.['signature']);
    expect(await (await fetch(`${sandbox.url}/payment`)).text()).toContain('2 lượt');
  });
});
