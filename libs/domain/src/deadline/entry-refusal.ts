import { compareInstants, type Instant } from '../calendar';
import { isOpen, type Clock } from './clock';
import type { LedgerEntry, LedgerRefusal } from './ledger';
import type { DeadlineRule } from './rule';

/**
 * Why the entry may not follow on this clock, or null. Ask before writing; a line that slipped in all the same is kept,
 * changes nothing, and is explained as such, so that no ledger can ever fail to be read.
 */
export function entryRefusal(clock: Clock, entry: LedgerEntry, rule: DeadlineRule): LedgerRefusal | null {
  if (clock.lastEntryAt !== null && isBefore(entry.at, clock.lastEntryAt)) return 'deadline.backwards';
  if (entry.kind === 'calendarChanged') return null;
  if (entry.kind === 'started') return clock.state === 'notStarted' ? null : 'deadline.alreadyStarted';
  if (clock.state === 'notStarted') return 'deadline.notStarted';
  if (clock.state === 'ended') return 'deadline.ended';
  switch (entry.kind) {
    case 'supplementAsked':
      return clock.state === 'stopped' ? 'deadline.waiting' : null;
    case 'supplemented':
      return clock.state === 'stopped' ? null : 'deadline.notWaiting';
    case 'verificationRequired':
      return extensionRefusal(clock, entry.at, rule);
    case 'apologised':
      return apologyRefusal(clock, entry.newDue);
    case 'incidentAnnounced':
      return isOpen(clock.incidents) ? 'deadline.incidentOpen' : null;
    case 'incidentEnded':
      return isOpen(clock.incidents) ? null : 'deadline.noIncident';
    case 'paymentRequested':
      return isOpen(clock.payments) ? 'deadline.paymentOpen' : null;
    case 'paid':
      return isOpen(clock.payments) ? null : 'deadline.noPayment';
    case 'waitingStarted':
      return isOpen(clock.postings) ? 'deadline.waitingOpen' : null;
    case 'waitingEnded':
      return isOpen(clock.postings) ? null : 'deadline.noWaiting';
    case 'ended':
      return null;
  }
}

function extensionRefusal(clock: Clock, at: Instant, rule: DeadlineRule): LedgerRefusal | null {
  if (rule.extension === undefined) return 'deadline.noExtension';
  if (clock.extended) return 'deadline.alreadyExtended';
  // While the clock stands still no time passes: the moment at which it stopped decides whether the limit was still open.
  const moment = stoodStillFrom(clock) ?? at;
  const open = clock.dueOriginal !== null && isBefore(moment, clock.dueOriginal);
  return open ? null : 'deadline.extensionTooLate';
}

function stoodStillFrom({ state, waits, pauses }: Clock): Instant | undefined {
  const [wait, pause] = [waits.at(-1), pauses.at(-1)];
  if (state === 'paused') return pause?.from;
  if (state !== 'stopped') return undefined;
  // Asked for in the middle of an incident: the time had stopped before the request.
  return wait !== undefined && pause?.to === wait.from ? pause.from : wait?.from;
}

function apologyRefusal(clock: Clock, newDue: Instant): LedgerRefusal | null {
  if (clock.apologised) return 'deadline.secondApology';
  if (clock.state === 'paused') return 'deadline.paused';
  if (clock.due === null) return 'deadline.waiting';
  return isBefore(clock.due, newDue) ? null : 'deadline.apologyNotLater';
}

function isBefore(a: Instant, b: Instant): boolean {
  return compareInstants(a, b) < 0;
}
