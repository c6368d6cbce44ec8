import { as, type DossierId } from '@hotich/domain';
import { DossierClient, EngineUnreachable } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { lookAtPage } from './recount/look-at-page';
import { isDone, openRecount, type Recounting } from './recount/open-recount';

const batch = 50;
/** Longer than telling a batch takes: a row claimed and not told by then is one whose worker died. */
const lease = '30 seconds';

interface ToTell {
  readonly dossier: DossierId;
  /** The calendar by which the dossier's clock was read last; null when it has none any more. */
  readonly counted: string | null;
}

/**
 * Counts all open deadlines again when a new edition of the calendar takes over, and tells the dossiers whose dates moved.
 * 1. It looks page by page, and what a page found is written with the cursor: after a crash it goes on from there.
 * 2. A dossier is told once; after a crash in that very moment perhaps again, which moves no date and mails nobody anew.
 * 3. An edition published meanwhile ends the run; its own begins from the first dossier.
 */
@Injectable()
export class RecountRelay {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierClient,
  ) {}

  /** One round; how many dossiers were looked at or told. Zero when there is nothing to do at present. */
  async round(): Promise<number> {
    const recount = await openRecount(this.source);
    if (!recount) return 0;
    const looked = await lookAtPage(this.source, recount);
    const told = await this.tell(recount);
    if (looked + told === 0 && (await isDone(this.source, recount)))
      await this.source.query('UPDATE calendar_recount SET ended_at = now() WHERE version = $1', [recount.version]);
    return looked + told;
  }

  private async tell({ version, ground, by }: Recounting): Promise<number> {
    let told = 0;
    for (const { dossier, counted } of await this.claim(version)) {
      const event = { kind: 'calendarChanged', from: counted ?? version, to: version } as const;
      try {
        // A clock already read by this calendar has been told, or was read anew for a reason of its own.
        const heard = counted === version || (await this.dossiers.tellClock(dossier, { event, from: by, ground }));
        await this.source.query(
          `UPDATE calendar_recount_row SET tell_after = NULL, told_at = CASE WHEN $3 THEN now() END
           WHERE version = $1 AND dossier_id = $2`,
          [version, dossier, heard],
        );
        told += 1;
      } catch (error) {
        if (error instanceof EngineUnreachable) return told;
        throw error;
      }
    }
    return told;
  }

  private async claim(version: string): Promise<ToTell[]> {
    const rows: { id: string; counted: string | null }[] = await this.source.query(
      `WITH due AS (
         SELECT dossier_id FROM calendar_recount_row WHERE version = $1 AND tell_after <= now()
         ORDER BY tell_after, dossier_id LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE calendar_recount_row r SET tell_after = now() + interval '${lease}'
         FROM due WHERE r.version = $1 AND r.dossier_id = due.dossier_id RETURNING r.dossier_id
       )
       SELECT d.id, d.state #>> '{clock,calendar}' AS counted FROM taken t JOIN dossier d ON d.id = t.dossier_id
       ORDER BY d.id`,
      [version],
    );
    return rows.map(({ id, counted }) => ({ dossier: as<DossierId>(id), counted }));
  }
}
