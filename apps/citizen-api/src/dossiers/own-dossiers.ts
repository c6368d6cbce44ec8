import { findEdition } from '@hotich/catalogue';
import { type Page, pageOf, Problem } from '@hotich/http';
import type { EntityManager } from 'typeorm';
import type { OwnDossierDto } from './dossier.dto';

interface Row {
  readonly id: string;
  readonly code: string;
  readonly procedure: string;
  readonly edition: string;
  readonly subjectName: string;
  readonly office: { readonly code: string; readonly name: string };
  readonly submittedAt: Date;
  readonly stage: string;
  readonly turn: string | null;
  readonly due: Date | null;
  readonly changedAt: Date;
}

/** The viewer's dossiers, newest first; the cursor names the last one of the page before. */
export async function ownDossiers(
  tx: EntityManager,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Page<OwnDossierDto>> {
  const after = cursor === undefined ? [null, null] : placeOf(cursor);
  const rows: Row[] = await tx.query(
    `SELECT d.id, d.code, d.procedure, d.edition, d.subject_name AS "subjectName",
       jsonb_build_object('code', u.code, 'name', u.name) AS office, d.submitted_at AS "submittedAt", d.stage, d.turn, d.due,
       d.changed_at AS "changedAt"
     FROM dossier d JOIN unit u ON u.code = d.office_code
     WHERE $1::timestamptz IS NULL OR (date_trunc('milliseconds', d.submitted_at), d.id) < ($1, $2::uuid)
     ORDER BY date_trunc('milliseconds', d.submitted_at) DESC, d.id DESC LIMIT $3`,
    [...after, limit + 1],
  );
  const [count]: { total: number }[] = await tx.query('SELECT count(*)::int AS total FROM dossier');
  const page = pageOf(rows, limit, count?.total ?? 0, cursorOf);
  return { ...page, items: page.items.map(toDto) };
}

const toDto = ({ edition, ...row }: Row): OwnDossierDto => ({
  ...row,
  title: findEdition(row.procedure, edition)?.title ?? { vi: row.procedure, km: row.procedure },
  submittedAt: row.submittedAt.toISOString(),
  due: row.due?.toISOString() ?? null,
  changedAt: row.changedAt.toISOString(),
});

const cursorOf = ({ submittedAt, id }: Row): string =>
  Buffer.from(`${submittedAt.toISOString()} ${id}`).toString('base64url');

const placeShape = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

function placeOf(cursor: string): [string, string] {
  const [, at, id] = placeShape.exec(Buffer.from(cursor, 'base64url').toString('latin1')) ?? [];
  if (at === undefined || id === undefined || Number.isNaN(Date.parse(at)))
    throw new Problem('request.invalid', {}, [{ field: 'cursor', rule: 'unknownCursor' }]);
  return [at, id];
}
