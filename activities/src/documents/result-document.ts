import type { BookEntry, CopiedBook, IssuingOffice, RegisterDocument, SigningLeader } from '@hotich/documents';
import { type BookKind, type PartialDate, parsePartialDate } from '@hotich/domain';
import type { EntryDetails, RegisterContent } from '@hotich/registers';
import { ApplicationFailure } from '@temporalio/common';
import type { Leader, Office } from '../casefile/case-reader';

/** An entry as it is printed, whether it stands in its book already or not. */
export interface PrintedEntry extends BookEntry {
  readonly book: BookKind;
}

/** An entry of a book, with what was noted beside it since. */
export const printedEntry = (entry: EntryDetails): PrintedEntry => ({
  book: entry.kind,
  number: entry.number,
  year: entry.year,
  volume: entry.volume,
  content: entry.content,
  registeredAt: entry.officeName,
  registeredOn: dateOf(entry.registeredOn, entry.year),
  notes: entry.annotations.map(({ text }) => text),
});

/** What the book would hold today, with dots for the number. */
export const unwrittenEntry = (
  book: BookKind,
  content: RegisterContent,
  { office, today }: { readonly office: Office; readonly today: string },
): PrintedEntry => ({
  book,
  number: null,
  year: Number(today.slice(0, 4)),
  content,
  registeredAt: office.authority,
  registeredOn: dateOf(today, Number(today.slice(0, 4))),
});

/** The entry on the paper of an office. The book of copies lists papers and is none that a paper is made from. */
export function registerDocumentOf(
  { book, ...entry }: PrintedEntry,
  on: { readonly office: Office; readonly leader: Leader | null; readonly verificationUrl: string },
): RegisterDocument {
  return {
    ...entry,
    book: copiedBook(book),
    office: issuingOffice(on.office),
    signer: signerOf(on.leader),
    verificationUrl: on.verificationUrl,
  };
}

export function copiedBook(book: BookKind): CopiedBook {
  if (book !== 'extractCopy') return book;
  throw ApplicationFailure.nonRetryable('no paper is made from the book of copies', 'registers.nothingToCopy');
}

export const issuingOffice = ({ authority, name, superior }: Office): IssuingOffice => ({
  name: authority,
  superior,
  place: name.replace(/^(Xã|Phường|Đặc khu)\s+/u, ''),
});

export const signerOf = (leader: Leader | null): SigningLeader => ({
  fullName: leader?.fullName ?? '',
  rank: leader && /phó chủ tịch/iu.test(leader.title) ? 'viceChairman' : 'chairman',
});

const dateOf = (text: string, year: number): PartialDate => parsePartialDate(text) ?? { year };
