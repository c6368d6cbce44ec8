import type { Instant } from '../calendar';
import type { AlarmKind, LedgerEvent } from '../deadline';
import type {
  DocumentId,
  DossierId,
  EntryId,
  EvidenceId,
  NoteId,
  OfficeCode,
  PaymentId,
  Sha256,
  VerificationId,
} from '../ids';
import type { Actor } from './command';

/** What a source said of one component (law.md 1.2): only a match waives the paper. */
export type CheckOutcome = 'HIT_MATCH' | 'HIT_MISMATCH' | 'NO_DATA' | 'SOURCE_DOWN';
export interface CheckResult {
  readonly component: string;
  readonly outcome: CheckOutcome;
  readonly evidence: EvidenceId;
}

/** The clock as computed outside the workflow from its ledger and the calendar of the day. */
export interface ClockReading {
  readonly calendar: string;
  readonly due: Instant | null;
  readonly dueOriginal: Instant | null;
  readonly dueNew: Instant | null;
  readonly alarms: readonly { readonly kind: AlarmKind; readonly at: Instant }[];
}

/** All that may be said aloud because time passed; the clock's own alarms, and two beside it. */
export type Alarm = AlarmKind | 'receptionLate' | 'collectionExpired';

/** What the asked office says: as the applicant stated, otherwise, or that it has nothing on it. */
export type VerificationAnswer = 'confirmed' | 'contradicted' | 'unknown';

interface Happened {
  readonly at: Instant;
}
interface Done extends Happened {
  readonly by: Actor;
}

/**
 * What is true of a dossier, in the order it became true. Facts are kept for ever and read again by `evolve`: an old kind
 * or field may be added to, never renamed or removed.
 */
export type Fact =
  | (Done & { readonly is: 'submitted'; readonly receptionDue: Instant })
  | (Happened & { readonly is: 'checked'; readonly results: readonly CheckResult[] })
  | (Done & { readonly is: 'accepted'; readonly receipt: string; readonly payBy?: Instant | null })
  | (Done & { readonly is: 'paid'; readonly payment: PaymentId })
  | (Happened & { readonly is: 'clockSet'; readonly clock: ClockReading })
  | (Done & {
      readonly is: 'supplementAsked';
      readonly note: NoteId;
      readonly components: readonly string[];
      readonly replyBy: Instant;
    })
  | (Done & { readonly is: 'supplemented'; readonly version: number; readonly receptionDue: Instant | null })
  | (Done & { readonly is: 'refused'; readonly note: NoteId })
  | (Done & { readonly is: 'withdrawn' })
  | (Happened & {
      readonly is: 'stopped';
      readonly reason: 'supplementExpired' | 'paymentExpired' | 'byOffice';
      readonly by?: Actor;
      readonly note?: NoteId;
    })
  | (Done & { readonly is: 'forwarded'; readonly to: OfficeCode; readonly dossier: DossierId })
  | (Done & { readonly is: 'appointed'; readonly for: Instant })
  | (Done & { readonly is: 'attended'; readonly present: readonly string[] })
  | (Done & { readonly is: 'waitingBegun'; readonly until: Instant })
  | (Happened & { readonly is: 'waitingEnded' })
  | (Done & {
      readonly is: 'verificationRequested';
      readonly verification: VerificationId;
      readonly replyBy: Instant;
      readonly giveUpAt: Instant;
    })
  | (Happened & {
      readonly is: 'verificationAnswered';
      readonly verification: VerificationId;
      readonly answer: VerificationAnswer;
    })
  | (Happened & { readonly is: 'verificationUnanswered'; readonly verification: VerificationId })
  | (Done & { readonly is: 'apologyProposed'; readonly note: NoteId; readonly newDue: Instant })
  | (Happened & {
      readonly is: 'apologyDrafted';
      readonly document: DocumentId;
      readonly digest: Sha256;
      readonly newDue: Instant;
    })
  | (Done & {
      readonly is: 'apologised';
      readonly document: DocumentId;
      readonly digest: Sha256;
      readonly newDue: Instant;
    })
  /** Something outside the dossier that its clock must know: a new calendar, an announced incident. */
  | (Happened & {
      readonly is: 'clockEvent';
      readonly event: LedgerEvent;
      readonly from: string;
      readonly ground: string;
    })
  | (Done & { readonly is: 'examined' })
  | (Happened & {
      readonly is: 'draftSent';
      readonly document: DocumentId;
      readonly digest: Sha256;
      readonly confirmBy: Instant;
    })
  | (Done & { readonly is: 'draftConfirmed' })
  | (Happened & { readonly is: 'draftUncontested' })
  | (Done & { readonly is: 'draftContested'; readonly note: NoteId })
  | (Done & { readonly is: 'registered'; readonly entry: EntryId; readonly number: number; readonly year: number })
  | (Happened & { readonly is: 'rendered'; readonly document: DocumentId; readonly digest: Sha256 })
  | (Done & { readonly is: 'approved'; readonly document: DocumentId; readonly digest: Sha256 })
  | (Done & { readonly is: 'returned'; readonly note: NoteId })
  | (Done & {
      readonly is: 'sealed';
      readonly document: DocumentId;
      readonly digest: Sha256;
      readonly collectBy?: Instant | null;
    })
  | (Happened & { readonly is: 'delivered'; readonly by: Actor | null; readonly present?: readonly string[] })
  | (Done & { readonly is: 'resultCancelled'; readonly note: NoteId })
  | (Happened & { readonly is: 'alarmRaised'; readonly alarm: Alarm });
export type FactKind = Fact['is'];
