import type { Answers } from '@hotich/catalogue';
import {
  type Actor,
  type DossierId,
  type EntryId,
  localOf,
  type OfficeCode,
  parseInstant,
  type PlainDate,
} from '@hotich/domain';
import type { EntityManager } from 'typeorm';

/**
 * The answers of a dossier as its process knows them: of `version`, else of the version the projection names. Never simply
 * the newest: of two supplements sent at once one is refused, and what it wrote stays behind without a fact.
 */
export async function answersOf(tx: EntityManager, dossierId: DossierId, version?: number): Promise<Answers> {
  const [row]: { answers: Answers }[] = await tx.query(
    `SELECT c.answers FROM dossier_content c JOIN dossier d ON d.id = c.dossier_id
     WHERE c.dossier_id = $1 AND c.version = ${knownVersion}`,
    [dossierId, version ?? null],
  );
  if (!row) throw new Error(`dossier ${dossierId} has no content of the version its process knows`);
  return row.answers;
}

/** The day in Việt Nam on which a dossier was handed in. */
export async function filedOn(tx: EntityManager, dossierId: DossierId): Promise<PlainDate> {
  const [row]: { at: Date }[] = await tx.query('SELECT submitted_at AS at FROM dossier WHERE id = $1', [dossierId]);
  if (!row) throw new Error(`no dossier ${dossierId}`);
  return localOf(parseInstant(row.at.toISOString())).date;
}

export interface Office {
  readonly code: OfficeCode;
  readonly name: string;
  readonly authority: string;
  /** Name of the unit above, printed over the authority's. */
  readonly superior: string;
}

export async function officeOf(tx: EntityManager, code: OfficeCode): Promise<Office> {
  const [row]: Office[] = await tx.query(
    `SELECT u.code, u.name, u.authority, coalesce(p.name, '') AS superior
     FROM unit u LEFT JOIN unit p ON p.code = u.parent_code WHERE u.code = $1`,
    [code],
  );
  if (!row) throw new Error(`no unit ${code}`);
  return row;
}

/** The entry that the look-up over those answers found to be the one asked for; null when no register answered. */
export async function entryFoundFor(
  tx: EntityManager,
  dossierId: DossierId,
  version?: number,
): Promise<EntryId | null> {
  const [row]: { record: EntryId }[] = await tx.query(
    `SELECT e.record_id AS record FROM evidence e JOIN dossier d ON d.id = e.dossier_id
     WHERE e.dossier_id = $1 AND e.version = ${knownVersion} AND e.rule IN ('birthEntry', 'entry')
       AND e.outcome = 'HIT_MATCH' ORDER BY e.component`,
    [dossierId, version ?? null],
  );
  return row?.record ?? null;
}

/**
 * The entries in force that the look-ups over the dossier's answers found, by component. One from a book not accepted
 * waives no paper, and is the entry meant all the same; one that contradicts the answers is somebody else's.
 */
export async function entriesFoundFor(tx: EntityManager, dossierId: DossierId): Promise<ReadonlyMap<string, EntryId>> {
  const rows: { component: string; record: EntryId }[] = await tx.query(
    `SELECT e.component, r.id AS record FROM evidence e JOIN dossier d ON d.id = e.dossier_id
       JOIN entry r ON r.id = e.record_id::uuid
     WHERE e.dossier_id = $1 AND e.version = ${knownVersion} AND e.rule IN ('birthEntry', 'entry', 'parentsMarriage')
       AND e.outcome IN ('HIT_MATCH', 'NO_DATA') AND r.state = 'inForce'`,
    [dossierId, null],
  );
  return new Map(rows.map(({ component, record }) => [component, record]));
}

export interface Leader {
  readonly id: string;
  readonly fullName: string;
  readonly title: string;
}

/**
 * The leader whose name the paper will bear: of the office, in office on that day, not the one who examined, and nobody
 * named in the dossier (Law 60/2014/QH13 Art. 12(1)(h)). Null when the office has none.
 */
export async function leaderFor(
  tx: EntityManager,
  {
    dossierId,
    office,
    day,
    examiner,
  }: { dossierId: DossierId; office: OfficeCode; day: PlainDate; examiner: string | null },
): Promise<Leader | null> {
  const [row]: Leader[] = await tx.query(
    `SELECT s.id, s.full_name AS "fullName", s.title FROM staff s, dossier d
     WHERE d.id = $1 AND s.office_code = $2 AND 'leader' = ANY (s.roles)
       AND s.valid_from <= $3 AND (s.valid_to IS NULL OR s.valid_to >= $3)
       AND s.id IS DISTINCT FROM $4::uuid AND NOT (d.matter -> 'parties') ? s.person_key
     ORDER BY s.valid_from, s.id LIMIT 1`,
    [dossierId, office, day, examiner],
  );
  return row ?? null;
}

/** Full name of a member of staff, for the line "người thực hiện" of a book. */
export async function staffName(tx: EntityManager, by: Actor): Promise<string> {
  if (by.is !== 'staff') return '';
  const [row]: { name: string }[] = await tx.query('SELECT full_name AS name FROM staff WHERE id = $1', [by.id]);
  return row?.name ?? '';
}

/** A dossier begins with version 1; a supplement that the process took names the next. */
const knownVersion = `coalesce($2::int, (d.state ->> 'version')::int, 1)`;
