/**
 * Place in a list ordered by (rank, submitted, id). Moments stay in PostgreSQL's own writing: read into a JavaScript date
 * they would lose their microseconds, and a page would begin with a row of the page before.
 */
export interface TaskCursor {
  /** The earlier of the due dates, `infinity` where there is none. */
  readonly rank: string;
  readonly submitted: string;
  readonly id: string;
}

export const writeCursor = ({ rank, submitted, id }: TaskCursor): string =>
  Buffer.from(JSON.stringify([rank, submitted, id])).toString('base64url');

/** Null for anything this API did not write itself. */
export function readCursor(raw: string): TaskCursor | null {
  const parts = partsOf(raw);
  if (parts.length !== 3) return null;
  const [rank, submitted, id] = parts;
  if (typeof rank !== 'string' || typeof submitted !== 'string' || typeof id !== 'string') return null;
  const fits = (rank === 'infinity' || momentShape.test(rank)) && momentShape.test(submitted) && idShape.test(id);
  return fits ? { rank, submitted, id } : null;
}

const momentShape = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{1,6})?\+00$/;
const idShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function partsOf(raw: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(raw, 'base64url').toString('utf8'));
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
