import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { acceptForms, parseForm } from '../identity/form-body';
import { replyPage } from '../pages/layout';
import { replyProblem } from '../problem';
import type { PaymentFaults, PaymentFaultState } from './payment-faults';
import type { PaymentLedger } from './payment-ledger';
import type { PaymentNotifier } from './payment-notifier';
import type { PaymentRequest } from './payment-record';
import { paymentListPage, payPage } from './payment.page';

export interface PaymentParts {
  readonly publicUrl: string;
  readonly secret: string;
  readonly ledger: PaymentLedger;
  readonly notifier: PaymentNotifier;
  readonly faults: PaymentFaults;
}

/** `POST /payment/v1/requests`, the payer's page, `GET /payment` with the log, `/payment.json?code=`, `/payment/faults`. */
export function registerPayment(app: FastifyInstance, parts: PaymentParts): void {
  const { ledger, notifier, faults } = parts;
  app.get('/payment', async (_request, reply) =>
    replyPage(reply, 200, 'Thanh toán (giả lập)', paymentListPage(ledger.list())),
  );
  app.get<{ Querystring: { code?: unknown } }>('/payment.json', async (request, reply) => {
    const { code } = request.query;
    const payments = ledger.list(typeof code === 'string' ? code : '');
    return reply.header('cache-control', 'no-store').send({ total: payments.length, payments });
  });
  app.get('/payment/faults', async () => faults.state);
  app.post<{ Body: Partial<PaymentFaultState> }>(
    '/payment/faults',
    { schema: { body: faultsBody } },
    async (request) => {
      faults.set(request.body);
      return faults.state;
    },
  );

  app.post<{ Body: PaymentRequest }>(
    '/payment/v1/requests',
    { schema: { body: requestBody } },
    async (request, reply) => {
      if (!(await faults.letThrough())) return replyProblem(reply, 503, 'sandbox.payment.down');
      if (!sameSecret(request.headers.authorization ?? '', `Bearer ${parts.secret}`))
        return replyProblem(reply, 401, 'sandbox.payment.key-refused');
      const { payment, amount, code, purpose, returnUrl } = request.body;
      const answer = await ledger.request({ payment, amount, code, purpose, returnUrl });
      if (answer.kind === 'conflict') return replyProblem(reply, 409, 'sandbox.payment.request-differs');
      const { reference } = answer.record;
      return reply
        .code(answer.repeated ? 200 : 201)
        .send({ reference, redirectUrl: `${parts.publicUrl}/payment/pay/${reference}` });
    },
  );

  void app.register(async (own) => {
    acceptForms(own);
    own.get<{ Params: { reference: string } }>('/payment/pay/:reference', async (request, reply) => {
      const record = ledger.find(request.params.reference);
      if (record === undefined) return replyProblem(reply, 404, 'sandbox.payment.unknown');
      return replyPage(reply, 200, 'Thanh toán (giả lập)', payPage(record));
    });

    own.post<{ Params: { reference: string } }>('/payment/pay/:reference', async (request, reply) => {
      const { reference } = request.params;
      const record = ledger.find(reference);
      if (record === undefined) return replyProblem(reply, 404, 'sandbox.payment.unknown');
      if (parseForm(request.body).get('do') !== 'pay') {
        await ledger.cancel(reference);
        return reply.redirect(record.returnUrl, 303);
      }
      const paid = await ledger.pay(reference);
      // Told before the payer is sent back, so that he mostly finds his payment there already.
      if (paid) await notifier.tell(paid);
      return reply.redirect(record.returnUrl, 303);
    });
  });
}

function sameSecret(given: string, wanted: string): boolean {
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(wanted));
}

const requestBody = {
  type: 'object',
  required: ['payment', 'amount', 'code', 'purpose', 'returnUrl'],
  additionalProperties: false,
  properties: {
    payment: { type: 'string', minLength: 1, maxLength: 100 },
    amount: { type: 'integer', minimum: 1, maximum: 1_000_000_000 },
    code: { type: 'string', minLength: 1, maxLength: 60 },
    purpose: { type: 'string', minLength: 1, maxLength: 100 },
    returnUrl: { type: 'string', pattern: '^https?://', maxLength: 500 },
  },
} as const;

const faultsBody = {
  type: 'object',
  additionalProperties: false,
  properties: {
    mode: { enum: ['ok', 'slow', 'down'] },
    delayMs: { type: 'integer', minimum: 0, maximum: 120_000 },
    notifications: { enum: ['once', 'twice', 'lost', 'forged'] },
  },
} as const;
