import type { Upload } from '@hotich/http';
import { Problem } from '@hotich/http';
import type { FileStore } from '@hotich/persistence';
import type { EntityManager } from 'typeorm';
import { uuidv7 } from '../submission/uuid-v7';
import { inspectFile } from './inspect-file';

/** Largest file that may be handed in. */
export const maxUploadBytes = 15 * 1024 * 1024;

export interface KeptFile {
  readonly id: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
  readonly component: string;
}

/**
 * Looks into an uploaded file, keeps its bytes and notes whose it is, not yet tied to a dossier. The bytes go first: a row
 * without a file would be a promise, a file without a row is only a few unused bytes.
 */
export async function keepFile(
  { tx, store }: { tx: Pick<EntityManager, 'query'>; store: FileStore },
  { file, fields }: Upload,
  owner: string,
): Promise<KeptFile> {
  const component = fields['component'] ?? '';
  if (!/^[A-Za-z][A-Za-z0-9]{0,63}$/.test(component))
    throw new Problem('request.invalid', {}, [{ field: 'component', rule: 'unknownComponent' }]);
  const mediaType = await inspectFile(file.bytes);
  const sha256 = await store.put(file.bytes);
  const kept = { id: uuidv7(), fileName: file.fileName, mediaType, size: file.bytes.length, sha256, component };
  await tx.query(
    `INSERT INTO attachment (id, owner_key, component, file_name, media_type, size, sha256)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [kept.id, owner, component, kept.fileName, mediaType, kept.size, sha256],
  );
  return kept;
}
