import type { Instant } from '../calendar';
import type { LedgerEntry } from '../deadline';
import type { DocumentId, EntryId, NoteId, Sha256, StaffId, VerificationId } from '../ids';
import type { Alarm, CheckResult, ClockReading, VerificationAnswer } from './fact';
import type { Plan, Step } from './plan';

export type Outcome = 'delivered' | 'refused' | 'withdrawn' | 'stopped' | 'forwarded' | 'cancelled';

/** Where a dossier stands: what `evolve` makes of its facts. JSON only; a Map would be lost between two runs. */
export interface Dossier {
  readonly facts: number;
  /** Index into the plan's steps; equal to their number when all are done. */
  readonly step: number;
  readonly outcome: Outcome | null;
  readonly accepted: boolean;
  readonly receptionDue: Instant | null;
  readonly version: number;
  readonly checks: readonly CheckResult[];
  readonly supplement: { readonly replyBy: Instant; readonly components: readonly string[] } | null;
  readonly supplementsAsked: number;
  readonly ledger: readonly LedgerEntry[];
  readonly clock: ClockReading | null;
  readonly raised: readonly Alarm[];
  readonly examinedBy: StaffId | null;
  readonly draft: {
    readonly document: DocumentId;
    readonly digest: Sha256;
    readonly confirmBy: Instant;
    readonly confirmed: boolean;
  } | null;
  readonly entry: { readonly id: EntryId; readonly number: number; readonly year: number } | null;
  /** The paper now on the table; void again after every return. */
  readonly document: { readonly id: DocumentId; readonly digest: Sha256 } | null;
  readonly approved: boolean;
  readonly sealed: boolean;
  /** How often the leader sent it back: each return asks for a new rendering. */
  readonly returns: number;
  /** Until when the fee is waited for; null when none is owed or it is paid. */
  readonly payBy: Instant | null;
  /** How the fee was paid: by the applicant through the payment gate, or at the counter. */
  readonly paid: 'online' | 'counter' | null;
  /** A notice that hangs out, or a time to think, until then. */
  readonly waiting: { readonly until: Instant } | null;
  readonly waited: boolean;
  /** The one question to another office that is open. */
  readonly verification: {
    readonly id: VerificationId;
    readonly replyBy: Instant;
    readonly giveUpAt: Instant;
  } | null;
  readonly answers: readonly {
    readonly verification: VerificationId;
    readonly answer: VerificationAnswer | 'silence';
  }[];
  /** The apology (Mẫu 04) in the making; its paper is void again when another date is proposed. */
  readonly apology: {
    readonly newDue: Instant | null;
    readonly note: NoteId | null;
    readonly document: { readonly id: DocumentId; readonly digest: Sha256 } | null;
    readonly signed: boolean;
  } | null;
  readonly appointment: Instant | null;
  readonly collectBy: Instant | null;
}

export const blank: Dossier = {
  facts: 0,
  step: 0,
  outcome: null,
  accepted: false,
  receptionDue: null,
  version: 1,
  checks: [],
  supplement: null,
  supplementsAsked: 0,
  ledger: [],
  clock: null,
  raised: [],
  examinedBy: null,
  draft: null,
  entry: null,
  document: null,
  approved: false,
  sealed: false,
  returns: 0,
  payBy: null,
  paid: null,
  waiting: null,
  waited: false,
  verification: null,
  answers: [],
  apology: null,
  appointment: null,
  collectBy: null,
};

/** The step the dossier is at, or null when it has ended or has not begun. */
export const stepOf = (plan: Plan, d: Dossier): Step | null =>
  d.facts === 0 || d.outcome ? null : (plan.steps[d.step] ?? null);

export const isClosed = (d: Dossier): boolean => d.outcome !== null;
