import type { Instant } from '../calendar';
import type { ExplanationLine } from './explanation';

/** A stretch of waiting for the applicant's supplement; `to` is null while it lasts. */
export interface Wait {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Where the time of one dossier stands. Plain data; every field follows from ledger, rule and calendar. */
export interface Clock {
  readonly state: 'notStarted' | 'running' | 'stopped' | 'ended';
  /** Legal start of the present count, inside office hours. */
  readonly startedAt: Instant | null;
  /** The appointment in force; null before the start and while the clock is stopped. */
  readonly due: Instant | null;
  /** By law alone: moved by a restart, an extension or a new calendar, never by an apology. */
  readonly dueOriginal: Instant | null;
  /** What an apology promised instead. */
  readonly dueNew: Instant | null;
  readonly endedAt: Instant | null;
  readonly extended: boolean;
  /** Re-appointment is possible once in a dossier's life (NĐ 61/2018, Điều 19(9)). */
  readonly apologised: boolean;
  readonly waits: readonly Wait[];
  /** Start and due date of the very first count: the index (QĐ 766) knows no restart. */
  readonly firstStartedAt: Instant | null;
  readonly firstDue: Instant | null;
  /** Due dates that had passed, the clock running, when a later line was written. */
  readonly missed: readonly Instant[];
  readonly lastEntryAt: Instant | null;
  readonly explanation: readonly ExplanationLine[];
}

export const unstartedClock: Clock = {
  state: 'notStarted',
  startedAt: null,
  due: null,
  dueOriginal: null,
  dueNew: null,
  endedAt: null,
  extended: false,
  apologised: false,
  waits: [],
  firstStartedAt: null,
  firstDue: null,
  missed: [],
  lastEntryAt: null,
  explanation: [],
};
