import { Injectable } from '@nestjs/common';
import type { CheckOutcome, Dossier, Matter } from '@hotich/domain';
import type { EntityManager } from 'typeorm';

export interface DossierHead {
  readonly id: string;
  readonly code: string;
  readonly matter: Matter;
  /** Null until the process has begun. */
  readonly state: Dossier | null;
}

export interface EvidenceRow {
  readonly id: string;
  readonly component: string;
  readonly outcome: CheckOutcome;
  readonly source: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly ground: string;
  readonly taken_at: Date;
  readonly record_id: string | null;
}

export interface StoredPaper {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
}

/** Reads beside the common view of a dossier. The transaction's viewer limits all to one office. */
@Injectable()
export class DossierRepository {
  async find(tx: EntityManager, id: string): Promise<DossierHead | null> {
    const [row]: DossierHead[] = await tx.query('SELECT id, code, matter, state FROM dossier WHERE id = $1', [id]);
    return row ?? null;
  }

  /** The newest snapshot of each component: what was found before a supplement may no longer be so. */
  evidence(tx: EntityManager, id: string): Promise<EvidenceRow[]> {
    return tx.query(
      `SELECT DISTINCT ON (component) id, component, outcome, source, fields, ground, taken_at, record_id
       FROM evidence WHERE dossier_id = $1 ORDER BY component, version DESC`,
      [id],
    );
  }

  async document(tx: EntityManager, dossierId: string, documentId: string): Promise<StoredPaper | null> {
    const [row]: { code: string; purpose: string; sha256: string }[] = await tx.query(
      `SELECT d.code, p.purpose, p.sha256 FROM document p JOIN dossier d ON d.id = p.dossier_id
       WHERE p.id = $1 AND p.dossier_id = $2`,
      [documentId, dossierId],
    );
    return row ? { name: `${row.code}-${row.purpose}.pdf`, mediaType: 'application/pdf', sha256: row.sha256 } : null;
  }

  async attachment(tx: EntityManager, dossierId: string, fileId: string): Promise<StoredPaper | null> {
    const [row]: { file_name: string; media_type: string; sha256: string }[] = await tx.query(
      'SELECT file_name, media_type, sha256 FROM attachment WHERE id = $1 AND dossier_id = $2',
      [fileId, dossierId],
    );
    return row ? { name: row.file_name, mediaType: row.media_type, sha256: row.sha256 } : null;
  }
}
