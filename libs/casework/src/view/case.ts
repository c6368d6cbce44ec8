import type { QuestionAndAnswer } from '@hotich/catalogue';
import type {
  Channel,
  CheckOutcome,
  Dossier,
  EvidenceRule,
  Fact,
  Matter,
  PersonKey,
  Role,
  Stage,
} from '@hotich/domain';

/** Everything the tables hold of one dossier, as its view needs it. */
export interface Case {
  readonly id: string;
  readonly code: string;
  readonly channel: Channel;
  readonly office: { readonly code: string; readonly name: string; readonly authority: string };
  readonly applicantKey: PersonKey;
  readonly applicantName: string;
  readonly subjectName: string;
  readonly matter: Matter;
  readonly submittedAt: Date;
  readonly stage: Stage | 'received';
  readonly turn: Role | 'applicant' | null;
  readonly nationalStatus: number;
  readonly receptionDue: Date | null;
  /** Null until the process has begun. */
  readonly state: Dossier | null;
  readonly changedAt: Date;
  readonly facts: readonly FactRow[];
  readonly record: readonly QuestionAndAnswer[];
  readonly notes: readonly { readonly id: string; readonly text: string; readonly items: readonly string[] }[];
  readonly evidence: readonly EvidenceRow[];
  readonly files: readonly FileRow[];
  readonly documents: readonly DocumentRow[];
  readonly entry: {
    readonly number: number;
    readonly year: number;
    readonly volume: string | null;
    readonly state: string;
  } | null;
  readonly slips: readonly SlipRow[];
  readonly verifications: readonly VerificationRow[];
}

/** A numbered slip or letter that a fact owed (TT 03/2025/TT-VPCP, Annex I). */
export interface SlipRow {
  readonly seq: number;
  readonly kind: 'supplement' | 'refusal' | 'apology' | 'stop' | 'verification' | 'posting';
  readonly number: number;
  readonly year: number;
}

/** A question to another office; what the offices wrote to each other is shown to staff alone. */
export interface VerificationRow {
  readonly id: string;
  readonly askedOffice: string;
  readonly question: string | null;
  readonly state: string;
  readonly replyBy: string | null;
  readonly answer: string | null;
  readonly answerText: string | null;
}

/** A fact with the name and title of the member of staff who made it (NĐ 224/2026/NĐ-CP Điều 15(1)(g): shown to the citizen). */
export interface FactRow {
  readonly seq: number;
  readonly fact: Fact;
  readonly name: string | null;
  readonly title: string | null;
}

export interface EvidenceRow {
  readonly component: string;
  readonly rule: EvidenceRule;
  readonly outcome: CheckOutcome;
  /** As the source said them; of an entry its year, volume, number and office. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface FileRow {
  readonly id: string;
  readonly component: string | null;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
}

export interface DocumentRow {
  readonly id: string;
  readonly purpose: 'draft' | 'result' | 'apology';
  readonly state: 'rendered' | 'leaderSigned' | 'sealed';
  readonly digest: string;
  readonly madeAt: Date;
  readonly verificationCode: string;
}
