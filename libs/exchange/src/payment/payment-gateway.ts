import type { Instant, PaymentId } from '@hotich/domain';

/** What the payment service is told. A code, an amount and a purpose: no name, no number of a person, no kind of event. */
export interface PaymentAsked {
  readonly payment: PaymentId;
  /** Whole đồng. */
  readonly amount: number;
  readonly dossierCode: string;
  /** Where the payer's browser goes afterwards; whether he paid is told by the notification alone. */
  readonly returnUrl: string;
  /** Printed on the page and the receipt: `Lệ phí hộ tịch`. */
  readonly purpose: string;
}

export interface PaymentPage {
  /** Where the payer is sent. */
  readonly redirectUrl: string;
  /** The service's own name for it, for reconciling. */
  readonly reference: string;
}

/** A notification as it came over the public internet: nothing in it is believed before `confirm`. */
export interface PaymentNotification {
  readonly payment: string;
  readonly reference: string;
  readonly amount: number;
  readonly paidAt: string;
  readonly receipt: string;
  /** Lower-case hexadecimal HMAC-SHA256. */
  readonly signature: string;
}

export type PaymentConfirmation =
  | {
      readonly verified: true;
      readonly payment: PaymentId;
      readonly reference: string;
      readonly amount: number;
      readonly paidAt: Instant;
      /** Number of the service's receipt (biên lai điện tử). */
      readonly receipt: string;
    }
  | { readonly verified: false; readonly reason: 'signature' | 'content' };

/** A service that takes money for us (Cổng thanh toán trực tuyến, NĐ 118/2025/NĐ-CP Điều 24). */
export interface PaymentGateway {
  /** Asking again for the same payment gives the same page. Throws `ExchangeError`. */
  request(asked: PaymentAsked): Promise<PaymentPage>;
  /** Whether the service itself said so. A replay is verified too: what it leads to must happen once all the same. */
  confirm(notification: PaymentNotification): PaymentConfirmation;
}
