import { createHash } from 'node:crypto';
import { inTransaction } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import { RegisterError } from '../registers.errors';
import { type NewImport, noteImport, readImport } from './import-job';
import { complaintsOf } from './import-report';
import type { RowComplaint } from './report';
import { runJob } from './run-import';

/** A file at hand, to be brought in at once. */
export interface BookImport extends Omit<NewImport, 'fileSha256'> {
  readonly csv: Buffer;
  readonly fileSha256?: string;
}

export interface ImportReport {
  readonly id: string;
  /** The same file had been imported before; this is the report of that time. */
  readonly repeated: boolean;
  readonly rowsRead: number;
  readonly rowsTaken: number;
  readonly rowsRefused: number;
  readonly rowsUnchanged: number;
  /** At most {@link mostComplaints}; the counts are exact. */
  readonly report: readonly RowComplaint[];
}

const mostComplaints = 5000;

/**
 * Brings a file in without an engine, on the same way as the engine does, from where an earlier try may have left it.
 * Throws `registers.columnsMissing`, `registers.fileUnreadable`; what was read before the damage is in the register.
 */
export async function importBook(source: DataSource, asked: BookImport): Promise<ImportReport> {
  const fileSha256 = asked.fileSha256 ?? createHash('sha256').update(asked.csv).digest('hex');
  const { id, repeated } = await noteImport(source, { ...asked, fileSha256 });
  const office = asked.holdingOffice ?? asked.office.code;
  const noted = await inTransaction(source, { office }, (tx) => readImport(tx, id));
  if (!noted) throw new Error(`no import ${id}`);
  const { failure, rowsRead, rowsTaken, rowsRefused, rowsUnchanged } = await runJob(source, noted, {
    fileOf: async () => asked.csv,
  });
  if (failure) throw new RegisterError(failure.code, failure.params);
  const report = await inTransaction(source, { office }, (tx) => complaintsOf(tx, id, mostComplaints));
  return { id, repeated, rowsRead, rowsTaken, rowsRefused, rowsUnchanged, report };
}
