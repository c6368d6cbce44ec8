import type { DossierId, EntryId, OfficeCode } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** One line of the trail: who did or looked at what. Ids and codes only; the trail outlives the dossier. */
export interface AuditEvent {
  /** `staff:<id>`, `person:<key>` or the name of a process. */
  readonly actor: string;
  readonly office?: OfficeCode;
  /** What was done, dotted: `dossier.read`, `dossier.approve`, `entry.read`. */
  readonly action: string;
  readonly dossier?: DossierId;
  readonly entry?: EntryId;
  /** `done`, or the code of the problem it was refused with. */
  readonly outcome: string;
  readonly detail?: Readonly<Record<string, string | number>>;
}

/** Writes one line, in the caller's transaction: what is done and its trace are kept together or not at all. */
export async function recordAudit(tx: Pick<EntityManager, 'query'>, event: AuditEvent): Promise<void> {
  await tx.query(
    `INSERT INTO audit_event (actor, office_code, action, dossier_id, entry_id, outcome, detail)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [
      event.actor,
      event.office ?? null,
      event.action,
      event.dossier ?? null,
      event.entry ?? null,
      event.outcome,
      JSON.stringify(event.detail ?? {}),
    ],
  );
}
