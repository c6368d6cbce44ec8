import type { EntityManager } from 'typeorm';
import { numberSeries } from '../book/volume';
import type { EntryQuality } from '../entry/entry';
import type { ImportedKind } from './columns';
import type { ImportedRow } from './read-row';

/** Into which books a file goes. */
export interface BookTarget {
  readonly office: { readonly code: string; readonly authority: string };
  /** Who keeps the volumes today. */
  readonly holdingOffice: string;
  readonly kind: ImportedKind;
  readonly accepted: boolean;
  readonly quality: EntryQuality;
}

/** Rows of a batch that were not written, for their key was in the register before. */
export interface KnownRows {
  /** The entry says what the row says. */
  readonly unchanged: readonly number[];
  /** The entry says something else, and stays as it was. */
  readonly entered: readonly number[];
}

/**
 * Writes a batch. The series is raised first: its lock keeps live registration of the same years away until the batch has
 * ended, whichever way it ends. Rows travel as one JSON parameter, since COPY refuses tables with row guards.
 */
export async function loadBatch(
  tx: EntityManager,
  target: BookTarget,
  rows: readonly ImportedRow[],
): Promise<KnownRows> {
  if (rows.length === 0) return { unchanged: [], entered: [] };
  const { office, kind } = target;
  // Only what each statement reads: parsing the whole batch three times would cost as much as writing it.
  await tx.query(raiseSeries, [JSON.stringify(greatestByYear(rows)), office.code, numberSeries(kind)]);
  await tx.query(openBooks, [
    JSON.stringify(volumesIn(rows)),
    office.code,
    target.holdingOffice,
    office.authority,
    kind,
    target.accepted,
  ]);
  const written: { year: number; number: number }[] = await tx.query(writeEntries, [
    JSON.stringify(rows),
    office.code,
    target.holdingOffice,
    kind,
    target.quality,
  ]);
  if (written.length === rows.length) return { unchanged: [], entered: [] };
  const taken = new Set(written.map(({ year, number }) => `${year}/${number}`));
  const known = rows.filter(({ year, number }) => !taken.has(`${year}/${number}`));
  const same: { row: number }[] = await tx.query(sameAsEntered, [JSON.stringify(known), office.code, kind]);
  const unchanged = new Set(same.map(({ row }) => row));
  return {
    unchanged: [...unchanged],
    entered: known.map(({ row }) => row).filter((row) => !unchanged.has(row)),
  };
}

/** In order of years: the locks of a batch are taken one way. */
function greatestByYear(rows: readonly ImportedRow[]): { year: number; number: number }[] {
  const greatest = new Map<number, number>();
  for (const { year, number } of rows) greatest.set(year, Math.max(number, greatest.get(year) ?? 0));
  return [...greatest].map(([year, number]) => ({ year, number })).sort((a, b) => a.year - b.year);
}

function volumesIn(rows: readonly ImportedRow[]): Pick<ImportedRow, 'year' | 'volume' | 'office_name'>[] {
  const volumes = new Map(
    rows.map(({ year, volume, office_name }) => [`${year} ${volume}`, { year, volume, office_name }]),
  );
  // In one order too, for two imports may open the same volumes.
  return [...volumes.values()].sort((a, b) => (`${a.year} ${a.volume}` < `${b.year} ${b.volume}` ? -1 : 1));
}

const raiseSeries = `
  INSERT INTO serial_number AS s (office_code, series, year, last_number)
  SELECT $2, $3, r.year, r.number FROM jsonb_to_recordset($1::jsonb) AS r (year int, number int)
  ON CONFLICT (office_code, series, year) DO UPDATE SET last_number = greatest(s.last_number, excluded.last_number)`;

const openBooks = `
  INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, accepted, opened_on, closed_on)
  SELECT $2, $3, coalesce(r.office_name, $4), $5, r.year, r.volume, 'digitised', $6, make_date(r.year, 1, 1),
         CASE WHEN r.year < extract(year FROM now()) THEN make_date(r.year, 12, 31) END
  FROM jsonb_to_recordset($1::jsonb) AS r (year int, volume text, office_name text)
  ON CONFLICT ON CONSTRAINT book_once DO NOTHING`;

const writeEntries = `
  INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, page, registered_on, registration_type,
                     state, origin, quality, subject_name, subject_name_key, subject_name_folded, subject_birth,
                     subject_personal_id, second_name_key, second_birth, second_personal_id, content)
  SELECT b.id, $2, $3, $4, r.year, r.number, r.page, r.registered_on, r.registration_type, 'inForce', 'digitised', $5,
         r.subject_name, r.subject_name_key, r.subject_name_folded, r.subject_birth, r.subject_personal_id,
         r.second_name_key, r.second_birth, r.second_personal_id, r.content
  FROM jsonb_to_recordset($1::jsonb) AS r (
    year int, number int, volume text, page int, registered_on text, registration_type int, subject_name text,
    subject_name_key text, subject_name_folded text, subject_birth text, subject_personal_id text, second_name_key text,
    second_birth text, second_personal_id text, content jsonb)
  JOIN book b ON b.office_code = $2 AND b.kind = $4 AND b.year = r.year AND b.volume = r.volume
  ON CONFLICT ON CONSTRAINT entry_number_once DO NOTHING
  RETURNING year, number`;

const sameAsEntered = `
  SELECT r.row FROM jsonb_to_recordset($1::jsonb) AS r ("row" int, year int, number int, content jsonb)
  JOIN entry e ON e.office_code = $2 AND e.kind = $3 AND e.year = r.year AND e.number = r.number
  WHERE e.content = r.content`;
