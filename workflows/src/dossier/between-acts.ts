import type { Fact, Work } from '@hotich/domain';
import { ApplicationFailure } from '@temporalio/workflow';
import { bookkeeping, papers, questions } from './activities';
import type { Moment } from './settle';

/** Does one piece of work that waits for nobody, and says what it made true. */
export async function carryOutWork({ dossierId, plan, d, at }: Moment, work: Work): Promise<Fact[]> {
  switch (work) {
    case 'check':
      return [{ is: 'checked', at, results: await questions.checkComponents({ dossierId, plan, version: d.version }) }];
    case 'draft': {
      const paper = await papers.renderDraft({ dossierId, plan, version: d.version });
      const confirmBy = await bookkeeping.limit({ kind: 'draftConfirmation', from: at, plan });
      return [{ is: 'draftSent', at, ...paper, confirmBy }];
    }
    case 'render': {
      if (!d.entry) throw ApplicationFailure.nonRetryable('approval without an entry', 'Impossible');
      if (plan.template === 'birthCertificate' || plan.template === 'birthWithParentChild')
        await questions.obtainPersonalId({ dossierId, plan, entry: d.entry.id });
      const paper = await papers.renderResult({ dossierId, plan, entry: d.entry.id, rendering: d.returns + 1 });
      return [{ is: 'rendered', at, ...paper }];
    }
    case 'apology': {
      const due = d.clock?.due;
      if (!due) throw ApplicationFailure.nonRetryable('an apology without a clock', 'Impossible');
      const newDue = d.apology?.newDue ?? (await bookkeeping.limit({ kind: 'apology', from: due, plan }));
      const note = d.apology?.note ?? null;
      const paper = await papers.renderApology({ dossierId, plan, due, newDue, note, attempt: d.facts });
      return [{ is: 'apologyDrafted', at, ...paper, newDue }];
    }
    case 'deliver':
      // Handing over to an online applicant is letting him fetch it and telling him: the notice goes with the fact.
      return [{ is: 'delivered', at, by: null }];
  }
}
