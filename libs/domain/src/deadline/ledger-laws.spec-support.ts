import fc from 'fast-check';
import {
  addDays,
  closingOf,
  instantOfMillis,
  millisOfInstant,
  parsePlainDate,
  vietnam2025To2028 as vietnam,
  type Instant,
  type OfficeBlock,
  type WorkCalendar,
} from '../calendar';
import type { LedgerEntry, LedgerEvent } from './ledger';
import type { DeadlineRule, Limit } from './rule';

const ground = 'Điều thử';
const first = millisOfInstant(closingOf(parsePlainDate('2025-01-10'), vietnam));
const last = millisOfInstant(closingOf(parsePlainDate('2028-03-01'), vietnam));

/** Up to a second, since nobody writes acceptance down more finely; whole hours come often, for there the rules turn. */
export const moments = fc
  .tuple(fc.integer({ min: first, max: last }), fc.constantFrom(1000, 60_000, 3_600_000))
  .map(([millis, unit]) => instantOfMillis(Math.floor(millis / unit) * unit));

const simple: fc.Arbitrary<Limit> = fc.oneof(
  fc.constant<Limit>({ kind: 'SD15' }),
  fc.integer({ min: 1, max: 15 }).map((days): Limit => ({ kind: 'WD', days })),
  fc.integer({ min: 1, max: 20 }).map((days): Limit => ({ kind: 'CD', days })),
  fc.integer({ min: 1, max: 10 }).map((days): Limit => ({ kind: 'CONS', days })),
  fc.constant<Limit>({ kind: 'H24' }),
  fc.integer({ min: 1, max: 40 }).map((hours): Limit => ({ kind: 'WH', hours })),
);
export const limits: fc.Arbitrary<Limit> = fc.oneof(
  { weight: 4, arbitrary: simple },
  {
    weight: 1,
    arbitrary: fc.array(simple, { minLength: 1, maxLength: 3 }).map((parts): Limit => ({ kind: 'CHAIN', parts })),
  },
);
const extensions = fc.record({
  mode: fc.constantFrom('TOTAL' as const, 'PLUS' as const),
  days: fc.integer({ min: 1, max: 10 }),
  ground: fc.constant(ground),
});
export const rules = fc
  .tuple(limits, fc.option(extensions, { nil: undefined }), fc.boolean())
  .map(([limit, extension, pauses]): DeadlineRule => ({
    ...limit,
    ground,
    ...(extension !== undefined && { extension }),
    ...(pauses && { pausesOnIncident: true }),
  }));

const hours: readonly (readonly OfficeBlock[])[] = [
  vietnam.officeHours,
  [{ from: '08:00', to: '16:00' }],
  [
    { from: '07:30', to: '11:30' },
    { from: '13:30', to: '17:30' },
  ],
];
/** The national one, and such as an office might have: other hours, worked Saturdays, more days off. */
export const calendars: fc.Arbitrary<WorkCalendar> = fc
  .record({
    officeHours: fc.constantFrom(...hours),
    weekend: fc.constantFrom<readonly number[]>([0, 6], [0]),
    more: fc.array(fc.integer({ min: 0, max: 1200 }), { maxLength: 60 }),
  })
  .map(({ officeHours, weekend, more }) => ({
    ...vietnam,
    officeHours,
    weekend,
    daysOff: [
      ...vietnam.daysOff,
      ...more.map((offset) => ({ date: addDays(parsePlainDate('2025-01-10'), offset), ground: 'Thông báo' })),
    ],
  }));

const kinds = [
  'supplementAsked',
  'supplemented',
  'verificationRequired',
  'incidentAnnounced',
  'incidentEnded',
  'paymentRequested',
  'paid',
  'waitingEnded',
  'ended',
] as const;
type Drawn = (at: Instant) => LedgerEvent;
const events: fc.Arbitrary<Drawn> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...kinds.slice(0, -1)).map((kind): Drawn => () => ({ kind })) },
  { weight: 1, arbitrary: fc.constant<Drawn>(() => ({ kind: 'waitingStarted', reason: 'posting' })) },
  { weight: 1, arbitrary: fc.constant<Drawn>(() => ({ kind: 'ended' })) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: 1, max: 20 })
      .map((days): Drawn => (at) => ({ kind: 'apologised', newDue: later(at, days * 86_400_000) })),
  },
);
const gaps = fc.oneof(fc.integer({ min: 0, max: 8 * 3600 }), fc.integer({ min: 0, max: 4 * 86_400 }), fc.constant(0));

/** A start and what anybody may try to write after it, lawful or not, in order of time. */
export const ledgers: fc.Arbitrary<readonly LedgerEntry[]> = fc
  .tuple(moments, fc.array(fc.tuple(gaps, events), { maxLength: 9 }))
  .map(([start, drawn]) => {
    const ledger: LedgerEntry[] = [{ kind: 'started', at: start, by: 'staff-1', ground }];
    let at = start;
    for (const [gap, event] of drawn) {
      at = later(at, gap * 1000);
      ledger.push({ ...event(at), at, by: 'staff-1', ground });
    }
    return ledger;
  });

export function later(instant: Instant, millis: number): Instant {
  return instantOfMillis(millisOfInstant(instant) + millis);
}
