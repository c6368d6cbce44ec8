/** What this library throws; `code` is stable, `params` hold ids and numbers only, never what is in a book. */
export class RegisterError extends Error {
  override readonly name = 'RegisterError';
  constructor(
    readonly code:
      | 'registers.entryNotFound'
      | 'registers.entryNotUnsigned'
      | 'registers.personalIdDiffers'
      | 'registers.entryNotInForce'
      | 'registers.columnsMissing'
      | 'registers.fileUnreadable',
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(code);
  }
}

export const entryNotFound = (entry: string): RegisterError => new RegisterError('registers.entryNotFound', { entry });

/** Only an unsigned entry can be put in force, struck out or completed: what is in force keeps its text. */
export const entryNotUnsigned = (entry: string, state: string): RegisterError =>
  new RegisterError('registers.entryNotUnsigned', { entry, state });

/** Another number already stands in the entry; a second answer for the same child is somebody's mistake. */
export const personalIdDiffers = (entry: string): RegisterError =>
  new RegisterError('registers.personalIdDiffers', { entry });

/** Only an entry in force can be cancelled: before that it is struck out. */
export const entryNotInForce = (entry: string, state: string): RegisterError =>
  new RegisterError('registers.entryNotInForce', { entry, state });

/** The file lacks columns without which no row can be read. */
export const columnsMissing = (columns: readonly string[]): RegisterError =>
  new RegisterError('registers.columnsMissing', { columns: columns.join(', ') });

/** Not a CSV file: a quote that never closes, say. */
export const fileUnreadable = (reason: string, line: number): RegisterError =>
  new RegisterError('registers.fileUnreadable', { reason, line: String(line) });
