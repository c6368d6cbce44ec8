import type { Fact } from '@hotich/domain';
import type { Case, FactRow } from './case';
import { doerOf } from './doer';
import type { TimelineFact } from './dossier-view';

/** In whose eyes a dossier is shown. What colleagues write to each other is not the citizen's to read. */
export type Eyes = 'citizen' | 'staff';

/** What happened, oldest first. The office's own alarm clock and its inner notes stay inside. */
export function timelineOf(c: Case, eyes: Eyes): TimelineFact[] {
  return c.facts.filter(({ fact }) => eyes === 'staff' || fact.is !== 'alarmRaised').map((row) => told(c, row, eyes));
}

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
      return { receipt: fact.receipt };
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
    case 'delivered':
      return null;
  }
}
