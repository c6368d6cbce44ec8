import type { Fact, Instant, TimedEvent } from '@hotich/domain';

/** What the passing of time made true. A late dossier is never decided by a timer: it is only said aloud. */
export function factOfTime({ rings }: TimedEvent, at: Instant): Fact {
  switch (rings) {
    case 'supplementExpired':
      return { is: 'stopped', at, reason: 'supplementExpired' };
    case 'paymentExpired':
      return { is: 'stopped', at, reason: 'paymentExpired' };
    case 'waitingEnded':
      return { is: 'waitingEnded', at };
    case 'draftUncontested':
      return { is: 'draftUncontested', at };
    case 'receptionLate':
    case 'collectionExpired':
    case 'warning':
    case 'dayBefore':
    case 'breach':
    case 'escalation':
      return { is: 'alarmRaised', at, alarm: rings };
  }
}
