import type { BookKind, Limit, Step } from '@hotich/domain';

/** The usual way: checked, received, examined, confirmed by an online applicant, entered, signed, sealed, delivered. */
export const usualSteps = (book: BookKind, delivery: Omit<Step & { kind: 'delivery' }, 'kind'> = {}): Step[] => [
  { kind: 'check' },
  { kind: 'reception' },
  { kind: 'examination' },
  { kind: 'draftConfirmation' },
  { kind: 'registration', book },
  { kind: 'approval' },
  { kind: 'seal' },
  { kind: 'delivery', ...delivery },
];

/** Mobile registration: the officer comes to the home before anything is examined. */
export const mobileSteps = (book: BookKind, delivery: Omit<Step & { kind: 'delivery' }, 'kind'> = {}): Step[] => [
  { kind: 'check' },
  { kind: 'reception' },
  { kind: 'appearance', where: 'home' },
  ...usualSteps(book, delivery).slice(2),
];

/** The same way with a notice hanging out, or a time to think, before anything is decided. */
export const stepsWithWaiting = (book: BookKind, reason: 'posting' | 'changeOfMind', limit: Limit): Step[] =>
  usualSteps(book).flatMap((step): Step[] =>
    step.kind === 'draftConfirmation' ? [{ kind: 'waitingPeriod', reason, limit } as const, step] : [step],
  );
