import { Injectable } from '@nestjs/common';
import type { BookKind, Dossier, Matter } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/** What lies before the leader beside the task itself. */
export interface ApprovalRow {
  readonly id: string;
  readonly matter: Matter;
  readonly state: Dossier;
  readonly kind: BookKind | null;
  readonly number: number | null;
  readonly year: number | null;
  readonly volume: string | null;
  readonly content: Readonly<Record<string, string>> | null;
}

@Injectable()
export class ApprovalRepository {
  /** The dossiers named, with the entry that waits for the signature. The transaction's viewer limits them to one office. */
  async of(tx: EntityManager, dossierIds: readonly string[]): Promise<ReadonlyMap<string, ApprovalRow>> {
    const rows: ApprovalRow[] = await tx.query(
      `SELECT d.id, d.matter, d.state, e.kind, e.number, e.year, b.volume, e.content
       FROM dossier d LEFT JOIN entry e ON e.id = (d.state #>> '{entry,id}')::uuid LEFT JOIN book b ON b.id = e.book_id
       WHERE d.id = ANY ($1) AND d.state IS NOT NULL`,
      [dossierIds],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
