import type { QuestionAndAnswer, Words } from '@hotich/catalogue';
import type { AlarmKind, Channel, FactKind, Instant, PlannedFee, Role, Stage, StepKind } from '@hotich/domain';
import type { SlipRow, VerificationRow } from './case';
import type { CorrectionOffer } from './correction-offer';

/** Who did something, as far as a reader may know: applicants are not named to each other, staff are by law. */
export interface Doer {
  readonly kind: 'applicant' | 'staff' | 'system';
  readonly role?: Role;
  readonly name?: string;
  readonly title?: string;
}

export interface TimelineFact {
  readonly seq: number;
  readonly kind: FactKind;
  readonly at: Instant;
  readonly by: Doer;
  /** What a person wrote. */
  readonly text?: string;
  /** Components that the text is about. */
  readonly items?: readonly string[];
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface StepView {
  readonly kind: StepKind;
  readonly state: 'done' | 'current' | 'toCome';
  /** Who did it, or whose turn it is or will be. */
  readonly by: Doer;
  readonly at?: Instant;
}

export interface ClockView {
  readonly due: Instant | null;
  readonly dueOriginal: Instant | null;
  readonly dueNew: Instant | null;
  readonly state: 'notStarted' | 'running' | 'stopped' | 'paused' | 'ended';
  readonly startedAt: Instant | null;
  /** The working-out, paragraph by paragraph, in Vietnamese. */
  readonly explanation: readonly string[];
  readonly alarms: readonly { readonly kind: AlarmKind; readonly at: Instant }[];
  /** The other clock (QĐ 766/QĐ-TTg): working minutes used, waiting left out, and what the index will say. */
  readonly index: { readonly elapsedMinutes: number; readonly verdict: 'inTime' | 'overdue' };
}

export type ComponentState = 'waived' | 'provided' | 'needed' | 'mismatch' | 'unchecked';

export interface ComponentView {
  readonly id: string;
  readonly name: Words;
  readonly handling: 'submit' | 'present';
  readonly state: ComponentState;
  readonly sentence: Words;
  readonly ground: string;
  /** Where an entry of a register contradicts the form. */
  readonly correction: CorrectionOffer | null;
  readonly files: readonly {
    readonly id: string;
    readonly fileName: string;
    readonly mediaType: string;
    readonly size: number;
  }[];
}

/** What the dossier waits for from its applicant. */
export type Needed =
  | {
      readonly act: 'supplement';
      readonly text: string;
      readonly components: readonly string[];
      readonly replyBy: Instant;
    }
  | { readonly act: 'confirmDraft'; readonly document: string; readonly digest: string; readonly confirmBy: Instant }
  | { readonly act: 'pay'; readonly amount: number; readonly payBy: Instant | null };

export interface DocumentView {
  readonly id: string;
  readonly purpose: 'draft' | 'result' | 'apology';
  readonly state: 'rendered' | 'leaderSigned' | 'sealed';
  readonly digest: string;
  readonly madeAt: Instant;
  readonly verificationCode: string;
}

/** One dossier as people read it, citizen and officer alike. */
export interface DossierView {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly title: Words;
  readonly channel: Channel;
  readonly office: { readonly code: string; readonly name: string; readonly authority: string };
  readonly subjectName: string;
  readonly applicantName: string;
  readonly submittedAt: Instant;
  readonly stage: Stage | 'received';
  readonly turn: Role | 'applicant' | null;
  readonly nationalStatus: number;
  readonly receptionDue: Instant | null;
  readonly clock: ClockView | null;
  readonly timeline: readonly TimelineFact[];
  readonly steps: readonly StepView[];
  readonly components: readonly ComponentView[];
  readonly record: readonly QuestionAndAnswer[];
  readonly needed: Needed | null;
  readonly documents: readonly DocumentView[];
  /** What is owed and why, or why nothing is; null in dossiers begun before fees were computed. */
  readonly fee: PlannedFee | null;
  readonly appointment: Instant | null;
  /** Until when the result must be fetched before it may be cancelled. */
  readonly collectBy: Instant | null;
  /** The parties who must stand before the officer together at the hand-over; names of persons in the form. */
  readonly parties: readonly string[];
  readonly slips: readonly SlipRow[];
  readonly verifications: readonly VerificationRow[];
  readonly entry: {
    readonly number: number;
    readonly year: number;
    readonly volume: string | null;
    readonly state: string;
  } | null;
}
