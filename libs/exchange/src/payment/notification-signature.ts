import { createHmac, timingSafeEqual } from 'node:crypto';
import type { PaymentNotification } from './payment-gateway';

type Signed = Omit<PaymentNotification, 'signature'>;

/**
 * HMAC-SHA256 over the JSON list of what is said, led by what kind of message it is: a list, so that no text can spill
 * into its neighbour, and a kind, so that a signature is good for this message alone.
 */
export function signatureOf({ payment, reference, amount, paidAt, receipt }: Signed, secret: string): string {
  const said = JSON.stringify(['payment.paid.v1', payment, reference, amount, paidAt, receipt]);
  return createHmac('sha256', secret).update(said).digest('hex');
}

/** Compares in constant time: how long it takes must not tell how much of a guess was right. */
export function isSigned(notification: PaymentNotification, secret: string): boolean {
  const wanted = Buffer.from(signatureOf(notification, secret), 'hex');
  const given = Buffer.from(notification.signature, 'hex');
  return given.length === wanted.length && timingSafeEqual(given, wanted);
}
