import type { DeadlineRule, Limit } from '../deadline';
import type { OfficeCode } from '../ids';

/** How the dossier came in (KenhThucHien of the national portal: counter 1, online 2, post 3). */
export type Channel = 'online' | 'counter' | 'post';

/** What a person may be in an office. One person may hold several; the law forbids some pairs in one dossier. */
export const roles = ['receptionist', 'civilStatusOfficer', 'leader', 'clerk', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

/**
 * One book a kind of matter (Luật Hộ tịch 60/2014/QH13 Điều 58; NĐ 123/2015 Điều 11). Foreign events stand in the book of
 * their kind with a tick; a foreign divorce and a confirmation of information have a series of their own.
 */
export const bookKinds = [
  'birth',
  'marriage',
  'death',
  'guardianship',
  'guardianshipEnd',
  'supervision',
  'supervisionEnd',
  'parentChild',
  'change',
  'maritalStatus',
  'extractCopy',
  'adoption',
  'divorceNote',
  'confirmation',
] as const;
export type BookKind = (typeof bookKinds)[number];

/** Why nothing may be decided for a while: a notice hangs out, or somebody may still change his mind. */
export type WaitingReason = 'posting' | 'changeOfMind';

/** Closed on purpose: a new kind of step is a change of the engine, with its tests. */
export type Step =
  | { readonly kind: 'check' }
  | { readonly kind: 'reception' }
  /** Only in plans that owe a fee; the National Portal's status 6. */
  | { readonly kind: 'payment' }
  /** The officer goes to the home (mobile registration), or the parties come in before a decision. */
  | { readonly kind: 'appearance'; readonly where: 'home' | 'office' }
  | { readonly kind: 'examination' }
  | { readonly kind: 'waitingPeriod'; readonly reason: WaitingReason; readonly limit: Limit }
  | { readonly kind: 'draftConfirmation' }
  /** `also`: the second book of a combined procedure (birth with recognition of a parent). */
  | { readonly kind: 'registration'; readonly book: BookKind; readonly also?: BookKind }
  | { readonly kind: 'approval' }
  | { readonly kind: 'seal' }
  /**
   * `parties`: who must stand before the officer when the result is handed over (spouses: Luật Hộ tịch Điều 18). Without it
   * an online result is delivered by itself. `collectWithinDays`: calendar days after which it may be cancelled.
   */
  | {
      readonly kind: 'delivery';
      readonly parties?: readonly string[];
      readonly collectWithinDays?: number;
    };
export type StepKind = Step['kind'];

/** Names of tested evidence rules; the rules themselves live where the sources are. */
export const evidenceRules = [
  'identity',
  'residence',
  'parentsMarriage',
  'birthEntry',
  'duplicateBirth',
  'entry',
  'noEntry',
  'maritalStatus',
] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

/** For the rules `entry` and `noEntry`: which book is searched, and the form's fields that hold what is searched for. */
export interface EntryLook {
  readonly book: BookKind | { readonly byField: string };
  readonly name: string;
  readonly birth?: string;
  readonly personalId?: string;
  readonly office?: string;
  readonly number?: string;
  readonly year?: string;
}

/** People about whom a question may be put together: one of them is enough. Names that `about` may give instead of one person. */
export const personGroups: Readonly<Record<string, readonly string[]>> = {
  parents: ['mother', 'father'],
  couple: ['husband', 'wife'],
  adoptiveParents: ['adoptiveFather', 'adoptiveMother'],
};

/** One paper of the dossier as it applies to this applicant: asked for unless its rule finds the answer. */
export interface PlannedComponent {
  readonly id: string;
  readonly rule: EvidenceRule | null;
  readonly ground: string;
  /** Prefix of the form's fields about the person in question (`husband` for husbandName ...); the requester if absent. */
  readonly about?: string;
  readonly look?: EntryLook;
}

/** Times that the law leaves open or that are a habit of the office: data, so that each can change without a patch. */
export interface TimePolicy {
  readonly warningWorkingMinutes: number;
  readonly escalationWorkingMinutes: number;
  readonly receptionWorkingHours: number;
  readonly supplementReplyWorkingDays: number;
  readonly paymentWorkingDays: number;
  /** How much later an apology promises the result, in working days from the due date it replaces. */
  readonly apologyWorkingDays: number;
}

/** Asking another office, and what the law allows when it stays silent. */
export interface VerificationPolicy {
  readonly replyWorkingDays: number;
  /** Calendar days after which one goes on without an answer; the reply limit itself when null. */
  readonly giveUpCalendarDays: number | null;
  /** `proceed`: decide on what there is. `declaration`: the applicant's own declaration takes its place. */
  readonly whenSilent: 'proceed' | 'declaration';
  readonly ground: string;
}

/** What this applicant owes, as computed at submission from the table in force that day. Amounts in whole đồng. */
export interface PlannedFee {
  readonly amount: number;
  readonly lines: readonly {
    readonly item: string;
    readonly quantity: number;
    readonly unit: number;
    readonly ground: string;
  }[];
  /** Why something is not paid, or why no amount is known. */
  readonly waiver: { readonly reason: string; readonly ground: string } | null;
}

/** What the leader signs at the end. Each has a template valid on the day of rendering. */
export const resultTemplates = [
  'birthCertificate',
  'birthWithParentChild',
  'marriageCertificate',
  'deathExtract',
  'guardianshipExtract',
  'guardianshipEndExtract',
  'supervisionExtract',
  'supervisionEndExtract',
  'parentChildExtract',
  'changeExtract',
  'maritalStatusCertificate',
  'marriageNoteExtract',
  'divorceNoteExtract',
  'otherNoteExtract',
  'adoptionCertificate',
  'confirmation',
  'extractCopy',
  'bookNote',
] as const;
export type ResultTemplate = (typeof resultTemplates)[number];

/**
 * All that the process ever sees of a procedure: flat, JSON, and pinned at submission. A later edition of the procedure
 * does not touch a dossier that began under this one (Law 03/2026/QH16, transition; the rule of every edition before).
 */
export interface Plan {
  readonly procedure: string;
  readonly edition: string;
  readonly channel: Channel;
  readonly office: OfficeCode;
  readonly deadline: DeadlineRule;
  readonly policy: TimePolicy;
  readonly components: readonly PlannedComponent[];
  readonly steps: readonly Step[];
  readonly template: ResultTemplate;
  /** The office that must decide, where the one that took the dossier in may not: it can only forward it. */
  readonly competentOffice?: OfficeCode;
  /** The office that helped to file although another is competent (NĐ 120/2025): not the one that decides. */
  readonly assistingOffice?: OfficeCode;
  readonly verification?: VerificationPolicy;
  readonly fee?: PlannedFee;
  /** The process drafts the apology of Mẫu 04 by itself when the last day comes. */
  readonly draftsApology?: boolean;
}
