import {
  CalendarError,
  clockOf,
  explainVi,
  indexElapsedMinutes,
  localOf,
  vietnam2025To2028 as vietnam,
  type Clock,
  type DeadlineRule,
  type Instant,
  type LedgerEntry,
} from '@hotich/domain';
import { readRequest, Unanswerable, type DueEvent, type DueRequest } from './due-request';
import { ruleOf } from './due-rule';

export type DueAnswer =
  | {
      readonly due: string | null;
      readonly dueOriginal: string | null;
      readonly indexElapsedMinutes: number;
      readonly explanation: readonly string[];
    }
  | { readonly error: string };

/** Answers one line, whatever it holds; nothing that a line can say makes this throw. */
export function answerTo(line: string): DueAnswer {
  try {
    return count(readRequest(line, vietnam));
  } catch (error) {
    return { error: sentenceOf(error) };
  }
}

function count({ procedure, acceptedAt, subtype, events }: DueRequest): DueAnswer {
  const rule = ruleOf(procedure, localOf(acceptedAt).date, subtype);
  const ledger = [entryOf({ kind: 'started', at: acceptedAt }, rule), ...events.map((event) => entryOf(event, rule))];
  const clock = clockOf(ledger, rule, vietnam);
  return {
    due: clock.due && written(clock.due),
    dueOriginal: clock.dueOriginal && written(clock.dueOriginal),
    indexElapsedMinutes: indexElapsedMinutes(clock, endOf(clock) ?? acceptedAt, vietnam),
    explanation: explainVi(clock.explanation),
  };
}

/** What is not finished is looked at when its time is up, or where its time stands still. */
function endOf({ state, endedAt, waits, pauses, due }: Clock): Instant | null {
  if (state === 'stopped') return waits.at(-1)?.from ?? null;
  if (state === 'paused') return pauses.at(-1)?.from ?? null;
  return endedAt ?? due;
}

function entryOf(event: DueEvent, rule: DeadlineRule): LedgerEntry {
  return { ...event, by: 'due', ground: grounds[event.kind] ?? rule.ground };
}

/** Where the article is not the limit's own. */
const grounds: Partial<Record<DueEvent['kind'], string>> = {
  supplementAsked: 'NĐ 118/2025/NĐ-CP, Điều 17(2)(a)',
  supplemented: 'NĐ 118/2025/NĐ-CP, Điều 17(3)',
  apologised: 'NĐ 61/2018/NĐ-CP, Điều 19(9)',
  incidentAnnounced: 'NĐ 63/2024/NĐ-CP, Điều 4(7)',
  incidentEnded: 'NĐ 63/2024/NĐ-CP, Điều 4(7)',
  paymentRequested: 'NĐ 118/2025/NĐ-CP, Điều 24',
  paid: 'NĐ 118/2025/NĐ-CP, Điều 24',
};

/** A moment as ISO 8601 with the zone of Việt Nam; parts of a second only where there are any. */
function written(instant: Instant): string {
  const { date, millis } = localOf(instant);
  const clock = [millis / 3_600_000, (millis / 60_000) % 60, (millis / 1000) % 60].map((part) =>
    String(Math.floor(part)).padStart(2, '0'),
  );
  const rest = millis % 1000;
  return `${date}T${clock.join(':')}${rest === 0 ? '' : `.${String(rest).padStart(3, '0')}`}+07:00`;
}

function sentenceOf(error: unknown): string {
  if (error instanceof Unanswerable) return error.message;
  if (error instanceof CalendarError && error.code === 'calendar.outOfRange') {
    return `The limit runs past the calendar, which ends on ${vietnam.to}.`;
  }
  return 'The line could not be counted.';
}
