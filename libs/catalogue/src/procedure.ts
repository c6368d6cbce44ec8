import type {
  BookKind,
  Channel,
  DeadlineRule,
  EntryLook,
  EvidenceRule,
  ResultTemplate,
  Step,
  TimePolicy,
  VerificationPolicy,
} from '@hotich/domain';
import type { Condition, FormSpec, Words } from './form';

/** A paper that the law asks for, and what may answer for it instead. */
export interface Component {
  readonly id: string;
  readonly name: Words;
  /** `submit`: handed in and kept. `present`: shown and given back, never copied (QĐ 163/QĐ-BTP). */
  readonly handling: 'submit' | 'present';
  /** The register or database question that may waive it, or null: some papers only a person can give. */
  readonly evidence: EvidenceRule | null;
  /** Prefix of the form's fields about the person in question; the requester when absent. */
  readonly about?: string;
  /** For the rules `entry` and `noEntry`. */
  readonly look?: EntryLook;
  /** Asked for only when the form was answered so. */
  readonly when?: Condition;
  /** The paper is welcome but never demanded. */
  readonly optional?: boolean;
  readonly ground: string;
}

export const lifeEvents = [
  'birth',
  'marriage',
  'death',
  'family',
  'guardianship',
  'correction',
  'papers',
  'abroad',
] as const;
/** What happened to the person who comes: how the portal sorts procedures. */
export type LifeEvent = (typeof lifeEvents)[number];

/** Which commune decides (Luật Hộ tịch 60/2014/QH13, one article a kind of matter). */
export interface Competence {
  /** `residence`: where one of `of` lives. `registered`: where the earlier entry was made. `anywhere`: any keeper of the database. */
  readonly key: 'residence' | 'registeredOrResidence' | 'registered' | 'placeOfDeath' | 'anywhere';
  /** Prefixes of the form's persons whose residence founds it. */
  readonly of: readonly string[];
  readonly ground: string;
}

/** Whether somebody may act for the applicant (Luật Hộ tịch Điều 6(2); QĐ 163/QĐ-BTP). */
export interface ProxyRule {
  readonly allowed: 'never' | 'authorised' | 'relativesFree';
  readonly ground: string;
}

/** Who must be there in person. `handOver`: the parties, when the result is given. `home`: the officer comes to them. */
export interface Presence {
  readonly when: 'none' | 'handOver' | 'home' | 'office';
  readonly ground: string;
}

/** A citizen's duty in time: later is accepted, but the fee exemption is lost and loaiDangKy becomes 4. */
export interface Duty {
  readonly field: string;
  readonly calendarDays: number;
  readonly ground: string;
}

/**
 * How the fee is found; the figures stand in the fee table, with validity.
 * `free`: by law. `onTimeFree`: free within the citizen's duty in time. `council`: set by the provincial people's council.
 * `perCopy`: so much a copy, the number of copies being the answer to `field`.
 */
export type FeeRule =
  | { readonly kind: 'free'; readonly ground: string }
  | { readonly kind: 'onTimeFree'; readonly ground: string }
  | { readonly kind: 'council'; readonly ground: string }
  | { readonly kind: 'perCopy'; readonly field: string; readonly ground: string };

/** What the procedure writes into a book: the Ministry's column on the left, the form's field on the right. */
export interface EntrySpec {
  readonly book: BookKind;
  /** Written only when the form was answered so; of two specs for one book the first that fits wins. */
  readonly when?: Condition;
  /** loaiDangKy of the Ministry: `byDuty` is 1 in time and 4 late. */
  readonly registrationType: 'byDuty' | 0 | 1 | 2 | 3;
  readonly subject: EntryPerson;
  /** The other spouse, the recognised child, the ward. */
  readonly second?: EntryPerson;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns whose value the procedure itself fixes: ticks of the book. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** Fixed only for some answers: no nationality stands beside the name of a father who is not known. */
  readonly fixedWhen?: readonly { readonly when: Condition; readonly fixed: Readonly<Record<string, string>> }[];
}
export interface EntryPerson {
  readonly name: string;
  readonly birth?: string;
  readonly personalId?: string;
}

/** What is noted beside the earlier entry that a component's look-up found, once the new one is in force. */
export interface NoteOnOriginal {
  readonly component: string;
  readonly as:
    | 'change'
    | 'guardianshipEnded'
    | 'supervisionEnded'
    | 'divorced'
    | 'recognised'
    | 'adopted'
    | 'judgment'
    | 'reregistered';
  /** Field that says what changes, printed in the note. */
  readonly text?: string;
  readonly ground: string;
}

export interface Result {
  /** mã kết quả of the National Portal. */
  readonly code: string;
  readonly template: ResultTemplate;
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
  readonly lifeEvent: LifeEvent;
  /** `landBorder`: only where the province has one. `exOfficio`: opened by the office itself, never by a citizen. */
  readonly offered?: 'landBorder' | 'exOfficio';
  /** Channels by which it may be asked for; all three when absent. */
  readonly channels?: readonly Channel[];
  readonly competence: Competence;
  readonly presence: Presence;
  readonly proxy: ProxyRule;
  readonly form: FormSpec;
  readonly components: readonly Component[];
  readonly deadline: DeadlineRule;
  /** Other limits for some answers; the first that fits wins. `subtype` names it for outside checks (BO_SUNG ...). */
  readonly deadlineWhen?: readonly {
    readonly subtype: string;
    readonly when: Condition;
    readonly rule: DeadlineRule;
  }[];
  readonly verification?: VerificationPolicy;
  readonly policy: TimePolicy;
  readonly steps: readonly Step[];
  /** Steps only for some answers, put in before the named kind. */
  readonly stepsWhen?: readonly { readonly when: Condition; readonly before: Step['kind']; readonly step: Step }[];
  /** For some answers the entry goes into another book than the registration step names; the first that fits wins. */
  readonly bookWhen?: readonly { readonly when: Condition; readonly book: BookKind }[];
  readonly duty?: Duty;
  readonly fee: FeeRule;
  readonly entries: readonly EntrySpec[];
  readonly notes?: readonly NoteOnOriginal[];
  readonly results: readonly [Result, ...Result[]];
}

/** What the file of a procedure holds: the whole once, and for each edition its days and what it says differently. */
export interface ProcedureFile extends Omit<Procedure, 'edition' | 'validTo'> {
  readonly editions: readonly ({ readonly from: string; readonly to: string | null } & Partial<
    Omit<Procedure, 'code' | 'edition' | 'validTo'>
  >)[];
}

/** Every edition of one procedure, oldest first. */
export const editionsOf = ({ editions, ...whole }: ProcedureFile): Procedure[] =>
  editions.map(({ from, to, ...different }) => ({ ...whole, ...different, edition: from, validTo: to }));

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
  // Unsaid in law: as long as for a supplement. Configurable [?].
  paymentWorkingDays: 15,
  // NĐ 61/2018/NĐ-CP Điều 19(9) limits how often, not by how much. Configurable [?].
  apologyWorkingDays: 3,
};
