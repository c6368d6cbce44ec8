import type { Instant } from '../calendar';
import type { AlarmKind, LedgerEntry } from '../deadline';
import type { DocumentId, EntryId, Sha256, StaffId } from '../ids';
import type { CheckResult, ClockReading } from './fact';
import type { Plan, Step } from './plan';

export type Outcome = 'delivered' | 'refused' | 'withdrawn' | 'stopped';

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
  readonly raised: readonly (AlarmKind | 'receptionLate')[];
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
};

/** The step the dossier is at, or null when it has ended or has not begun. */
export const stepOf = (plan: Plan, d: Dossier): Step | null =>
  d.facts === 0 || d.outcome ? null : (plan.steps[d.step] ?? null);

export const isClosed = (d: Dossier): boolean => d.outcome !== null;
