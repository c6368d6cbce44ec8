import type { DeadlineRule } from '../deadline';
import type { OfficeCode } from '../ids';

/** How the dossier came in (KenhThucHien of the national portal: counter 1, online 2, post 3). */
export type Channel = 'online' | 'counter' | 'post';

/** What a person may be in an office. One person may hold several; the law forbids some pairs in one dossier. */
export const roles = ['receptionist', 'civilStatusOfficer', 'leader', 'clerk', 'administrator', 'auditor'] as const;
export type Role = (typeof roles)[number];

export type BookKind = 'birth' | 'marriage' | 'death' | 'extractCopy';

/** Closed on purpose: a new kind of step is a change of the engine, with its tests. */
export type Step =
  | { readonly kind: 'check' }
  | { readonly kind: 'reception' }
  | { readonly kind: 'examination' }
  | { readonly kind: 'draftConfirmation' }
  | { readonly kind: 'registration'; readonly book: BookKind }
  | { readonly kind: 'approval' }
  | { readonly kind: 'seal' }
  | { readonly kind: 'delivery' };
export type StepKind = Step['kind'];

/** Names of tested evidence rules; the rules themselves live where the sources are. */
export type EvidenceRule = 'identity' | 'residence' | 'parentsMarriage' | 'birthEntry' | 'duplicateBirth';

/** One paper of the dossier as it applies to this applicant: asked for unless its rule finds the answer. */
export interface PlannedComponent {
  readonly id: string;
  readonly rule: EvidenceRule | null;
  readonly ground: string;
}

/** Times that the law leaves open or that are a habit of the office: data, so that each can change without a patch. */
export interface TimePolicy {
  readonly warningWorkingMinutes: number;
  readonly escalationWorkingMinutes: number;
  readonly receptionWorkingHours: number;
  readonly supplementReplyWorkingDays: number;
}

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
  readonly template: 'birthCertificate' | 'birthExtractCopy';
}
