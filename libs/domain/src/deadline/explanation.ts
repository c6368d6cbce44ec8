import { addDays, dayStatus, type Instant, type PlainDate, type WorkCalendar } from '../calendar';

export type ExplanationKey =
  | 'received'
  | 'movedToOpening'
  | 'limit.SD15.sameDay'
  | 'limit.SD15.nextDay'
  | 'limit.WD'
  | 'limit.CD'
  | 'limit.CD.rolled'
  | 'limit.CONS'
  | 'limit.H24'
  | 'limit.H24.asSameDay'
  | 'limit.WH'
  | 'limit.CHAIN'
  | 'extended.TOTAL'
  | 'extended.PLUS'
  | 'extended.noLonger'
  | 'stopped'
  | 'restarted'
  | 'apologised'
  | 'apologised.tooClose'
  | 'calendarChanged'
  | 'incident.recorded'
  | 'incident.nothingRuns'
  | 'incident.paused'
  | 'incident.stillPaused'
  | 'incident.ended'
  | 'incident.tookNothing'
  | 'incident.resumed.hours'
  | 'incident.resumed.workingTime'
  | 'paymentRequested'
  | 'paid'
  | 'waitingStarted'
  | 'waitingEnded'
  | 'ended.inTime'
  | 'ended.late'
  | 'noEffect';

/** A day that was passed over, or a weekend day that counted because it was swapped. */
export interface DayNote {
  readonly date: PlainDate;
  readonly effect: 'leftOut' | 'countedIn';
  readonly reason: 'weekend' | 'dayOff' | 'extraWorkingDay';
  /** What people call the day; null for an ordinary weekend. */
  readonly name: string | null;
  readonly ground: string | null;
  readonly uncertain: boolean;
}

/** One step of the working-out: a key, its figures and moments. Words are put to it elsewhere, in any language. */
export interface ExplanationLine {
  readonly key: ExplanationKey;
  readonly params: Readonly<Record<string, string | number>>;
  readonly instants: Readonly<Record<string, Instant>>;
  readonly days: readonly DayNote[];
  readonly ground: string;
}

type Figures = Partial<Pick<ExplanationLine, 'params' | 'instants' | 'days'>>;

export function line(key: ExplanationKey, ground: string, figures: Figures = {}): ExplanationLine {
  return { key, params: figures.params ?? {}, instants: figures.instants ?? {}, days: figures.days ?? [], ground };
}

/** Notes on the days from `from` to `to`, both included, that were not ordinary working days. */
export function notesOn(from: PlainDate, to: PlainDate, calendar: WorkCalendar): DayNote[] {
  const notes: DayNote[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const note = noteOn(date, calendar);
    if (note !== null) notes.push(note);
  }
  return notes;
}

function noteOn(date: PlainDate, calendar: WorkCalendar): DayNote | null {
  const status = dayStatus(date, calendar);
  if (status.kind === 'working') return null;
  if (status.kind === 'weekend') {
    return { date, effect: 'leftOut', reason: 'weekend', name: null, ground: null, uncertain: false };
  }
  const { name, ground, confidence } = status.day;
  return {
    date,
    effect: status.kind === 'dayOff' ? 'leftOut' : 'countedIn',
    reason: status.kind,
    name: name ?? ground,
    ground,
    uncertain: confidence === 'uncertain',
  };
}
