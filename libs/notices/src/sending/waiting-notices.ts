import type { DocumentId, DossierId, Role } from '@hotich/domain';
import type { DataSource } from 'typeorm';

/** A message owed and not yet sent, as claimed for one try. */
export interface WaitingNotice {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly seq: number;
  readonly kind: string;
  readonly recipient: 'applicant' | Role;
  readonly documentId: DocumentId | null;
  /** This try included. */
  readonly attempts: number;
}

/**
 * The table of owed messages. A claim is a lease: whoever dies with it lets it run out, and another sends the same mail
 * again under the same Message-ID. No transaction is held open while a mail server thinks.
 */
export class WaitingNotices {
  constructor(private readonly source: DataSource) {}

  async claim(most: number, leaseSeconds: number): Promise<WaitingNotice[]> {
    const [rows]: [WaitingNotice[], number] = await this.source.query(
      `WITH due AS (
         SELECT id FROM notice WHERE sent_at IS NULL AND given_up_at IS NULL AND not_before <= now()
         ORDER BY not_before, id LIMIT $1 FOR UPDATE SKIP LOCKED
       )
       UPDATE notice n SET attempts = n.attempts + 1, not_before = now() + make_interval(secs => $2)
       FROM due WHERE n.id = due.id
       RETURNING n.id, n.dossier_id AS "dossierId", n.seq, n.kind, n.recipient, n.document_id AS "documentId", n.attempts`,
      [most, leaseSeconds],
    );
    return rows;
  }

  async sent(id: string): Promise<void> {
    await this.source.query('UPDATE notice SET sent_at = now() WHERE id = $1 AND sent_at IS NULL', [id]);
  }

  async givenUp(id: string): Promise<void> {
    await this.source.query('UPDATE notice SET given_up_at = now() WHERE id = $1 AND sent_at IS NULL', [id]);
  }

  async postpone(id: string, seconds: number): Promise<void> {
    await this.source.query('UPDATE notice SET not_before = now() + make_interval(secs => $2) WHERE id = $1', [
      id,
      seconds,
    ]);
  }
}
