import { as, type DocumentId, type DossierId, type Sha256, type StaffId } from '@hotich/domain';
import type { Paper } from '@hotich/contracts';
import type { FieldPlace } from '@hotich/documents';
import type { EntityManager } from 'typeorm';

export type PaperState = 'rendered' | 'leaderSigned' | 'sealed';
export type PaperPurpose = 'draft' | 'result' | 'apology';

/** What is kept beside a paper: where its signatures go, and which leader's name it bears. */
export interface PaperFields {
  readonly leader?: FieldPlace;
  readonly agency?: FieldPlace;
  readonly signer?: StaffId;
  /** A copy bears the agency's signature as text at its head, without image (NĐ 30/2020/NĐ-CP Annex I). */
  readonly agencyMark: 'seal' | 'copy';
}

export interface StoredPaper extends Paper {
  readonly purpose: PaperPurpose;
  readonly rendering: number;
  readonly state: PaperState;
  readonly verificationCode: string;
  readonly fields: PaperFields;
}

const columns = `id AS document, sha256 AS digest, purpose, rendering, state, verification_code AS "verificationCode", fields`;

type Place = Pick<StoredPaper, 'purpose' | 'rendering' | 'state'>;

/** The paper at one place of a dossier's series, if it was made already: what makes making idempotent. */
export async function findPaper(tx: EntityManager, dossierId: DossierId, at: Place): Promise<StoredPaper | null> {
  const [row]: StoredPaper[] = await tx.query(
    `SELECT ${columns} FROM document WHERE dossier_id = $1 AND purpose = $2 AND rendering = $3 AND state = $4`,
    [dossierId, at.purpose, at.rendering, at.state],
  );
  return row ?? null;
}

export async function getPaper(tx: EntityManager, dossierId: DossierId, document: DocumentId): Promise<StoredPaper> {
  const [row]: StoredPaper[] = await tx.query(`SELECT ${columns} FROM document WHERE dossier_id = $1 AND id = $2`, [
    dossierId,
    document,
  ]);
  if (!row) throw new Error(`document ${document} is not of dossier ${dossierId}`);
  return row;
}

/**
 * Keeps a paper in its place. The first one kept there counts: a second maker gets the first one's paper back, so that
 * whatever is repeated, one paper exists.
 */
export async function keepPaper(
  tx: EntityManager,
  dossierId: DossierId,
  paper: Omit<StoredPaper, 'document' | 'digest'> & { readonly sha256: string; readonly size: number },
): Promise<Paper> {
  const [made]: { document: string; digest: string }[] = await tx.query(
    `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code, fields)
     VALUES (uuidv7(), $1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT ON CONSTRAINT document_once DO NOTHING
     RETURNING id AS document, sha256 AS digest`,
    [
      dossierId,
      paper.purpose,
      paper.rendering,
      paper.state,
      paper.sha256,
      paper.size,
      paper.verificationCode,
      JSON.stringify(paper.fields),
    ],
  );
  if (made) return { document: as<DocumentId>(made.document), digest: as<Sha256>(made.digest) };
  const first = await findPaper(tx, dossierId, paper);
  if (!first) throw new Error(`document of dossier ${dossierId} was neither made nor found`);
  return paperOf(first);
}

export const paperOf = ({ document, digest }: Paper): Paper => ({ document, digest });
