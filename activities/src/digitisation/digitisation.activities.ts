import type { DigitisationActivities } from '@hotich/contracts';
import type { FileStore } from '@hotich/persistence';
import { runImport } from '@hotich/registers';
import { Context } from '@temporalio/activity';
import type { DataSource } from 'typeorm';

/** A part reads the file from its beginning to where the import stands; so few parts, and of many rows. */
const rowsInPart = 100_000;

/** Work on digitised books that takes longer than anybody waits. */
export const digitisationActivities = (source: DataSource, files: FileStore): DigitisationActivities => ({
  async loadImportPart({ id }) {
    const { cancellationSignal: signal, heartbeat } = Context.current();
    const { state } = await runImport(source, id, {
      fileOf: (sha256) => files.get(sha256),
      onProgress: () => heartbeat(),
      signal,
      mostRows: rowsInPart,
    });
    return { ended: state === 'done' || state === 'failed' };
  },
});
