import {
  CalendarError,
  openingOf,
  type PlainDate,
  type SpecialDay,
  weekdayOf,
  type WorkCalendar,
} from '@hotich/domain';

export interface CalendarComplaint {
  readonly field: string;
  readonly rule: string;
}

/**
 * What is wrong with a calendar that is to take over from the one in force; empty when it may. All running deadlines will
 * be counted by it, so that it must speak about every day the one before spoke about.
 */
export function calendarComplaints(
  next: WorkCalendar,
  inForce: Pick<WorkCalendar, 'from' | 'to'>,
): CalendarComplaint[] {
  const off = new Set(next.daysOff.map(({ date }) => date));
  return [
    ...(next.from <= next.to ? [] : [{ field: 'to', rule: 'beforeFirstDay' }]),
    ...(next.from <= inForce.from ? [] : [{ field: 'from', rule: 'narrower' }]),
    ...(next.to >= inForce.to ? [] : [{ field: 'to', rule: 'narrower' }]),
    ...(hoursAreRight(next) ? [] : [{ field: 'officeHours', rule: 'badHours' }]),
    ...Object.entries(next.hoursOfOffices ?? {}).flatMap(([office, officeHours]) =>
      /^\d{5}$/.test(office) && isListOfBlocks(officeHours) && hoursAreRight({ ...next, officeHours })
        ? []
        : [{ field: `hoursOfOffices.${office.slice(0, 5)}`, rule: 'badHours' }],
    ),
    ...(new Set(next.weekend).size === next.weekend.length ? [] : [{ field: 'weekend', rule: 'twice' }]),
    ...dayComplaints('daysOff', next.daysOff, next),
    ...dayComplaints('extraWorkingDays', next.extraWorkingDays, next),
    ...next.extraWorkingDays.flatMap(({ date }, at) => {
      const field = `extraWorkingDays.${at}.date`;
      if (off.has(date)) return [{ field, rule: 'offAndWorking' }];
      return next.weekend.includes(weekdayOf(date)) ? [] : [{ field, rule: 'alreadyWorking' }];
    }),
  ];
}

function dayComplaints(list: string, days: readonly SpecialDay[], { from, to }: WorkCalendar): CalendarComplaint[] {
  const seen = new Set<PlainDate>();
  return days.flatMap(({ date, confidence, source }, at) => {
    const twice = seen.has(date);
    seen.add(date);
    return [
      ...(from <= date && date <= to ? [] : [{ field: `${list}.${at}.date`, rule: 'outOfRange' }]),
      ...(twice ? [{ field: `${list}.${at}.date`, rule: 'twice' }] : []),
      // What nobody has announced yet must say whose word is taken for it.
      ...(confidence === 'uncertain' && source === undefined
        ? [{ field: `${list}.${at}.source`, rule: 'required' }]
        : []),
    ];
  });
}

/** The body is only known to be an object here: whatever came under an office's code is looked at. */
const isListOfBlocks = (value: unknown): boolean =>
  Array.isArray(value) &&
  value.every(
    (block: unknown) => typeof block === 'object' && block !== null && Object.keys(block).sort().join() === 'from,to',
  );

function hoursAreRight(calendar: WorkCalendar): boolean {
  try {
    openingOf(calendar.from, calendar);
    return true;
  } catch (error) {
    if (error instanceof CalendarError) return false;
    throw error;
  }
}
