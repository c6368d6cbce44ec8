/** What the life of a volume refuses. Each code is one that a caller of the API may meet. */
export type BookErrorCode =
  | 'book.closed'
  | 'book.notYet'
  | 'book.entriesUnsigned'
  | 'book.nothingToConfirm'
  | 'book.ownWork'
  | 'book.notDigitised'
  | 'book.accepted'
  | 'book.samplingOpen'
  | 'book.differencesOpen'
  | 'book.keyedTwice'
  | 'book.decided'
  | 'book.pageMissing'
  | 'book.correctionUnfit'
  | 'resource.notFound';

/** `params` hold ids, numbers and column names only, never what is in a book. */
export class BookError extends Error {
  override readonly name = 'BookError';
  constructor(
    readonly code: BookErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(code);
  }
}

export const noSuch = (what: 'book' | 'entry' | 'sampling' | 'difference' | 'page'): BookError =>
  new BookError('resource.notFound', { what });
