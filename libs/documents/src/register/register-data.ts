import type { BookKind } from '@hotich/domain';
import type { IssuingOffice, SigningLeader } from '../office-data';
import type { PartialDate } from '../plain-date';

/** A book's text in the names of the Ministry's software; dates `dd.mm.yyyy` as far as known, choices as its codes. */
export type BookContent = Readonly<Record<string, string>>;

/** One entry of a book, as far as it stands on a paper made from it. */
export interface BookEntry {
  /** Number in the book and the year of the book: printed as `119/2026`. Null in a draft, printed as dots. */
  readonly number: number | null;
  readonly year: number;
  readonly volume?: string;
  readonly content: BookContent;
  /** The office that registered, as it was named then. */
  readonly registeredAt: string;
  readonly registeredOn: PartialDate;
  /** What was noted beside the entry later on (Ghi chú), oldest first. */
  readonly notes?: readonly string[];
}

/** A paper made from one entry. */
export interface RegisterDocument extends BookEntry {
  /** The book of the entry; what a paper says follows it where one form serves several books. */
  readonly book: CopiedBook;
  readonly office: IssuingOffice;
  readonly signer: SigningLeader;
  /** Address behind the QR: the public verification page of this very paper. */
  readonly verificationUrl: string;
}

/** A copy of an entry, and the issuing of this copy. */
export interface RegisterCopyDocument extends RegisterDocument {
  /** Number in the book of copies, printed as `45/TLKS-BS`. */
  readonly copyNumber: number | null;
  readonly issuedOn: Required<PartialDate>;
}

/** Every book but the one in which copies themselves are listed. */
export type CopiedBook = Exclude<BookKind, 'extractCopy'>;

/** A birth with the recognition of a parent, decided in one: two entries, one file. */
export interface BirthWithParentChildDocument extends RegisterDocument {
  readonly parentChild: BookEntry;
}

/** What was entered ex officio upon a judgment or decision, with the older entry that it was noted beside, when found. */
export interface BookNoteDocument extends RegisterDocument {
  readonly noted?: BookEntry & { readonly book: CopiedBook };
}
