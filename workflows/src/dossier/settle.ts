import type { Command, Dossier, DossierId, Instant, Plan, Settled } from '@hotich/domain';
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
    case 'accept':
      return { command: c, found: await bookkeeping.issueReceipt({ dossierId, plan, at }) };
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
    case 'seal':
      return {
        command: c,
        found: await signatures.sealForAgency({
          dossierId,
          document: c.document,
          digest: c.digest,
          by: c.by,
          office: plan.office,
          entry: d.entry?.id ?? null,
          at,
        }),
      };
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
  }
}
