import { type Instant, instantOfMillis, localOf, type PlainDate } from '@hotich/domain';

export const instantOf = (date: Date): Instant => instantOfMillis(date.getTime());

/** The day it is in Việt Nam: the day by which editions are chosen and dates judged, wherever this process runs. */
export const legalDay = (now: Date = new Date()): PlainDate => localOf(instantOf(now)).date;
