import { addDays, localOf, weekdayOf, type Instant, type PlainDate } from '../calendar';
import type { DayNote, ExplanationLine } from './explanation';
import { sentences } from './sentences-vi';

/** The working-out in Vietnamese, one paragraph for each line, naming the days left out and why. */
export function explainVi(lines: readonly ExplanationLine[]): string[] {
  return lines.map((line) => {
    const sentence = sentences[line.key](line, (name) => timeVi(line.instants[name]));
    return [`${sentence} (${line.ground}).`, ...daysVi(line.days)].join(' ');
  });
}

/** A moment as people here write it: `15:01 ngày 13/02/2026`, with seconds only where they decide something. */
function timeVi(instant: Instant | undefined): string {
  if (instant === undefined) return '';
  const { date, millis } = localOf(instant);
  const [hour, minute, second] = [millis / 3_600_000, (millis / 60_000) % 60, (millis / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  return `${hour}:${minute}${second === '00' ? '' : `:${second}`} ngày ${dateVi(date)}`;
}

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];

function daysVi(days: readonly DayNote[]): string[] {
  const said = (effect: DayNote['effect'], intro: string) => {
    const groups = grouped(days.filter((day) => day.effect === effect));
    return groups.length === 0 ? [] : [`${intro}: ${groups.map(groupVi).join('; ')}.`];
  };
  return [...said('leftOut', 'Không tính'), ...said('countedIn', 'Có tính')];
}

/** Days on end for one and the same reason are named together, as a calendar on the wall would. */
function grouped(days: readonly DayNote[]): DayNote[][] {
  const groups: DayNote[][] = [];
  for (const day of days) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const joins = before?.name === day.name && before.date === addDays(day.date, -1);
    if (group !== undefined && joins) group.push(day);
    else groups.push([day]);
  }
  return groups;
}

function groupVi(group: readonly DayNote[]): string {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return '';
  const span = first === last ? dayVi(first.date) : `${dayVi(first.date)} đến ${dayVi(last.date)}`;
  const unsure = group.some((day) => day.uncertain) ? ', chờ công bố chính thức' : '';
  return `${span} (${first.name ?? 'nghỉ hằng tuần'}${unsure})`;
}

function dayVi(date: PlainDate): string {
  return `${weekdays[weekdayOf(date)]} ${dateVi(date)}`;
}

function dateVi(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
