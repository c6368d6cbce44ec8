import { type Actor, type DossierId, type Instant, type Matter, NotAllowed } from '@hotich/domain';
import { DossierClient } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Waiting {
  readonly id: string;
  readonly dossierId: DossierId;
  readonly submissionId: string;
  readonly matter: Matter;
  readonly by: Actor | null;
  readonly at: Date;
}

const batch = 20;
/** The API that wrote the row calls the engine at once itself; the relay leaves it that long. */
const headStart = '7 seconds';

/**
 * Brings to the engine what an API accepted but could not hand over: the engine was down, or the API died in between.
 * It repeats the API's own call under the same ids, so that it does not matter which of the two got through.
 */
@Injectable()
export class SubmissionRelay {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierClient,
  ) {}

  /** One round; how many were handed over. */
  async round(): Promise<number> {
    let sent = 0;
    for (const row of await this.claim()) {
      const by: Actor = row.by ?? { is: 'applicant', person: row.matter.applicant };
      const reached = await this.dossiers
        .submit(
          { dossierId: row.dossierId, matter: row.matter },
          { do: 'submit', by, at: row.at.toISOString() as Instant },
          row.submissionId,
        )
        .catch((error: unknown) => {
          // Refused as a repeat: the process has it already.
          if (error instanceof NotAllowed) return true;
          throw error;
        });
      if (!reached) break;
      await this.source.query('UPDATE outbox SET sent_at = now() WHERE id = $1', [row.id]);
      sent += 1;
    }
    return sent;
  }

  /** Takes rows that are due and puts them off, so that a relay that dies with them delays them and no more. */
  private claim(): Promise<Waiting[]> {
    return this.source.query(
      `WITH due AS (
         SELECT id FROM outbox
         WHERE sent_at IS NULL AND not_before <= now() AND created_at < now() - interval '${headStart}'
         ORDER BY not_before LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE outbox o SET attempts = attempts + 1, not_before = now() + least(attempts + 1, 6) * interval '10 seconds'
         FROM due WHERE o.id = due.id RETURNING o.id, o.dossier_id, o.payload
       )
       SELECT t.id, t.dossier_id AS "dossierId", d.submission_id AS "submissionId", d.matter, t.payload -> 'by' AS by,
              d.submitted_at AS at
       FROM taken t JOIN dossier d ON d.id = t.dossier_id`,
    );
  }
}
