import type { Instant } from '../calendar';
import type { ExplanationLine } from './explanation';

/** A stretch of waiting; `to` is null while it lasts. */
export interface Wait {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** Where the time of one dossier stands. Plain data; every field follows from ledger, rule and calendar. */
export interface Clock {
  /** `stopped` while a supplement is awaited, `paused` while an announced incident holds the time of an interlinked group. */
  readonly state: 'notStarted' | 'running' | 'stopped' | 'paused' | 'ended';
  /** Legal start of the present count, inside office hours. */
  readonly startedAt: Instant | null;
  /** The appointment in force; null before the start and while the clock is stopped or paused. */
  readonly due: Instant | null;
  /** By law alone: moved by a restart, an extension, a pause or a new calendar, never by an apology. */
  readonly dueOriginal: Instant | null;
  /** What an apology promised instead. */
  readonly dueNew: Instant | null;
  /**
   * "Within 24 hours" may also be meant as a same-day matter (NĐ 301/2026 does not say): that reading's due date, beside
   * `due`, which counts hours of the clock. Null for every other limit, once extended, and while the clock does not run.
   */
  readonly dueAsSameDay: Instant | null;
  readonly endedAt: Instant | null;
  readonly extended: boolean;
  /** Re-appointment is possible once in a dossier's life (NĐ 61/2018, Điều 19(9)). */
  readonly apologised: boolean;
  /** For the applicant's supplement. */
  readonly waits: readonly Wait[];
  /** Announced incidents, whether or not they moved anything. */
  readonly incidents: readonly Wait[];
  /** The parts of incidents during which the time stood still. */
  readonly pauses: readonly Wait[];
  /** From the notice of what is owed to its payment. */
  readonly payments: readonly Wait[];
  /** Notices hung out and times to think. */
  readonly postings: readonly Wait[];
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
  dueAsSameDay: null,
  endedAt: null,
  extended: false,
  apologised: false,
  waits: [],
  incidents: [],
  pauses: [],
  payments: [],
  postings: [],
  firstStartedAt: null,
  firstDue: null,
  missed: [],
  lastEntryAt: null,
  explanation: [],
};

export function say(clock: Clock, ...lines: readonly ExplanationLine[]): Clock {
  return { ...clock, explanation: [...clock.explanation, ...lines] };
}

export function isOpen(waits: readonly Wait[]): boolean {
  return waits.at(-1)?.to === null;
}

export function opened(waits: readonly Wait[], from: Instant): readonly Wait[] {
  return [...waits, { from, to: null }];
}

/** Only the last may be open, and one that is closed already stays as it is. */
export function closed(waits: readonly Wait[], to: Instant): readonly Wait[] {
  const last = waits.at(-1);
  return last?.to === null ? [...waits.slice(0, -1), { from: last.from, to }] : waits;
}
