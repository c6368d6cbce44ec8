/** A file of digitised books that is brought in. The id says all: what it is stands in the database. */
export interface BookImportInput {
  readonly id: string;
}

export interface DigitisationActivities {
  /** Loads rows from where the import stands, in the end all of them; `ended` when there is nothing left to do. */
  loadImportPart(input: BookImportInput): Promise<{ readonly ended: boolean }>;
}

export const bookImportWorkflow = 'bookImport';
/** The id is made of office, kind and file, so that the same file twice is one process. */
export const importWorkflowIdOf = (id: string): string => `import-${id}`;
