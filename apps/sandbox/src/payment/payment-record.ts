/** What a merchant asked to be paid. No person is in it: a code, an amount and a purpose are all that a payment needs. */
export interface PaymentRequest {
  /** The merchant's own id; asking again under it is the same payment. */
  readonly payment: string;
  /** Whole đồng. */
  readonly amount: number;
  readonly code: string;
  readonly purpose: string;
  readonly returnUrl: string;
}

export interface PaymentRecord extends PaymentRequest {
  readonly reference: string;
  readonly state: 'open' | 'paid' | 'cancelled';
  readonly requestedAt: string;
  readonly paidAt?: string;
  readonly receipt?: string;
  /** How often the merchant was told, and whether he has answered that he knows. */
  readonly attempts: number;
  readonly acknowledged: boolean;
}

export type PaidRecord = PaymentRecord & { readonly paidAt: string; readonly receipt: string };

export const isPaid = (record: PaymentRecord): record is PaidRecord =>
  record.state === 'paid' && record.paidAt !== undefined && record.receipt !== undefined;
