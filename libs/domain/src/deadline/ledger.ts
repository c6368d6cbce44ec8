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
  /** An outage that was made known; what nobody announced stops no clock. */
  | { readonly kind: 'incidentAnnounced' }
  | { readonly kind: 'incidentEnded' }
  | { readonly kind: 'paymentRequested' }
  | { readonly kind: 'paid' }
  /** A notice hangs out, or somebody may still change his mind; inside the limit unless the rule's own parts say otherwise. */
  | { readonly kind: 'waitingStarted'; readonly reason: WaitReason }
  | { readonly kind: 'waitingEnded' }
  | { readonly kind: 'ended' };

export type WaitReason = 'posting' | 'changeOfMind';

/** Why a line changes nothing; the same codes refuse it before it is written. */
export type LedgerRefusal =
  | 'deadline.notStarted'
  | 'deadline.alreadyStarted'
  | 'deadline.ended'
  | 'deadline.backwards'
  | 'deadline.waiting'
  | 'deadline.notWaiting'
  | 'deadline.paused'
  | 'deadline.secondApology'
  | 'deadline.apologyNotLater'
  | 'deadline.noExtension'
  | 'deadline.alreadyExtended'
  | 'deadline.extensionTooLate'
  | 'deadline.incidentOpen'
  | 'deadline.noIncident'
  | 'deadline.paymentOpen'
  | 'deadline.noPayment'
  | 'deadline.waitingOpen'
  | 'deadline.noWaiting';
