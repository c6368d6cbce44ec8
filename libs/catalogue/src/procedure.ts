import type { DeadlineRule, EvidenceRule, Plan, Step, TimePolicy } from '@hotich/domain';
import type { FormSpec, Words } from './form';

/** A paper that the law asks for, and what may answer for it instead. */
export interface Component {
  readonly id: string;
  readonly name: Words;
  /** `submit`: handed in and kept. `present`: shown and given back, never copied (QĐ 163/QĐ-BTP). */
  readonly handling: 'submit' | 'present';
  /** The register or database question that may waive it, or null: some papers only a person can give. */
  readonly evidence: EvidenceRule | null;
  /** Asked for only when the form was answered so. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  readonly ground: string;
}

/** One edition of a procedure: what the law fixes from one day on. JSON only; a clerk can check it against the law. */
export interface Procedure {
  /** National code, as printed on the receipt. */
  readonly code: string;
  /** First day of this edition. Chosen by the time of acceptance, kept for the dossier's life. */
  readonly edition: string;
  readonly validTo: string | null;
  readonly title: Words;
  readonly summary: Words;
  readonly ground: string;
  /** `residence`: the commune where the person lives. `anywhere`: any body that keeps the database (Law Art. 63). */
  readonly competence: 'residence' | 'anywhere';
  readonly form: FormSpec;
  readonly components: readonly Component[];
  readonly deadline: DeadlineRule;
  readonly policy: TimePolicy;
  readonly steps: readonly Step[];
  readonly resultCode: string;
  readonly template: Plan['template'];
  readonly fee: { readonly amount: number; readonly ground: string };
}

/** Habits of the office where the law is silent; each is marked uncertain in the law file and may be changed. */
export const defaultPolicy: TimePolicy = {
  // Internal warning; no law. Four working hours give the desk half a day.
  warningWorkingMinutes: 240,
  // Unsaid in law: after a whole working day of lateness it goes up once more.
  escalationWorkingMinutes: 480,
  // NQ 66.7/2025/NQ-CP: a request to supplement goes out within 8 working hours of receipt.
  receptionWorkingHours: 8,
  // No statutory term for single procedures; 15 working days is that of a sister decree. Configurable [?].
  supplementReplyWorkingDays: 15,
};
