import type { officeImports } from '../languages/vi/office-imports';
import type { FeeRate, Words } from '@hotich/catalogue';
import type { BookKind, Channel, CommandName, Role, WorkCalendar } from '@hotich/domain';
import type { DossierStage, DossierView, OfficeRef, ProcedureView, Turn } from './views';

/** What the office API answers with, beside what both do. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly office: OfficeRef;
  readonly roles: readonly Role[];
}
/** Stages in the order of a dossier's way: first those that lie on a desk of the office, then those that wait for others. */
export const deskStages = [
  'reception',
  'appearance',
  'examination',
  'registration',
  'approval',
  'seal',
  'delivery',
] as const;
export const waitStages = ['supplement', 'payment', 'draftConfirmation', 'verification', 'waitingPeriod'] as const;
export const queueStages = [...deskStages, ...waitStages] as const;
export type QueueStage = (typeof queueStages)[number];
export type Counts = Readonly<Record<QueueStage, number>>;
export interface Task {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly title: Words;
  readonly subjectName: string;
  readonly applicantName: string;
  readonly channel: Channel;
  readonly stage: DossierStage;
  readonly turn: Turn;
  readonly submittedAt: string;
  readonly receptionDue: string | null;
  readonly due: string | null;
  readonly overdue: boolean;
  readonly workingMinutesLeft: number | null;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
}
export interface EvidenceView {
  readonly component: string;
  readonly outcome: 'HIT_MATCH' | 'HIT_MISMATCH' | 'NO_DATA' | 'SOURCE_DOWN';
  readonly source: string;
  readonly fields: unknown;
  readonly ground: string;
  readonly takenAt: string;
  readonly recordId: string | null;
}
export interface OfficeDossier extends DossierView {
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly evidence: readonly EvidenceView[];
  readonly allowed: readonly CommandName[];
  readonly signing?: { readonly document: string; readonly digest: string } | null;
}
/** Acts that an officer orders by name; handing in and supplementing carry files and go their own way. */
export type OrderName = Exclude<CommandName, 'submit' | 'supplement'>;
export interface ActOrder {
  /** Money taken at the counter has a door of its own. */
  readonly do: Exclude<OrderName, 'pay'>;
  readonly text?: string;
  readonly components?: string[];
  readonly document?: string;
  readonly digest?: string;
  readonly to?: string;
  readonly moment?: string;
  readonly present?: string[];
}
export interface CashOrder {
  readonly do: 'pay';
  readonly receipt?: string;
}
export interface ApprovalItem extends Task {
  readonly document: string;
  readonly digest: string;
  readonly change: readonly { readonly field: string; readonly value: string }[];
  readonly allowed: readonly CommandName[];
}
export interface ApologyItem extends Task {
  readonly document: string;
  readonly digest: string;
  readonly newDue: string | null;
  readonly reason: string | null;
  readonly allowed: readonly CommandName[];
}
export const verificationAnswers = ['confirmed', 'contradicted', 'unknown'] as const;
export type VerificationAnswer = (typeof verificationAnswers)[number];
/** A question that another office put to ours. */
export interface AskedVerification {
  readonly id: string;
  readonly fromOffice: string;
  readonly question: string;
  readonly state: string;
  readonly replyBy: string | null;
  readonly answer: VerificationAnswer | null;
  readonly answerText: string | null;
}
export type CounterProcedureSummary = Pick<
  ProcedureView,
  'code' | 'edition' | 'title' | 'summary' | 'lifeEvent' | 'deadline'
> & { readonly exOfficio: boolean };
export type CounterProcedure = CounterProcedureSummary &
  Pick<ProcedureView, 'ground' | 'competence' | 'presence' | 'proxy' | 'fee' | 'form' | 'components'>;
export interface CalendarEdition extends WorkCalendar {
  readonly inForce: boolean;
  readonly publishedAt: string;
  readonly publishedBy: string | null;
  readonly ground: string | null;
}
/** What a new edition of the calendar did to running deadlines. */
export interface Recount {
  readonly version: string;
  readonly fromVersion: string;
  readonly ground: string | null;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly supersededBy: string | null;
  readonly looked: number;
  readonly moved: number;
  readonly beyond: number;
  readonly movedHere: number;
}
export interface RecountRow {
  readonly dossier: string;
  readonly code: string;
  readonly dueBefore: string | null;
  readonly dueAfter: string | null;
  readonly originalBefore: string | null;
  readonly originalAfter: string | null;
  readonly toldAt: string | null;
}
export interface FeeRow extends FeeRate {
  readonly setBy: string | null;
  readonly setAt: string;
}
export interface SettingView {
  readonly key: string;
  readonly value: unknown;
  readonly usual: unknown;
  readonly settable: boolean;
  readonly uncertain: {
    readonly what: string;
    readonly where: readonly string[];
    readonly ground: string;
    readonly settable: boolean;
  } | null;
  readonly decisions: readonly {
    readonly value: unknown;
    readonly validFrom: string;
    readonly ground: string;
    readonly setBy: string;
    readonly setAt: string;
  }[];
}
export interface SignatureOutcome {
  readonly dossier: string;
  readonly ok: boolean;
  readonly stage?: DossierStage | null;
  readonly problem?: { readonly code: string; readonly params?: Readonly<Record<string, string>> } | null;
}
export interface EntrySummary {
  readonly id: string;
  readonly kind: BookKind;
  readonly number: number;
  readonly year: number;
  readonly volume: string | null;
  readonly registeredOn: string;
  readonly subjectName: string;
  readonly subjectBirth: string | null;
  readonly state: 'unsigned' | 'inForce' | 'struckOut' | 'cancelled';
  readonly origin: 'digitised' | 'registered';
  readonly quality: 'keyed' | 'doubleKeyed' | 'verified' | 'registered';
}
export interface EntryView extends EntrySummary {
  /** The page of the volume it stands on, where that is known. */
  readonly page: number | null;
  readonly content: Readonly<Record<string, unknown>>;
  readonly annotations: readonly {
    readonly kind: string;
    readonly text: string;
    readonly ground: string;
    readonly writtenAt?: string;
  }[];
  readonly book: Partial<BookView> | null;
}
export interface BookView {
  readonly id: string;
  readonly kind: BookKind;
  readonly year: number;
  readonly volume: string;
  readonly officeName: string;
  readonly origin: 'digitised' | 'registered';
  readonly accepted: boolean;
  readonly entries: number;
  readonly opened: string | null;
  readonly closed: string | null;
}
/** A file of digitised books that is brought in, and how far it is. */
export interface ImportView {
  readonly id: string;
  readonly kind: BookKind;
  readonly fileName: string;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly percent: number;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly rowsUnchanged: number;
  readonly failure: { readonly code: string; readonly params: Readonly<Record<string, string>> } | null;
  readonly importedAt: string;
}
export interface ImportDetails extends ImportView {
  /** The same file had been brought in before: this is that import. */
  readonly repeated: boolean;
  readonly report: readonly { readonly row: number; readonly column: string; readonly rule: RowRule }[];
}
export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly kind: 'province' | 'commune' | 'former';
  readonly formerly: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly takesDossiers: boolean;
  /** Names of another time through which it was found. */
  readonly through: readonly string[];
}
export interface UnitList {
  readonly items: readonly ListedUnit[];
  readonly ambiguous: boolean;
}
export interface UnitLink {
  readonly code: string;
  readonly name: string;
  readonly formerly: string | null;
  readonly change: 'merged' | 'split' | 'renamed' | 'unchanged';
  readonly on: string;
  readonly ground: string;
  readonly alsoWentTo: readonly { readonly code: string; readonly name: string }[];
}
export interface UnitDetails extends ListedUnit {
  readonly authority: string;
  readonly predecessors: readonly UnitLink[];
  readonly successors: readonly UnitLink[];
}

/** Why a row of a file was not taken; each has its words. */
export type RowRule = keyof typeof officeImports.imports.rules;
