import { Injectable } from '@nestjs/common';
import type { Role } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { claimJoin } from './task-row';

export interface Desk {
  readonly stage: string;
  readonly turn: Role | 'applicant' | null;
  readonly claimedBy: string | null;
  readonly claimedName: string | null;
}

/** Who has taken which dossier onto his desk: a courtesy between colleagues, on which the process never waits. */
@Injectable()
export class ClaimRepository {
  /** Whose turn it is and who holds it; null when the viewer's office has no such dossier. */
  async find(tx: EntityManager, dossierId: string): Promise<Desk | null> {
    const [row]: Desk[] = await tx.query(
      `SELECT d.stage, d.turn, c.staff_id AS "claimedBy", c.full_name AS "claimedName"
       FROM dossier d ${claimJoin} WHERE d.id = $1`,
      [dossierId],
    );
    return row ?? null;
  }

  /**
   * Takes the dossier unless a colleague holds it. Of two who come at once the key of the table lets one in: the other's
   * insert waits for the first to commit, does nothing, and the caller's next look shows who it was.
   */
  async take(tx: EntityManager, dossierId: string, staffId: string): Promise<void> {
    // A claim from an earlier desk no longer holds and must not keep the next colleague out.
    await tx.query(
      `DELETE FROM task_claim t USING dossier d
       WHERE t.dossier_id = $1 AND d.id = t.dossier_id AND t.staff_id <> $2
         AND NOT EXISTS (SELECT 1 FROM staff s WHERE s.id = t.staff_id
           AND COALESCE(NULLIF(d.turn, 'applicant'), 'receptionist') = ANY (s.roles)
           AND (s.valid_to IS NULL OR s.valid_to >= CURRENT_DATE))`,
      [dossierId, staffId],
    );
    await tx.query(
      'INSERT INTO task_claim (dossier_id, staff_id) VALUES ($1, $2) ON CONFLICT (dossier_id) DO NOTHING',
      [dossierId, staffId],
    );
  }

  /** Gives back one's own claim; a colleague's stays. */
  async release(tx: EntityManager, dossierId: string, staffId: string): Promise<void> {
    await tx.query('DELETE FROM task_claim WHERE dossier_id = $1 AND staff_id = $2', [dossierId, staffId]);
  }
}
