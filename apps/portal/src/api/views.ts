import type { AlarmKind, Channel, DeadlineRule, FactKind, PlannedFee, Role, Stage, StepKind } from '@hotich/domain';
import type {
  Competence,
  Component,
  Condition,
  Duty,
  FeeRule,
  FormSpec,
  LifeEvent,
  Presence,
  ProxyRule,
  QuestionAndAnswer,
  Words,
} from '@hotich/catalogue';

/** What the two APIs answer with, as the pages read it. Instants are ISO 8601 in UTC, days `YYYY-MM-DD`. */
export interface Listed<Item> {
  readonly items: readonly Item[];
  readonly total: number;
  readonly next: string | null;
}
export interface OfficeRef {
  readonly code: string;
  readonly name: string;
}
export interface Office extends OfficeRef {
  readonly authority: string;
}
export interface ProcedureSummary {
  readonly code: string;
  readonly edition: string;
  readonly title: Words;
  readonly summary: Words;
  readonly lifeEvent: LifeEvent;
  readonly channels: readonly Channel[];
  readonly deadline: DeadlineRule;
  readonly fee: FeeRule;
}
export type Paper = Pick<Component, 'id' | 'name' | 'handling' | 'evidence' | 'ground' | 'optional'> & {
  readonly when?: Condition | null;
};
/** Another limit for some answers. */
export interface LimitOfCase {
  readonly subtype: string;
  readonly when: Condition;
  readonly rule: DeadlineRule;
}
export interface ProcedureView extends ProcedureSummary {
  readonly ground: string;
  readonly competence: Competence;
  readonly presence: Presence;
  readonly proxy: ProxyRule;
  readonly duty?: Duty;
  readonly deadlineWhen?: readonly LimitOfCase[];
  readonly resultCodes: readonly string[];
  readonly form: FormSpec;
  readonly components: readonly Paper[];
}
export interface Citizen {
  readonly name: string;
  readonly personalId: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}
export type LooseAnswers = Readonly<Record<string, string | number>>;
export interface Draft {
  readonly id: string;
  readonly procedure: string;
  readonly edition: string;
  readonly answers: LooseAnswers;
  readonly version: number;
  readonly changedAt: string;
}
export interface FileRef {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
}
export interface UploadedFile extends FileRef {
  readonly sha256: string;
  readonly component: string;
}
export interface Submission {
  readonly procedure: string;
  readonly edition: string;
  readonly office: string;
  readonly answers: LooseAnswers;
  readonly files: { id: string; component: string }[];
  readonly draft?: string;
}
/** 201 tells stage and dates; 202 (engine not reached) only that the dossier is safely received. */
export interface Received {
  readonly id: string;
  readonly code: string;
  readonly submittedAt: string;
  readonly stage?: DossierStage;
  readonly receptionDue?: string | null;
  readonly due?: string | null;
}
/** `received` until the process has begun. */
export type DossierStage = Stage | 'received';
export type Turn = Role | 'applicant' | null;
export interface OwnDossier {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly title: Words;
  readonly subjectName: string;
  readonly office: OfficeRef;
  readonly submittedAt: string;
  readonly stage: DossierStage;
  readonly turn: Turn;
  readonly due: string | null;
  readonly changedAt: string;
}
export interface Doer {
  readonly kind: 'applicant' | 'staff' | 'system';
  readonly role?: string | null;
  readonly name?: string | null;
  readonly title?: string | null;
}
export interface TimelineFact {
  readonly seq: number;
  readonly kind: FactKind;
  readonly at: string;
  readonly by: Doer;
  readonly text?: string | null;
  readonly items?: readonly string[];
  readonly detail?: Readonly<Record<string, unknown>>;
}
export interface StepView {
  readonly kind: StepKind;
  readonly state: 'done' | 'current' | 'toCome';
  readonly by?: Doer | null;
  readonly at?: string | null;
}
export interface ClockView {
  readonly due: string | null;
  readonly dueOriginal: string | null;
  readonly dueNew: string | null;
  readonly state: 'notStarted' | 'running' | 'stopped' | 'paused' | 'ended';
  readonly startedAt: string | null;
  readonly explanation: readonly string[];
  readonly alarms: readonly { readonly kind: AlarmKind; readonly at: string }[];
  readonly index: { readonly elapsedMinutes: number; readonly verdict: 'inTime' | 'overdue' };
}
export interface ComponentView {
  readonly id: string;
  readonly name: Words;
  readonly handling: 'submit' | 'present';
  readonly state: 'waived' | 'provided' | 'needed' | 'mismatch' | 'unchecked';
  readonly sentence: Words;
  readonly ground: string;
  readonly correction: { readonly procedure: string; readonly answers: LooseAnswers } | null;
  readonly files: readonly FileRef[];
}
export type Needed =
  | {
      readonly act: 'supplement';
      readonly text: string;
      readonly components: readonly string[];
      readonly replyBy: string;
    }
  | { readonly act: 'confirmDraft'; readonly document: string; readonly digest: string; readonly confirmBy: string }
  | { readonly act: 'pay'; readonly amount: number; readonly payBy: string | null };
export interface DocumentView {
  readonly id: string;
  readonly purpose: 'draft' | 'result' | 'apology';
  readonly state: 'rendered' | 'leaderSigned' | 'sealed';
  readonly digest: string;
  readonly madeAt: string;
  readonly verificationCode: string;
}
/** A numbered slip that the office owed the applicant. */
export interface SlipView {
  readonly seq: number;
  readonly kind: 'supplement' | 'refusal' | 'apology' | 'stop' | 'verification' | 'posting';
  readonly number: number;
  readonly year: number;
}
/** A question to another office; what they wrote to each other is null for citizens. */
export interface VerificationView {
  readonly id: string;
  readonly askedOffice: string;
  readonly question: string | null;
  readonly state: string;
  readonly replyBy: string | null;
  readonly answer: string | null;
  readonly answerText: string | null;
}
export interface DossierView {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly title: Words;
  readonly channel: Channel;
  readonly office: Office;
  readonly subjectName: string;
  readonly applicantName: string;
  readonly submittedAt: string;
  readonly stage: DossierStage;
  readonly turn: Turn;
  readonly nationalStatus: number;
  readonly receptionDue: string | null;
  readonly clock: ClockView | null;
  readonly timeline: readonly TimelineFact[];
  readonly steps: readonly StepView[];
  readonly components: readonly ComponentView[];
  readonly record: readonly QuestionAndAnswer[];
  readonly needed: Needed | null;
  readonly documents: readonly DocumentView[];
  readonly fee: PlannedFee | null;
  readonly appointment: string | null;
  readonly collectBy: string | null;
  /** Who must stand before the officer together at the hand-over: prefixes of the form's persons. */
  readonly parties: readonly string[];
  readonly slips: readonly SlipView[];
  readonly verifications: readonly VerificationView[];
  readonly entry: {
    readonly number: number;
    readonly year: number;
    readonly volume: string | null;
    readonly state: string;
  } | null;
}
export interface ActReceipt {
  readonly facts: number;
  readonly stage: DossierStage;
  readonly receptionDue: string | null;
  readonly due: string | null;
}
/** The page of the payment service; it leads back to the dossier. */
export interface PaymentPage {
  readonly redirectUrl: string;
  readonly amount: number;
}
export interface PaperVerdict {
  readonly verdict: 'valid' | 'replaced' | 'cancelled' | 'unknown';
  readonly procedure?: string | null;
  readonly office?: string | null;
  readonly sealedAt?: string | null;
  readonly sha256?: string | null;
}

/** What the signatures of a dropped file say, and whether its digest is one of ours. */
export interface FileVerdict {
  readonly verdict: 'valid' | 'invalid' | 'indeterminate';
  readonly known: boolean;
  readonly reason: string | null;
  readonly signatures: readonly {
    readonly signer: string;
    readonly organisation: string;
    readonly signedAt: string | null;
    readonly reason: string | null;
  }[];
}
