import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { NotAllowed, type PersonKey } from '@hotich/domain';
import { personKeyOf } from '@hotich/identity';
import { EngineUnreachable } from '@hotich/temporal';
import { citizenA, citizenB } from '@hotich/testing';
import type { RunningSandbox } from '../../apps/sandbox/src/sandbox';
import { newDataDir, startForSpec } from '../../apps/sandbox/src/sandbox.fixture';
import { signatureOf } from '../../libs/exchange/src/payment/notification-signature';
import { Caller, type Told } from './citizen-api-caller.spec-support';
import { type CitizenRig, startCitizenRig } from './citizen-api-rig.spec-support';
import { layOutOwing, type OwingDossier, unresolved } from './owing-dossier.spec-support';

jest.setTimeout(120_000);

const secret = 'a secret of sixteen letters or more';
const personKey = Buffer.alloc(32, 7).toString('base64');
const keyOf = (personalId: string): PersonKey => personKeyOf(personalId, personKey);

interface Page extends Told {
  readonly redirectUrl: string;
  readonly amount: number;
}
interface PaymentRow {
  readonly id: string;
  readonly state: string;
  readonly amount: number;
  readonly provider_reference: string;
  readonly provider_receipt: string | null;
  readonly paid_at: Date | null;
}

describe('paying a fee online', () => {
  let rig: CitizenRig;
  let sandbox: RunningSandbox;
  let dataDir: Awaited<ReturnType<typeof newDataDir>>;
  let front: Server;
  const caller = new Caller(() => rig);

  beforeAll(async () => {
    dataDir = await newDataDir();
    // Stands where the API's own port will be: the payment service is told of it before the API is there.
    front = createServer((request, response) => {
      void text(request).then(async (payload) => {
        const answer = await rig.app.inject({
          method: 'POST',
          url: request.url ?? '',
          headers: { 'content-type': 'application/json' },
          payload,
        });
        response.writeHead(answer.statusCode).end(answer.payload);
      });
    });
    await new Promise<void>((resolve) => front.listen(0, '127.0.0.1', resolve));
    const address = front.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const notifyUrl = `http://127.0.0.1:${port}/payments/notifications`;
    sandbox = await startForSpec(dataDir.path, { payment: { secret, notifyUrl, firstPauseMs: 10 } });
    rig = await startCitizenRig({ PAYMENT_URL: sandbox.url, PAYMENT_SECRET: secret, PERSON_KEY: personKey });
  });
  afterAll(async () => {
    await rig?.stop();
    await sandbox?.stop();
    front.closeAllConnections();
    front.close();
    await dataDir.remove();
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await faults({});
  });

  const faults = (body: object) =>
    fetch(`${sandbox.url}/payment/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const layOut = (more: Partial<Parameters<typeof layOutOwing>[1]> = {}) =>
    layOutOwing(rig.owner, { applicant: keyOf(citizenA.personalId), ...more });
  const ask = ({ code }: OwingDossier, who = citizenA, key: string = randomUUID()) =>
    caller.send<Page>('POST', `/dossiers/${code}/payment`, { as: who, body: {}, key });
  const press = (page: string, what: 'pay' | 'cancel' = 'pay') => {
    const { pathname } = new URL(page);
    const body = new URLSearchParams({ do: what });
    return fetch(`${sandbox.url}${pathname}`, { method: 'POST', redirect: 'manual', body });
  };
  const rows = ({ id }: OwingDossier): Promise<PaymentRow[]> =>
    rig.owner.query('SELECT * FROM payment WHERE dossier_id = $1 ORDER BY requested_at', [id]);
  const actsOf = async (dossier: OwingDossier) => {
    const payments = (await rows(dossier)).map(({ id }) => id);
    return rig.engine.acts.filter(({ updateId }) => payments.includes(updateId));
  };
  const underWay = ({ id }: OwingDossier) => caller.count('act_under_way', 'dossier_id = $1', [id]);
  const trail = ({ id }: OwingDossier, action: string) =>
    caller.count('audit_event', 'dossier_id = $1 AND action = $2', [id, action]);
  const notify = (said: Record<string, string | number>) =>
    caller.send('POST', '/payments/notifications', { body: said });
  const signed = (changes: { payment: string; amount?: number; reference?: string }) => {
    const said = { reference: 'GL-x', amount: 16_000, paidAt: '2026-11-25T02:00:00.000Z', receipt: 'BL-9', ...changes };
    return { ...said, signature: signatureOf(said, secret) };
  };
  const opened = async (dossier: OwingDossier): Promise<string> => {
    await ask(dossier);
    return (await rows(dossier))[0]?.id ?? '';
  };

  it('leads to a page with the amount of the plan, and tells the service of no person', async () => {
    const dossier = await layOut();
    const { status, body } = await ask(dossier);
    expect([status, body.amount]).toEqual([200, 16_000]);
    const told = await (await fetch(`${sandbox.url}/payment.json?code=${dossier.code}`)).text();
    expect(told).toContain('Lệ phí hộ tịch');
    for (const secretPart of [citizenA.name, citizenA.personalId, keyOf(citizenA.personalId), dossier.id])
      expect(told).not.toContain(secretPart);
  });

  it('carries the act out once the service says so under its signature, and leads back to the dossier', async () => {
    const dossier = await layOut();
    const { body } = await ask(dossier);
    const back = await press(body.redirectUrl);
    expect(back.headers.get('location')).toBe(`http://127.0.0.1:4000/ho-so/${dossier.code}`);
    const [row] = await rows(dossier);
    expect(row).toMatchObject({ state: 'paid', amount: 16_000, paid_at: expect.any(Date) });
    expect(row?.provider_receipt).toMatch(/^BL-\d{6}$/);
    const by = { is: 'applicant', person: keyOf(citizenA.personalId) };
    expect(await actsOf(dossier)).toEqual([{ updateId: row?.id, command: { do: 'pay', by, payment: row?.id } }]);
    expect(await underWay(dossier)).toBe(0);
    expect(await trail(dossier, 'payment.paid')).toBe(1);
  });

  it('is one payment, however often it is begun', async () => {
    const dossier = await layOut();
    const first = await ask(dossier);
    await press(first.body.redirectUrl, 'cancel');
    expect((await ask(dossier)).body.redirectUrl).toBe(first.body.redirectUrl);
    await Promise.all([ask(dossier), ask(dossier), ask(dossier)]);
    expect(await rows(dossier)).toHaveLength(1);
  });

  it('is one act, however often it is told', async () => {
    const dossier = await layOut();
    await faults({ notifications: 'twice' });
    await press((await ask(dossier)).body.redirectUrl);
    const payment = (await rows(dossier))[0]?.id ?? '';
    expect((await notify(signed({ payment }))).status).toBe(200);
    expect(await actsOf(dossier)).toHaveLength(1);
    expect(await trail(dossier, 'payment.paid')).toBe(1);
  });

  describe('a notification', () => {
    it('that is forged changes nothing', async () => {
      const dossier = await layOut();
      await faults({ notifications: 'forged' });
      await press((await ask(dossier)).body.redirectUrl);
      expect((await rows(dossier))[0]).toMatchObject({ state: 'requested', paid_at: null });
      const answer = await notify({ ...signed({ payment: randomUUID() }), receipt: 'another' });
      expect(answer.body).toMatchObject({ status: 403, code: 'payment.notificationRefused' });
    });

    it('of another amount is refused, and the trail keeps it', async () => {
      const dossier = await layOut();
      const payment = await opened(dossier);
      expect((await notify(signed({ payment, amount: 1 }))).body).toMatchObject({
        code: 'payment.notificationRefused',
        params: { reason: 'amount' },
      });
      expect((await rows(dossier))[0]?.state).toBe('requested');
      expect(await trail(dossier, 'payment.refused')).toBe(1);
    });

    it('of a payment nobody asked for is told so', async () => {
      expect((await notify(signed({ payment: randomUUID() }))).status).toBe(404);
      expect((await notify({ ...signed({ payment: 'x' }) })).status).toBe(422);
    });
  });

  describe('money that has come', () => {
    it.each([
      ['is not reached', () => new EngineUnreachable()],
      ['is busy', () => new NotAllowed('dossier.busy')],
    ])('stays, with its act owed, while the process %s', async (_case, error) => {
      const dossier = await layOut();
      const payment = await opened(dossier);
      jest.spyOn(rig.engine, 'act').mockRejectedValueOnce(error());
      expect((await notify(signed({ payment }))).status).toBe(200);
      expect((await rows(dossier))[0]?.state).toBe('paid');
      const [owed]: { update_id: string; command: { do: string } }[] = await rig.owner.query(
        'SELECT update_id, command FROM act_under_way WHERE dossier_id = $1',
        [dossier.id],
      );
      expect(owed).toMatchObject({ update_id: payment, command: { do: 'pay', payment } });
    });

    it('for which the process has no use any more is kept, and said to be owed back', async () => {
      const dossier = await layOut();
      const payment = await opened(dossier);
      jest.spyOn(rig.engine, 'act').mockRejectedValueOnce(new NotAllowed('dossier.closed'));
      expect((await notify(signed({ payment }))).status).toBe(200);
      expect((await rows(dossier))[0]?.state).toBe('paid');
      expect(await underWay(dossier)).toBe(0);
      expect(await trail(dossier, 'payment.unused')).toBe(1);
    });

    it('cannot be made not to have come', async () => {
      const dossier = await layOut();
      const payment = await opened(dossier);
      await notify(signed({ payment }));
      await expect(rig.owner.query(`UPDATE payment SET state = 'expired' WHERE id = $1`, [payment])).rejects.toThrow(
        'money received stays received',
      );
    });
  });

  describe('nothing is asked for', () => {
    it('where no council has resolved an amount', async () => {
      const { body } = await ask(await layOut({ fee: unresolved }));
      expect(body).toMatchObject({ status: 409, code: 'fee.unknown' });
    });

    it('where nothing is owed', async () => {
      const fee = { amount: 0, lines: [], waiver: { reason: 'merit', ground: 'Điều 11' } };
      expect((await ask(await layOut({ fee }))).body).toMatchObject({ status: 409, code: 'fee.nothingOwed' });
    });

    it('before the dossier is accepted', async () => {
      expect((await ask(await layOut({ stage: 'reception' }))).body).toMatchObject({
        code: 'dossier.notNow',
        params: { command: 'pay', stage: 'reception' },
      });
    });

    it('of somebody else', async () => {
      expect((await ask(await layOut(), citizenB)).status).toBe(404);
    });

    it('while the service is down; the same payment is asked for later', async () => {
      const dossier = await layOut();
      await faults({ mode: 'down' });
      const key = randomUUID();
      expect((await ask(dossier, citizenA, key)).body).toMatchObject({ status: 503, code: 'payment.unavailable' });
      await faults({});
      expect((await ask(dossier, citizenA, key)).status).toBe(200);
      expect(await rows(dossier)).toHaveLength(1);
    });
  });

  it('quotes what would be owed, line by line, before anything is handed in', async () => {
    const body = { procedure: '2.000635', channel: 'counter', answers: { copies: 3 } };
    expect((await caller.send('POST', '/fee-quotes', { as: citizenA, body })).body).toMatchObject({
      lines: [
        {
          item: 'copy',
          name: { vi: 'Phí cấp bản sao, xác nhận' },
          unit: 8_000,
          ground: expect.stringContaining('TT 281/2016'),
        },
      ],
      waiver: null,
    });
    const unknown = await caller.send('POST', '/fee-quotes', {
      as: citizenA,
      body: { ...body, procedure: '9.999999' },
    });
    expect(unknown.body).toMatchObject({ code: 'procedure.unknown' });
  });
});
