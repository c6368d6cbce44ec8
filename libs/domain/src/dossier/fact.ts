import type { Instant } from '../calendar';
import type { AlarmKind } from '../deadline';
import type { DocumentId, EntryId, EvidenceId, NoteId, Sha256 } from '../ids';
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
  | (Done & { readonly is: 'accepted'; readonly receipt: string })
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
  | (Happened & { readonly is: 'stopped'; readonly reason: 'supplementExpired' })
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
  | (Done & { readonly is: 'sealed'; readonly document: DocumentId; readonly digest: Sha256 })
  | (Happened & { readonly is: 'delivered'; readonly by: Actor | null })
  | (Happened & { readonly is: 'alarmRaised'; readonly alarm: AlarmKind | 'receptionLate' });
export type FactKind = Fact['is'];
