import { parseInstant, type Instant } from '../calendar';
import type { LedgerEntry, LedgerEvent } from './ledger';
import type { DeadlineRule } from './rule';

/** `local('2026-02-13T15:01')` is that time on a wall clock in Việt Nam. */
export const local = (wallClock: string): Instant => parseInstant(`${wallClock}+07:00`);

export const entry = (wallClock: string, event: LedgerEvent): LedgerEntry => ({
  ...event,
  at: local(wallClock),
  by: 'staff-1',
  ground: 'Điều thử',
});

export const started = (wallClock: string): LedgerEntry => entry(wallClock, { kind: 'started' });

export const sameDay: DeadlineRule = { kind: 'SD15', ground: 'Luật Hộ tịch, Điều 5(3)' };
export const threeDays: DeadlineRule = {
  kind: 'WD',
  days: 3,
  ground: 'Luật Hộ tịch, Điều 28(1)',
  extension: { mode: 'PLUS', days: 3, ground: 'Luật Hộ tịch, Điều 28(1)' },
};
export const marriage: DeadlineRule = {
  kind: 'SD15',
  ground: 'Luật Hộ tịch, Điều 18(2)',
  extension: { mode: 'TOTAL', days: 5, ground: 'Luật Hộ tịch, Điều 18(2)' },
};
