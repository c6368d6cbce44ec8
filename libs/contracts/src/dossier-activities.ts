import type {
  Actor,
  CheckResult,
  ClockReading,
  DocumentId,
  Dossier,
  DossierId,
  EntryId,
  Fact,
  Instant,
  LedgerEntry,
  Matter,
  NoteId,
  OfficeCode,
  Plan,
  Sha256,
  VerificationAnswer,
  VerificationId,
} from '@hotich/domain';

/** Database work between two waits, run as local activities. Each is idempotent by what its `input` names. */
export interface BookkeepingActivities {
  /** Writes facts and the projection in one transaction; a repeat of the same sequence numbers changes nothing. */
  record(input: { dossierId: DossierId; matter: Matter; facts: readonly Fact[]; dossier: Dossier }): Promise<void>;
  /** Reads the ledger against the calendar in force. */
  readClock(input: { plan: Plan; ledger: readonly LedgerEntry[] }): Promise<ClockReading>;
  /** Gives a receipt its number in the office's series (Mẫu 01), once per dossier. */
  issueReceipt(input: { dossierId: DossierId; plan: Plan; at: Instant }): Promise<{ receipt: string }>;
  /** The instant a time limit before or beside the legal clock ends. */
  limit(input: { kind: LimitKind; from: Instant; plan: Plan }): Promise<Instant>;
  /** Numbers and writes the entry, unsigned, in one transaction; once per dossier. */
  registerEntry(input: {
    dossierId: DossierId;
    plan: Plan;
    by: Actor;
    at: Instant;
  }): Promise<{ entry: EntryId; number: number; year: number }>;
  /** Strikes an unsigned entry out with a note; its number stays used. */
  strikeOut(input: { dossierId: DossierId; entry: EntryId; at: Instant; note: NoteId | null }): Promise<void>;
  /** Cancels an entry in force whose paper is not handed over; the annotation says on whose decision. */
  cancelEntry(input: { dossierId: DossierId; entry: EntryId; by: Actor; note: NoteId }): Promise<void>;
  /** Hands the same content in at the competent office as a new dossier; once per dossier and office. */
  forwardDossier(input: { dossierId: DossierId; plan: Plan; to: OfficeCode }): Promise<{ dossier: DossierId }>;
  /** Writes where a question to another office stands. */
  recordVerification(input: {
    verification: VerificationId;
    state: 'reminded' | 'answered' | 'unanswered';
    at: Instant;
    answer: VerificationAnswer | null;
    by: Actor | null;
  }): Promise<void>;
}

/** Time limits that run before or beside the legal clock. */
export type LimitKind =
  | 'reception'
  | 'supplementReply'
  | 'draftConfirmation'
  | 'payment'
  | 'waiting'
  | 'verificationReply'
  | 'verificationGiveUp'
  /** Counted from the due date that is not kept. */
  | 'apology'
  | 'collection';

/** Rendering and signing: processor work, on its own queue. */
export interface DocumentActivities {
  renderDraft(input: { dossierId: DossierId; plan: Plan; version: number }): Promise<Paper>;
  renderResult(input: { dossierId: DossierId; plan: Plan; entry: EntryId; rendering: number }): Promise<Paper>;
  /** The slip of Mẫu 04 with its number, for the head's signature; `attempt` tells one proposed date from the next. */
  renderApology(input: {
    dossierId: DossierId;
    plan: Plan;
    due: Instant;
    newDue: Instant;
    note: NoteId | null;
    attempt: number;
  }): Promise<Paper>;
  /** Signs for the leader. Refuses (non-retryable) when the digest is not that of the stored paper. */
  signAsLeader(input: {
    dossierId: DossierId;
    document: DocumentId;
    digest: Sha256;
    by: Actor;
    at: Instant;
  }): Promise<Paper>;
  /** Seals for the agency and puts the entry in force, in one transaction. */
  sealForAgency(input: {
    dossierId: DossierId;
    document: DocumentId;
    digest: Sha256;
    by: Actor;
    office: OfficeCode;
    entry: EntryId | null;
    at: Instant;
  }): Promise<Paper>;
}

export interface Paper {
  readonly document: DocumentId;
  readonly digest: Sha256;
}

/** Questions to registers and outside sources. */
export interface CheckActivities {
  checkComponents(input: { dossierId: DossierId; plan: Plan; version: number }): Promise<CheckResult[]>;
  /** Asks the population database for the newborn's personal number (law.md 5.1: returned, never computed). */
  obtainPersonalId(input: { dossierId: DossierId; plan: Plan; entry: EntryId }): Promise<void>;
}
