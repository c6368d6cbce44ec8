export { listBooks, type BookSummary } from './book/list-books';
export type { OpenVolume, RegisteringOffice } from './book/open-volume';
export { birthContentOf, type EntryMeta } from './content/birth-content';
export { extractCopyContentOf } from './content/extract-copy-content';
export { birthRegistrationType } from './content/registration-type';
export type { Annotation, Entry, EntryOrigin, EntryQuality, EntryState, RegisterContent } from './entry/entry';
export { fillPersonalId, putInForce, strikeOut, type EntryNote } from './entry/entry-life';
export { registerEntry, type EntrySubject, type GivenNumber, type NewEntry } from './entry/register-entry';
export type { ImportedKind } from './import/columns';
export { importBook, type BookImport, type ImportReport } from './import/import-book';
export type { RowComplaint, RowRule } from './import/report';
export { RegisterError } from './registers.errors';
export { findByDossier, getEntry, type EntryDetails } from './search/entry-details';
export {
  findByKey,
  findByNameAndBirth,
  findCandidates,
  findMarriages,
  findUnderOffice,
  type EntryKey,
} from './search/find-entry';
export { searchEntries, type EntryFilter, type EntryPage } from './search/search-entries';
