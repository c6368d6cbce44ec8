import type { NoteOnOriginal } from '@hotich/catalogue';
import type { BookKind, DossierId, EntryId, OfficeCode } from '@hotich/domain';

/** `struckOut`: given up before it was signed, its number stays used. `cancelled`: revoked by a later decision. */
export type EntryState = 'unsigned' | 'inForce' | 'struckOut' | 'cancelled';
/** How sure the text is: one keying, two that agree, checked against the page, or written here in the first place. */
export type EntryQuality = 'keyed' | 'doubleKeyed' | 'verified' | 'registered';
export type EntryOrigin = 'digitised' | 'registered';

/** Fields of a book in the names of the Ministry's software; text only, dates `dd.mm.yyyy` as far as known. */
export type RegisterContent = Readonly<Record<string, string>>;

/** An entry with what its book says of it. Dates are partial ISO: `2019-03-05`, `2019-03` or `2019`. */
export interface Entry {
  readonly id: EntryId;
  readonly officeCode: OfficeCode;
  /** Name of the registering office at that time. */
  readonly officeName: string;
  readonly holdingOfficeCode: OfficeCode;
  readonly kind: BookKind;
  readonly year: number;
  readonly number: number;
  readonly volume: string;
  readonly page: number | null;
  readonly bookId: string;
  /** Only an entry in an accepted book may waive a paper. */
  readonly bookAccepted: boolean;
  readonly registeredOn: string;
  /** `loaiDangKy`: 0 unknown, 1 on time (marriage: first), 2 again, 3 noted from abroad, 4 late. */
  readonly registrationType: number;
  readonly state: EntryState;
  readonly origin: EntryOrigin;
  readonly quality: EntryQuality;
  readonly version: number;
  readonly dossierId: DossierId | null;
  readonly subjectName: string;
  readonly subjectNameKey: string;
  readonly subjectBirth: string | null;
  readonly subjectPersonalId: string | null;
  /** The other spouse, the recognised child, the ward; in marriages the wife, as the book's columns go. */
  readonly secondNameKey: string | null;
  readonly secondBirth: string | null;
  readonly secondPersonalId: string | null;
  readonly content: RegisterContent;
}

/** `withdrawn`: what an entry had noted holds no longer, for that entry was cancelled. The others as the catalogue has them. */
export type AnnotationKind = 'struckOut' | 'cancelled' | 'withdrawn' | NoteOnOriginal['as'];

/** Ghi chú: what was noted beside an entry after it was written. */
export interface Annotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly text: string;
  readonly ground: string;
  readonly by: string | null;
  /** The entry that caused the note; null for one that stands on a decision alone. */
  readonly source: EntryId | null;
  readonly writtenAt: string;
}
