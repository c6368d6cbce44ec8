import type { Fact, FactKind } from '@hotich/domain';
import type { Case, FactRow } from './case';
import { doerOf } from './doer';
import type { TimelineFact } from './dossier-view';

/** In whose eyes a dossier is shown. What colleagues write to each other is not the citizen's to read. */
export type Eyes = 'citizen' | 'staff';

/** What happened, oldest first. The office's own alarm clock and its inner notes stay inside. */
export function timelineOf(c: Case, eyes: Eyes): TimelineFact[] {
  return c.facts.filter(({ fact }) => eyes === 'staff' || !inside.includes(fact.is)).map((row) => told(c, row, eyes));
}

/** Until the head has signed it an apology is a paper of the office. */
const inside: readonly FactKind[] = ['alarmRaised', 'apologyProposed', 'apologyDrafted'];

function told(c: Case, row: FactRow, eyes: Eyes): TimelineFact {
  const { fact } = row;
  const inner = eyes === 'citizen' && fact.is === 'returned';
  const note = 'note' in fact && !inner ? c.notes.find(({ id }) => id === fact.note) : undefined;
  const detail = detailOf(fact);
  return {
    seq: row.seq,
    kind: fact.is,
    at: fact.at,
    by: doerOf(row),
    ...(note && { text: note.text }),
    ...(fact.is === 'supplementAsked' && { items: fact.components }),
    ...(detail && { detail }),
  };
}

function detailOf(fact: Fact): Readonly<Record<string, unknown>> | null {
  switch (fact.is) {
    case 'submitted':
      return { receptionDue: fact.receptionDue };
    case 'checked':
      return { results: fact.results.map(({ component, outcome }) => ({ component, outcome })) };
    case 'accepted':
      return { receipt: fact.receipt, ...(fact.payBy && { payBy: fact.payBy }) };
    case 'clockSet':
      return { due: fact.clock.due, dueNew: fact.clock.dueNew };
    case 'supplementAsked':
      return { replyBy: fact.replyBy };
    case 'stopped':
      return { reason: fact.reason };
    case 'draftSent':
      return { document: fact.document, confirmBy: fact.confirmBy };
    case 'registered':
      return { number: fact.number, year: fact.year };
    case 'alarmRaised':
      return { alarm: fact.alarm };
    case 'forwarded':
      return { to: fact.to };
    case 'appointed':
      return { for: fact.for };
    case 'attended':
      return { present: fact.present };
    case 'delivered':
      return fact.present ? { present: fact.present } : null;
    case 'waitingBegun':
      return { until: fact.until };
    case 'verificationRequested':
      return { verification: fact.verification, replyBy: fact.replyBy, giveUpAt: fact.giveUpAt };
    case 'verificationAnswered':
      return { verification: fact.verification, answer: fact.answer };
    case 'apologyProposed':
      return { newDue: fact.newDue };
    case 'apologyDrafted':
    case 'apologised':
      return { document: fact.document, newDue: fact.newDue };
    case 'clockEvent':
      return { event: fact.event.kind, ground: fact.ground };
    case 'rendered':
    case 'approved':
    case 'sealed':
      return { document: fact.document };
    case 'supplemented':
    case 'refused':
    case 'withdrawn':
    case 'examined':
    case 'draftConfirmed':
    case 'draftUncontested':
    case 'draftContested':
    case 'returned':
    case 'paid':
    case 'waitingEnded':
    case 'verificationUnanswered':
    case 'resultCancelled':
      return null;
  }
}
