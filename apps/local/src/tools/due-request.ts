import {
  CalendarError,
  localOf,
  parseInstant,
  type Instant,
  type LedgerEvent,
  type WorkCalendar,
} from '@hotich/domain';

/** A line that cannot be answered; the message is the whole sentence shown, with nothing of the line but codes. */
export class Unanswerable extends Error {
  override readonly name = 'Unanswerable';
}

export interface DueRequest {
  readonly procedure: string;
  readonly acceptedAt: Instant;
  readonly subtype: string | null;
  readonly events: readonly DueEvent[];
}
export type DueEvent = LedgerEvent & { readonly at: Instant };

/** What the tool calls an event, and what the ledger does. An apology carries a date besides. */
const plainEvents = {
  supplementRequested: 'supplementAsked',
  supplementCompleted: 'supplemented',
  verificationRequired: 'verificationRequired',
  incidentAnnounced: 'incidentAnnounced',
  incidentEnded: 'incidentEnded',
  paymentRequested: 'paymentRequested',
  paid: 'paid',
  finished: 'ended',
} as const;
export const eventKinds = [...Object.keys(plainEvents), 'apologised'];

/** Reads one line. Throws {@link Unanswerable}, whatever the line holds. */
export function readRequest(line: string, calendar: WorkCalendar): DueRequest {
  const asked = objectOf(jsonOf(line), 'The line');
  const { procedure, subtype = null, events = [] } = asked;
  if (typeof procedure !== 'string') throw new Unanswerable('"procedure" must be a text such as "1.001193".');
  if (subtype !== null && typeof subtype !== 'string') throw new Unanswerable('"subtype" must be a text or null.');
  if (!Array.isArray(events)) throw new Unanswerable('"events" must be a list.');
  const acceptedAt = timeOf(asked['acceptedAt'], '"acceptedAt"', calendar);
  let before = acceptedAt;
  const read = events.map((event: unknown, index) => {
    const happened = eventOf(event, `Event ${index + 1}`, calendar);
    // Texts of moments are all written alike, so they sort as moments do.
    if (happened.at < before) {
      const earlier = index === 0 ? 'the acceptance' : 'the event before it';
      throw new Unanswerable(`Event ${index + 1} is earlier than ${earlier}.`);
    }
    before = happened.at;
    return happened;
  });
  return { procedure, acceptedAt, subtype, events: read };
}

function eventOf(value: unknown, name: string, calendar: WorkCalendar): DueEvent {
  const event = objectOf(value, name);
  const { kind } = event;
  if (typeof kind !== 'string' || !eventKinds.includes(kind)) {
    throw new Unanswerable(`${name} has no known "kind"; there are ${eventKinds.join(', ')}.`);
  }
  const at = timeOf(event['at'], `"at" of event ${name.slice(6)}`, calendar);
  if (isPlain(kind)) return { kind: plainEvents[kind], at };
  return { kind: 'apologised', at, newDue: timeOf(event['newDue'], `"newDue" of event ${name.slice(6)}`, calendar) };
}

function isPlain(kind: string): kind is keyof typeof plainEvents {
  return Object.hasOwn(plainEvents, kind);
}

function timeOf(value: unknown, name: string, calendar: WorkCalendar): Instant {
  const instant = typeof value === 'string' ? instantOf(value) : null;
  if (instant === null)
    throw new Unanswerable(`${name} must be a moment with its zone, such as 2026-02-13T15:01:00+07:00.`);
  const { date } = localOf(instant);
  if (date >= calendar.from && date <= calendar.to) return instant;
  throw new Unanswerable(`${name} lies outside the calendar, which goes from ${calendar.from} to ${calendar.to}.`);
}

function instantOf(text: string): Instant | null {
  try {
    const instant = parseInstant(text);
    localOf(instant);
    return instant;
  } catch (error) {
    if (error instanceof CalendarError) return null;
    throw error;
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The parser's own words repeat pieces of the line.
    throw new Unanswerable('The line is not JSON.');
  }
}

function objectOf(value: unknown, name: string): Record<string, unknown> {
  if (isObject(value)) return value;
  throw new Unanswerable(`${name} must be an object in braces.`);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
