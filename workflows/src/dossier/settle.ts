import type { Command, Dossier, DossierId, Instant, Plan, Settled } from '@hotich/domain';
import { ApplicationFailure } from '@temporalio/workflow';
import { bookkeeping, signatures } from './activities';

export interface Moment {
  readonly dossierId: DossierId;
  readonly plan: Plan;
  readonly d: Dossier;
  readonly at: Instant;
}

/**
 * Does in the world what an admitted command needs before it can become a fact. Each step is idempotent by dossier and
 * step, so that a crash in between repeats it harmlessly. A failure goes to the caller and leaves the dossier as it was.
 */
export async function settle({ dossierId, plan, d, at }: Moment, c: Command): Promise<Settled> {
  switch (c.do) {
    case 'submit':
      return { command: c, found: { receptionDue: await bookkeeping.limit({ kind: 'reception', from: c.at, plan }) } };
    case 'accept': {
      const receipt = await bookkeeping.issueReceipt({ dossierId, plan, at });
      const owes = plan.steps.some((step) => step.kind === 'payment');
      return {
        command: c,
        found: { ...receipt, ...(owes && { payBy: await bookkeeping.limit({ kind: 'payment', from: at, plan }) }) },
      };
    }
    case 'askSupplement':
      return { command: c, found: { replyBy: await bookkeeping.limit({ kind: 'supplementReply', from: at, plan }) } };
    case 'supplement':
      // Not yet accepted: the office has its time for reception anew.
      return {
        command: c,
        found: { receptionDue: d.accepted ? null : await bookkeeping.limit({ kind: 'reception', from: at, plan }) },
      };
    case 'register':
      return { command: c, found: await bookkeeping.registerEntry({ dossierId, plan, by: c.by, at }) };
    case 'approve':
      return {
        command: c,
        found: await signatures.signAsLeader({ dossierId, document: c.document, digest: c.digest, by: c.by, at }),
      };
    case 'seal': {
      const sealed = await signatures.sealForAgency({
        dossierId,
        document: c.document,
        digest: c.digest,
        by: c.by,
        office: plan.office,
        entry: d.entry?.id ?? null,
        at,
      });
      const collected = plan.steps.some((step) => step.kind === 'delivery' && step.collectWithinDays !== undefined);
      return {
        command: c,
        found: {
          ...sealed,
          ...(collected && { collectBy: await bookkeeping.limit({ kind: 'collection', from: at, plan }) }),
        },
      };
    }
    case 'forward':
      return { command: c, found: await bookkeeping.forwardDossier({ dossierId, plan, to: c.to }) };
    case 'beginWaiting':
      return { command: c, found: { until: await bookkeeping.limit({ kind: 'waiting', from: at, plan }) } };
    case 'requestVerification': {
      const replyBy = await bookkeeping.limit({ kind: 'verificationReply', from: at, plan });
      const giveUpAt = await bookkeeping.limit({ kind: 'verificationGiveUp', from: at, plan });
      return { command: c, found: { replyBy, giveUpAt } };
    }
    case 'apologise': {
      const newDue = d.apology?.newDue;
      if (!newDue) throw ApplicationFailure.nonRetryable('an apology without a date', 'Impossible');
      const signed = await signatures.signAsLeader({ dossierId, document: c.document, digest: c.digest, by: c.by, at });
      return { command: c, found: { ...signed, newDue } };
    }
    case 'cancelResult':
      if (d.entry) await bookkeeping.cancelEntry({ dossierId, entry: d.entry.id, by: c.by, note: c.note });
      return { command: c, found: {} };
    case 'stop':
      if (d.entry) await bookkeeping.strikeOut({ dossierId, entry: d.entry.id, at, note: c.note });
      return { command: c, found: {} };
    case 'refuse':
      if (d.entry) await bookkeeping.strikeOut({ dossierId, entry: d.entry.id, at, note: c.note });
      return { command: c, found: {} };
    case 'withdraw':
      if (d.entry) await bookkeeping.strikeOut({ dossierId, entry: d.entry.id, at, note: null });
      return { command: c, found: {} };
    case 'sendDraft':
      return { command: c, found: {} };
    case 'confirmDraft':
      return { command: c, found: {} };
    case 'contestDraft':
      return { command: c, found: {} };
    case 'return':
      return { command: c, found: {} };
    case 'handOver':
      return { command: c, found: {} };
    case 'pay':
      return { command: c, found: {} };
    case 'appoint':
      return { command: c, found: {} };
    case 'attend':
      return { command: c, found: {} };
    case 'proposeApology':
      return { command: c, found: {} };
  }
}
