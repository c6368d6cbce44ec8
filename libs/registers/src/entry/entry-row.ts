import type { EntityManager } from 'typeorm';
import type { Entry } from './entry';

/** Columns of an entry under the names of {@link Entry}; aliases `e` and `b` are for conditions. */
const columns = `
  e.id, e.office_code AS "officeCode", b.office_name AS "officeName", e.holding_office_code AS "holdingOfficeCode",
  e.kind, e.year, e.number, b.volume, e.page, e.book_id AS "bookId", b.accepted AS "bookAccepted",
  e.registered_on AS "registeredOn", e.registration_type AS "registrationType", e.state, e.origin, e.quality, e.version,
  e.dossier_id AS "dossierId", e.subject_name AS "subjectName", e.subject_name_key AS "subjectNameKey",
  e.subject_birth AS "subjectBirth", e.subject_personal_id AS "subjectPersonalId",
  e.second_name_key AS "secondNameKey", e.second_birth AS "secondBirth", e.second_personal_id AS "secondPersonalId", e.content`;

/** Entries that meet a condition over `entry e` joined with `book b`. Row guards of the caller's role apply. */
export function selectEntries(tx: EntityManager, condition: string, values: readonly unknown[]): Promise<Entry[]> {
  return tx.query(`SELECT ${columns} FROM entry e JOIN book b ON b.id = e.book_id WHERE ${condition}`, [...values]);
}
