import type { StaffId } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { noSuch } from './book-error';
import { lockBook } from './lock-book';

/** A scanned page whose bytes the file store keeps under their digest. */
export interface PageImage {
  readonly page: number;
  readonly sha256: string;
  readonly mediaType: string;
  readonly fileName: string;
  readonly size: number;
}

/** Ties a scan to a page of a volume. A page scanned again is shown in its newest scan; the older one is kept. */
export async function putPageImage(tx: EntityManager, book: string, image: PageImage, by: StaffId): Promise<void> {
  await lockBook(tx, book);
  await tx.query(
    `INSERT INTO page_image (book_id, page, sha256, media_type, file_name, size, put_by) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [book, image.page, image.sha256, image.mediaType, image.fileName, image.size, by],
  );
}

/** The newest scan of a page. Throws `resource.notFound`, also for a page of a sealed volume. */
export async function pageImage(tx: EntityManager, book: string, page: number): Promise<PageImage> {
  const [image]: PageImage[] = await tx.query(
    `SELECT page, sha256, media_type AS "mediaType", file_name AS "fileName", size FROM page_image
     WHERE book_id = $1 AND page = $2 ORDER BY put_at DESC, id DESC LIMIT 1`,
    [book, page],
  );
  if (!image) throw noSuch('page');
  return image;
}
