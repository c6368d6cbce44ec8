import { badHours } from './calendar.errors';
import {
  compareInstants,
  DAY,
  instantOfLocal,
  instantOfMillis,
  localOf,
  millisOfInstant,
  MINUTE,
  type Instant,
} from './instant';
import { addDays, type PlainDate } from './plain-date';
import { isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkCalendar } from './work-calendar';

/** When the office opens on `date`, whether or not that day is worked. */
export function openingOf(date: PlainDate, calendar: WorkCalendar): Instant {
  return instantOfLocal(date, boundsOf(calendar).open);
}

/** When the office closes for the day, "cuối giờ làm việc". */
export function closingOf(date: PlainDate, calendar: WorkCalendar): Instant {
  return instantOfLocal(date, boundsOf(calendar).close);
}

/**
 * The moment itself while the office is open, else the next opening (lunch counts as closed). Closing time itself is
 * already closed: whoever comes at 17:00:00 is served the next morning.
 */
export function clampToOfficeHours(instant: Instant, calendar: WorkCalendar): Instant {
  const { date, millis } = localOf(instant);
  if (!isWorkingDay(date, calendar)) return openingOf(nextWorkingDay(date, calendar), calendar);
  const block = blocksOf(calendar).find(({ to }) => millis < to);
  if (block === undefined) return openingOf(nextWorkingDay(date, calendar), calendar);
  return millis < block.from ? instantOfLocal(date, block.from) : instant;
}

/** As a last moment of a limit, closing time is still inside office hours. */
export function endsInOfficeHours(instant: Instant, calendar: WorkCalendar): boolean {
  const { date, millis } = localOf(instant);
  return isWorkingDay(date, calendar) && blocksOf(calendar).some(({ from, to }) => millis >= from && millis <= to);
}

/**
 * `n` working minutes later, counted only inside office hours. A sum that ends with a block ends at that block's end, not
 * at the next opening: eight hours from 07:00 are 17:00 of the same day. A negative `n` counts back likewise.
 */
export function addWorkingMinutes(instant: Instant, n: number, calendar: WorkCalendar): Instant {
  return addWorkingMillis(instant, n * MINUTE, calendar);
}

/** As `addWorkingMinutes`, to the millisecond: whoever waits must get back exactly what was taken. */
export function addWorkingMillis(instant: Instant, n: number, calendar: WorkCalendar): Instant {
  return n < 0 ? countBack(instant, -n, calendar) : countOn(instant, n, calendar);
}

/** Whole working minutes from `a` to `b`, negative when `b` is the earlier. */
export function workingMinutesBetween(a: Instant, b: Instant, calendar: WorkCalendar): number {
  // Cut towards zero on both sides; never -0.
  return Math.trunc(workingMillisBetween(a, b, calendar) / MINUTE) || 0;
}

/** Sums of several stretches are made in milliseconds and cut to minutes once, or each stretch would lose its seconds. */
export function workingMillisBetween(a: Instant, b: Instant, calendar: WorkCalendar): number {
  const order = compareInstants(a, b);
  if (order === 0) return 0;
  const [from, to] = order < 0 ? [localOf(a), localOf(b)] : [localOf(b), localOf(a)];
  let total = 0;
  for (let date = from.date; date <= to.date; date = addDays(date, 1)) {
    if (!isWorkingDay(date, calendar)) continue;
    const [start, end] = [date === from.date ? from.millis : 0, date === to.date ? to.millis : DAY];
    for (const block of blocksOf(calendar)) total += Math.max(0, Math.min(end, block.to) - Math.max(start, block.from));
  }
  return order < 0 || total === 0 ? total : -total;
}

function countOn(instant: Instant, length: number, calendar: WorkCalendar): Instant {
  const start = localOf(clampToOfficeHours(instant, calendar));
  let [date, left] = [start.date, length];
  for (let at = start.millis; ; at = 0, date = nextWorkingDay(date, calendar)) {
    for (const { from, to } of blocksOf(calendar)) {
      const begin = Math.max(at, from);
      if (begin >= to) continue;
      if (left <= to - begin) return instantOfLocal(date, begin + left);
      left -= to - begin;
    }
  }
}

function countBack(instant: Instant, length: number, calendar: WorkCalendar): Instant {
  const start = localOf(instant);
  let [date, at, left] = [start.date, start.millis, length];
  for (; ; at = DAY, date = previousWorkingDay(date, calendar)) {
    if (!isWorkingDay(date, calendar)) continue;
    for (const { from, to } of [...blocksOf(calendar)].reverse()) {
      const end = Math.min(at, to);
      if (end <= from) continue;
      if (left <= end - from) return instantOfMillis(millisOfInstant(instantOfLocal(date, end)) - left);
      left -= end - from;
    }
  }
}

function boundsOf(calendar: WorkCalendar): { open: number; close: number } {
  const blocks = blocksOf(calendar);
  const [first, last] = [blocks[0], blocks[blocks.length - 1]];
  if (first === undefined || last === undefined) throw badHours(calendar.version);
  return { open: first.from, close: last.to };
}

interface Block {
  readonly from: number;
  readonly to: number;
}

/** As with the days of a calendar: read once, since a calendar is never changed in place. */
const blocksRead = new WeakMap<WorkCalendar, readonly Block[]>();

function blocksOf(calendar: WorkCalendar): readonly Block[] {
  const known = blocksRead.get(calendar);
  if (known !== undefined) return known;
  const blocks = readBlocks(calendar);
  blocksRead.set(calendar, blocks);
  return blocks;
}

/** Blocks in milliseconds after local midnight; checked here since calendars come from an administrator's table. */
function readBlocks(calendar: WorkCalendar): readonly Block[] {
  let end = -1;
  const blocks = calendar.officeHours.map(({ from, to }) => ({ from: clockMillis(from), to: clockMillis(to) }));
  for (const block of blocks) {
    if (!(block.from >= Math.max(end, 0) && block.to > block.from && block.to <= DAY)) throw badHours(calendar.version);
    end = block.to;
  }
  if (blocks.length === 0) throw badHours(calendar.version);
  return blocks;
}

/** NaN for anything but `HH:mm`, which the check above then refuses. */
function clockMillis(time: string): number {
  const parts = /^(\d{2}):([0-5]\d)$/.exec(time);
  return parts === null ? Number.NaN : (Number(parts[1]) * 60 + Number(parts[2])) * MINUTE;
}
