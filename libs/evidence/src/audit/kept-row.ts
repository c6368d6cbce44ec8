import type { Answers } from '@hotich/catalogue';
import type { CheckOutcome, DossierId, EvidenceRule, Plan } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import type { Snapshot } from '../finding';

/** A kept look-up with all that it was made from: the plan as pinned, and the answers of its version. */
export interface KeptRow {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly component: string;
  readonly rule: EvidenceRule;
  readonly edition: string;
  readonly outcome: CheckOutcome;
  readonly recordId: string | null;
  readonly recordVersion: number | null;
  readonly fields: Snapshot;
  readonly digest: string;
  readonly takenAt: Date;
  readonly plan: Plan;
  readonly answers: Answers;
}

/** Null when there is none, or the caller may not see its dossier. */
export async function keptRow(tx: EntityManager, id: string): Promise<KeptRow | null> {
  const [row]: KeptRow[] = await tx.query(
    `SELECT e.id, e.dossier_id AS "dossierId", e.component, e.rule, e.rule_edition AS edition, e.outcome,
            e.record_id AS "recordId", e.record_version AS "recordVersion", e.fields, e.fields_sha256 AS digest,
            e.taken_at AS "takenAt", d.matter -> 'plan' AS plan, c.answers
     FROM evidence e JOIN dossier d ON d.id = e.dossier_id
     JOIN dossier_content c ON c.dossier_id = e.dossier_id AND c.version = e.version
     WHERE e.id = $1`,
    [id],
  );
  return row ?? null;
}

/** Whether it looked into a book whose entries the database hides from the offices (Luật Nuôi con nuôi 52/2010/QH12). */
export const isOfSealedBook = ({ fields }: KeptRow): boolean => fields['book'] === 'adoption';
