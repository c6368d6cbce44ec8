import type { Instant } from '../calendar';

/** One line of a deadline's ledger. Lines are only ever added, in the order of `at`; `by` is an id, never a name. */
export type LedgerEntry = LedgerEvent & {
  readonly at: Instant;
  readonly by: string;
  readonly ground: string;
};

export type LedgerEvent =
  | { readonly kind: 'started' }
  | { readonly kind: 'supplementAsked' }
  | { readonly kind: 'supplemented' }
  | { readonly kind: 'verificationRequired' }
  | { readonly kind: 'apologised'; readonly newDue: Instant }
  | { readonly kind: 'calendarChanged'; readonly from: string; readonly to: string }
  | { readonly kind: 'ended' };

/** Why a line changes nothing; the same codes refuse it before it is written. */
export type LedgerRefusal =
  | 'deadline.notStarted'
  | 'deadline.alreadyStarted'
  | 'deadline.ended'
  | 'deadline.backwards'
  | 'deadline.waiting'
  | 'deadline.notWaiting'
  | 'deadline.secondApology'
  | 'deadline.apologyNotLater'
  | 'deadline.noExtension'
  | 'deadline.alreadyExtended'
  | 'deadline.extensionTooLate';
