import { as, isUuid, parseInstant, type PaymentId } from '@hotich/domain';
import { refused, sourceDown } from '../exchange.errors';
import { isSigned } from './notification-signature';
import type {
  PaymentAsked,
  PaymentConfirmation,
  PaymentGateway,
  PaymentNotification,
  PaymentPage,
} from './payment-gateway';

export interface PaymentAccess {
  /** Up to and without `/payment/v1`. */
  readonly baseUrl: string;
  /** Shared with the service: it opens our requests and signs its notifications. */
  readonly secret: string;
  /** How long a citizen is kept waiting for the page. */
  readonly timeoutMs?: number;
}

const source = 'payment';

/** The payment service over HTTP. One try per call: the citizen presses again, under the same payment. */
export class HttpPaymentGateway implements PaymentGateway {
  constructor(private readonly access: PaymentAccess) {}

  async request({ payment, amount, dossierCode, returnUrl, purpose }: PaymentAsked): Promise<PaymentPage> {
    const response = await fetch(`${this.access.baseUrl}/payment/v1/requests`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.access.secret}`, 'content-type': 'application/json' },
      body: JSON.stringify({ payment, amount, code: dossierCode, returnUrl, purpose }),
      signal: AbortSignal.timeout(this.access.timeoutMs ?? 5000),
    }).catch((error: unknown) => Promise.reject(sourceDown(source, reasonOf(error))));
    const { status } = response;
    if (status >= 500 || status === 408 || status === 429) throw sourceDown(source, `status ${status}`);
    if (!response.ok) throw refused(source, status);
    const body: unknown = await response
      .json()
      .catch((error: unknown) => Promise.reject(sourceDown(source, reasonOf(error))));
    const page = pageIn(body);
    if (!page) throw sourceDown(source, 'answer');
    return page;
  }

  confirm(notification: PaymentNotification): PaymentConfirmation {
    if (!isSigned(notification, this.access.secret)) return { verified: false, reason: 'signature' };
    const { payment, reference, amount, receipt } = notification;
    const paidAt = momentOf(notification.paidAt);
    if (!isUuid(payment) || !Number.isSafeInteger(amount) || amount <= 0 || paidAt === null)
      return { verified: false, reason: 'content' };
    return { verified: true, payment: as<PaymentId>(payment), reference, amount, paidAt, receipt };
  }
}

/** The payer's browser is sent there: nothing but a web address will do. */
function pageIn(body: unknown): PaymentPage | null {
  if (typeof body !== 'object' || body === null || !('redirectUrl' in body) || !('reference' in body)) return null;
  const { redirectUrl, reference } = body;
  if (typeof redirectUrl !== 'string' || typeof reference !== 'string' || reference === '') return null;
  return URL.canParse(redirectUrl) && /^https?:$/.test(new URL(redirectUrl).protocol)
    ? { redirectUrl, reference }
    : null;
}

function momentOf(text: string) {
  try {
    return parseInstant(text);
  } catch {
    return null;
  }
}

/** `timeout`, `network` or `answer`. By name: the abort's DOMException need not be an Error of this very realm. */
function reasonOf(error: unknown): string {
  const name = typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;
  if (name === 'TimeoutError') return 'timeout';
  return name === 'SyntaxError' ? 'answer' : 'network';
}
