import {
  as,
  type BookKind,
  type DossierId,
  type EntryId,
  foldNameTight,
  formatPartialDate,
  normaliseName,
  parsePartialDate,
  type PlainDate,
} from '@hotich/domain';
import { takeNumber } from '@hotich/persistence';
import type { EntityManager } from 'typeorm';
import { openVolume, type RegisteringOffice } from '../book/open-volume';
import { numberSeries } from '../book/volume';
import type { RegisterContent } from './entry';

export interface EntrySubject {
  readonly name: string;
  /** Partial ISO date, or null where the book has none. */
  readonly birth: string | null;
  readonly personalId: string | null;
}

export interface NewEntry {
  readonly dossierId: DossierId;
  readonly office: RegisteringOffice;
  readonly kind: BookKind;
  readonly year: number;
  readonly registeredOn: PlainDate;
  readonly registrationType: number;
  readonly subject: EntrySubject;
  /** The other spouse (the wife, as the book's columns go), the recognised child, the ward. */
  readonly second?: EntrySubject;
  readonly content: RegisterContent;
}

export interface GivenNumber {
  readonly entry: EntryId;
  readonly number: number;
  readonly year: number;
}

/**
 * Numbers an entry and writes it, unsigned, in the caller's transaction: consecutive within office, kind and year, no
 * gap, no duplicate (TT 04/2020/TT-BTP Art. 29). Once per dossier and book: a repeat gets the number given before. The
 * worker's role only.
 */
export async function registerEntry(tx: EntityManager, entry: NewEntry): Promise<GivenNumber> {
  // Two runs for one dossier must not both find nothing: the second would burn a number. NO KEY lets evidence go on.
  await tx.query('SELECT 1 FROM dossier WHERE id = $1 FOR NO KEY UPDATE', [entry.dossierId]);
  const [given]: GivenNumber[] = await tx.query(
    'SELECT id AS entry, number, year FROM entry WHERE dossier_id = $1 AND kind = $2',
    [entry.dossierId, entry.kind],
  );
  if (given) return given;
  const number = await takeNumber(tx, entry.office.code, numberSeries(entry.kind), entry.year);
  const book = await openVolume(tx, entry.office, entry.kind, entry.year, entry.registeredOn);
  const [written]: { id: string }[] = await tx.query(insertion, [
    book.id,
    entry.office.code,
    entry.kind,
    entry.year,
    number,
    entry.registeredOn,
    entry.registrationType,
    entry.dossierId,
    entry.subject.name,
    normaliseName(entry.subject.name),
    foldNameTight(entry.subject.name),
    entry.subject.birth,
    entry.subject.personalId,
    // A second person whom the answers leave unnamed is none.
    entry.second?.name ? normaliseName(entry.second.name) : null,
    entry.second?.birth ?? null,
    entry.second?.personalId ?? null,
    JSON.stringify({ ...headOf(entry, number, book.volume), ...entry.content }),
  ]);
  if (!written) throw new Error('entry gave no row');
  return { entry: as<EntryId>(written.id), number, year: entry.year };
}

const insertion = `
  INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, registration_type, state,
                     origin, quality, dossier_id, subject_name, subject_name_key, subject_name_folded, subject_birth,
                     subject_personal_id, second_name_key, second_birth, second_personal_id, content)
  VALUES ($1, $2, $2, $3, $4, $5, $6, $7, 'unsigned', 'registered', 'registered', $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
  RETURNING id`;

/** The columns that every book begins with; births write `so` small, all others `So`, certificates of status `noiCap`. */
function headOf(entry: NewEntry, number: number, volume: string): RegisterContent {
  const day = parsePartialDate(entry.registeredOn);
  return {
    [entry.kind === 'birth' ? 'so' : 'So']: String(number),
    quyenSo: volume,
    ngayDangKy: day ? formatPartialDate(day) : entry.registeredOn,
    loaiDangKy: String(entry.registrationType),
    [entry.kind === 'maritalStatus' ? 'noiCap' : 'noiDangKy']: entry.office.authority,
  };
}
