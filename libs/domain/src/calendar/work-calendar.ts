import { outOfRange } from './calendar.errors';
import { addDays, weekdayOf, type PlainDate } from './plain-date';

/** Local wall-clock time `HH:mm`. */
export type ClockTime = `${number}:${number}`;

export interface OfficeBlock {
  readonly from: ClockTime;
  readonly to: ClockTime;
}

/** One day that departs from the working week. */
export interface SpecialDay {
  readonly date: PlainDate;
  /** The article or decision that makes the day special. */
  readonly ground: string;
  /** What people call the day, in Vietnamese; explanations fall back on the ground without it. */
  readonly name?: string;
  /** `uncertain` days await an official announcement or a second source; absent means certain. */
  readonly confidence?: 'certain' | 'uncertain';
  /** Where an uncertain day was taken from. */
  readonly source?: string;
}

/** Plain data, so that it survives JSON, a database row and a workflow's history. */
export interface WorkCalendar {
  readonly version: string;
  /** Blocks of one day in order, without overlap: where an office has set none of its own. */
  readonly officeHours: readonly OfficeBlock[];
  /** Hours are set locally: those of offices that keep others, by office code. Read through {@link calendarAt}. */
  readonly hoursOfOffices?: Readonly<Record<string, readonly OfficeBlock[]>>;
  /** Weekdays off, 0 Sunday to 6 Saturday. */
  readonly weekend: readonly number[];
  readonly daysOff: readonly SpecialDay[];
  /** Swapped Saturdays; they win over both the weekend and a day off. */
  readonly extraWorkingDays: readonly SpecialDay[];
  /** First and last day the calendar speaks about, both included. */
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The calendar as an office keeps it: the same days, its own hours where it has set some. The same object every time. */
export function calendarAt(calendar: WorkCalendar, office: string): WorkCalendar {
  const officeHours = calendar.hoursOfOffices?.[office];
  if (officeHours === undefined) return calendar;
  const known = keptByOffices.get(calendar) ?? new Map<string, WorkCalendar>();
  keptByOffices.set(calendar, known);
  const own = known.get(office) ?? { ...calendar, officeHours };
  known.set(office, own);
  return own;
}

/** What is worked out about a calendar is remembered by the object it is, so an office's own must be one too. */
const keptByOffices = new WeakMap<WorkCalendar, Map<string, WorkCalendar>>();

/** Why a day is, or is not, worked. */
export type DayStatus =
  | { readonly kind: 'working' }
  | { readonly kind: 'weekend' }
  | { readonly kind: 'dayOff'; readonly day: SpecialDay }
  | { readonly kind: 'extraWorkingDay'; readonly day: SpecialDay };

/** Throws `calendar.outOfRange` outside `from`..`to`, as does every function that walks the calendar. */
export function dayStatus(date: PlainDate, calendar: WorkCalendar): DayStatus {
  assertWithin(date, calendar);
  const special = specialDaysOf(calendar).get(date);
  if (special !== undefined) return special;
  return calendar.weekend.includes(weekdayOf(date)) ? WEEKEND : WORKING;
}

/** For sums that look at no day of the calendar: a date it does not speak about is no answer either. */
export function assertWithin(date: PlainDate, calendar: WorkCalendar): void {
  if (date < calendar.from || date > calendar.to) throw outOfRange(date, calendar);
}

export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  const { kind } = dayStatus(date, calendar);
  return kind === 'working' || kind === 'extraWorkingDay';
}

/** The first working day after `date`; `date` itself is never the answer. */
export function nextWorkingDay(date: PlainDate, calendar: WorkCalendar): PlainDate {
  let day = addDays(date, 1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, 1);
  return day;
}

/** The last working day before `date`. */
export function previousWorkingDay(date: PlainDate, calendar: WorkCalendar): PlainDate {
  let day = addDays(date, -1);
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** The `n`-th working day after `date`, which is day 0 and not counted (Bộ luật Dân sự 2015, Điều 147(1)). */
export function addWorkingDays(date: PlainDate, n: number, calendar: WorkCalendar): PlainDate {
  let day = date;
  for (let counted = 0; counted < n; counted += 1) day = nextWorkingDay(day, calendar);
  return day;
}

const WORKING: DayStatus = { kind: 'working' };
const WEEKEND: DayStatus = { kind: 'weekend' };

/** A calendar is never changed in place, so its days are sorted out once; one that nobody holds any more is forgotten. */
const sortedOut = new WeakMap<WorkCalendar, ReadonlyMap<string, DayStatus>>();

function specialDaysOf(calendar: WorkCalendar): ReadonlyMap<string, DayStatus> {
  const known = sortedOut.get(calendar);
  if (known !== undefined) return known;
  const days = new Map<string, DayStatus>();
  for (const day of calendar.daysOff) if (!days.has(day.date)) days.set(day.date, { kind: 'dayOff', day });
  const worked = new Set<string>();
  for (const day of calendar.extraWorkingDays) {
    if (worked.has(day.date)) continue;
    worked.add(day.date);
    days.set(day.date, { kind: 'extraWorkingDay', day });
  }
  sortedOut.set(calendar, days);
  return days;
}
