import { type BookImportInput, type DigitisationActivities, taskQueues } from '@hotich/contracts';
import { continueAsNew, proxyActivities } from '@temporalio/workflow';

/** Parts of one run: a file of a million rows has some ten of them, and no history grows without end. */
const partsInRun = 20;

const work = proxyActivities<DigitisationActivities>({
  taskQueue: taskQueues.imports,
  startToCloseTimeout: '30 minutes',
  // A worker that died says nothing more: another goes on where its last batch ended.
  heartbeatTimeout: '30 seconds',
  retry: { initialInterval: '1 second', maximumInterval: '1 minute' },
});

/** Brings a file of digitised books in, part by part. What became of it stands in the database, with its rows. */
export async function bookImport(input: BookImportInput): Promise<void> {
  for (let part = 0; part < partsInRun; part++) {
    const { ended } = await work.loadImportPart(input);
    if (ended) return;
  }
  await continueAsNew<typeof bookImport>(input);
}
