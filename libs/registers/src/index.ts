export { bookKindVi } from './book/book-names';
export { type BookDetails, getBook } from './book/book-details';
export { BookError } from './book/book-error';
export { closeVolume, confirmClosing, returnClosing } from './book/close-volume';
export { coverageOf, type SeriesCoverage } from './book/coverage';
export { listBooks, type BookSummary } from './book/list-books';
export { openSealed } from './book/open-sealed';
export { type PageImage, pageImage, putPageImage } from './book/page-images';
export type { OpenVolume, RegisteringOffice } from './book/open-volume';
export { copiedColumnsOf } from './content/copied-columns';
export { entryContentOf, type EntryMeta } from './content/entry-content';
export { entryDraftOf, entrySpecFor, type EntryDraft } from './content/entry-draft';
export type {
  Annotation,
  AnnotationKind,
  Entry,
  EntryOrigin,
  EntryQuality,
  EntryState,
  RegisterContent,
} from './entry/entry';
export { cancelEntry, fillPersonalId, putInForce, strikeOut, type EntryNote } from './entry/entry-life';
export { registerEntry, type EntrySubject, type GivenNumber, type NewEntry } from './entry/register-entry';
export { type ImportedKind, importedKinds } from './import/columns';
export { importBook, type BookImport, type ImportReport } from './import/import-book';
export {
  type ImportFailure,
  type ImportJob,
  type ImportState,
  listImports,
  type NewImport,
  noteImport,
  readImport,
  unfinishedImports,
} from './import/import-job';
export { complaintsOf, reportCsv } from './import/import-report';
export type { RowComplaint, RowRule } from './import/report';
export { runImport, type RunOptions } from './import/run-import';
export { noteSentence, type NotedPlace } from './notes/note-sentence';
export { oweNotes, type OwedNote } from './notes/notes-on-originals';
export { decideDifference, differencesOf, type OpenDifference } from './quality/keying-differences';
export { checkSampled, drawSampling } from './quality/sampling';
export { samplingOf, type SampledEntry, type SamplingDetails } from './quality/sampling-details';
export { samplingPlan } from './quality/sampling-plan';
export { compareSecondKeying, type KeyingReport } from './quality/second-keying';
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
export { findLikely, type LikelyEntry, type LikelySought } from './search/find-likely';
export { findByPerson, standingNotes, type StandingNote } from './search/find-person';
export { decidePair, type DecidedPair, type PairDecision } from './search/person-pairs';
export { relatedEntries, type RelatedBy, type RelatedEntry } from './search/related-entries';
export { seriesUnder, type OfficeSeries } from './search/office-series';
export { searchEntries, type EntryFilter, type EntryPage } from './search/search-entries';
