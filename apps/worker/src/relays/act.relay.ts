import { type Command, type DossierId, NotAllowed } from '@hotich/domain';
import { DossierClient, EngineUnreachable } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface CutShort {
  readonly dossierId: DossierId;
  readonly updateId: string;
  readonly command: Command;
}

const batch = 20;
/** Longer than an API waits for an answer: before, the act is simply still under way. */
const overdueAfter = '30 seconds';

/**
 * Hands acts over again that were cut short by a crash: the API that wrote them down never got to cross them out. Under
 * the same id the process knows an act it has done, and does one it lost; that it refuses it by now is an end as well.
 */
@Injectable()
export class ActRelay {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierClient,
  ) {}

  /** One round; how many came to an end. */
  async round(): Promise<number> {
    let ended = 0;
    for (const { dossierId, updateId, command } of await this.claim()) {
      const answered = await this.dossiers.act(dossierId, command, updateId).then(
        () => true,
        (error: unknown) => !mayBeDoneLater(error),
      );
      if (!answered) continue;
      await this.source.query('DELETE FROM act_under_way WHERE dossier_id = $1 AND update_id = $2', [
        dossierId,
        updateId,
      ]);
      ended += 1;
    }
    return ended;
  }

  private claim(): Promise<CutShort[]> {
    return this.source.query(
      `WITH overdue AS (
         SELECT dossier_id, update_id FROM act_under_way WHERE begun_at < now() - interval '${overdueAfter}'
         ORDER BY begun_at LIMIT ${batch} FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE act_under_way a SET begun_at = now() FROM overdue o
         WHERE a.dossier_id = o.dossier_id AND a.update_id = o.update_id
         RETURNING a.dossier_id, a.update_id, a.command
       )
       SELECT dossier_id AS "dossierId", update_id AS "updateId", command FROM taken`,
    );
  }
}

/** Nobody answered, or the process was at another act just then: neither says anything of this one. */
const mayBeDoneLater = (error: unknown): boolean =>
  error instanceof EngineUnreachable || (error instanceof NotAllowed && error.code === 'dossier.busy');
