import { closed, opened, say, type Clock } from './clock';
import { line } from './explanation';
import type { LedgerEntry } from './ledger';

type Aside = Extract<LedgerEntry, { kind: 'paymentRequested' | 'paid' | 'waitingStarted' | 'waitingEnded' }>;

/**
 * What is written down while the legal clock runs on. Payment: no article stops the limit for it, only the index leaves
 * it out. A posting of 5 working days lies inside the 10 of a recognition with a foreign element (NĐ 120/2025); where
 * the law counts a time to think apart, it is a part of the rule's chain and not a pause.
 */
export function noteAside(clock: Clock, entry: Aside): Clock {
  const { at, ground, kind } = entry;
  const instants = { at };
  switch (kind) {
    case 'paymentRequested':
      return say({ ...clock, payments: opened(clock.payments, at) }, line(kind, ground, { instants }));
    case 'paid':
      return say({ ...clock, payments: closed(clock.payments, at) }, line(kind, ground, { instants }));
    case 'waitingStarted': {
      const params = { reason: entry.reason };
      return say({ ...clock, postings: opened(clock.postings, at) }, line(kind, ground, { instants, params }));
    }
    case 'waitingEnded':
      return say({ ...clock, postings: closed(clock.postings, at) }, line(kind, ground, { instants }));
  }
}
