import { randomUUID } from 'node:crypto';
import {
  type Dossier,
  type DossierId,
  type Fact,
  indexFlagsOf,
  isClosed,
  nationalStatusOf,
  type Plan,
  stageOf,
  turnOf,
} from '@hotich/domain';
import { noticesFor } from '@hotich/notices';
import { inTransaction } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import { tracesOf } from './traces';

/**
 * Writes facts, the row people read, and the notices owed, as one statement and so as one transaction. The only writer of
 * all three. Contract:
 * 1. A fact is inserted once: the same sequence number again changes nothing.
 * 2. The row never goes back: it is set only by a later state than it has.
 * 3. Who is owed a notice is decided by the fact that owes it, so a notice exists exactly when its fact does.
 */
export async function recordFacts(
  source: DataSource,
  { dossierId, plan, facts, dossier }: { dossierId: DossierId; plan: Plan; facts: readonly Fact[]; dossier: Dossier },
): Promise<void> {
  const first = dossier.facts - facts.length + 1;
  const rows = facts.map((fact, i) => ({
    seq: first + i,
    kind: fact.is,
    at: fact.at,
    by_staff: 'by' in fact && fact.by?.is === 'staff' ? fact.by.id : null,
    fact,
  }));
  const notices = facts.flatMap((fact, i) =>
    noticesFor(fact, dossier, plan).map((notice) => ({
      id: randomUUID(),
      seq: first + i,
      kind: notice.kind,
      recipient: notice.recipient,
      document_id: notice.document ?? null,
    })),
  );
  const row = [
    dossierId,
    JSON.stringify(rows),
    JSON.stringify(notices),
    dossier.facts,
    stageOf(plan, dossier),
    turnOf(plan, dossier),
    nationalStatusOf(plan, dossier),
    dossier.receptionDue,
    isClosed(dossier) || dossier.supplement ? null : (dossier.clock?.due ?? null),
    dossier.clock?.dueOriginal ?? null,
    JSON.stringify(dossier),
    JSON.stringify(indexFlagsOf(plan, dossier)),
  ];
  const traces = tracesOf({ dossierId, plan, facts: rows, dossier });
  // Nearly every act leaves no trace elsewhere: then one statement is the whole transaction.
  if (traces.length === 0) {
    await source.query(statement, row);
    return;
  }
  await inTransaction(source, {}, async (tx) => {
    await tx.query(statement, row);
    for (const leave of traces) await leave(tx);
  });
}

const statement = `
  WITH told AS (
    INSERT INTO dossier_fact (dossier_id, seq, kind, at, by_staff, fact)
    SELECT $1::uuid, seq, kind, at, by_staff, fact
    FROM jsonb_to_recordset($2::jsonb) AS f (seq int, kind text, at timestamptz, by_staff uuid, fact jsonb)
    ON CONFLICT (dossier_id, seq) DO NOTHING
  ), owed AS (
    INSERT INTO notice (id, dossier_id, seq, kind, recipient, document_id)
    SELECT id, $1::uuid, seq, kind, recipient, document_id
    FROM jsonb_to_recordset($3::jsonb) AS n (id uuid, seq int, kind text, recipient text, document_id uuid)
    ON CONFLICT ON CONSTRAINT notice_once DO NOTHING
  )
  UPDATE dossier SET facts = $4, stage = $5, turn = $6, national_status = $7, reception_due = $8, due = $9,
    due_original = $10, state = $11::jsonb,
    index_flags = $12::jsonb, changed_at = now()
  WHERE id = $1::uuid AND facts < $4`;
