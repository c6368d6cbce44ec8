import { type PreviewActivities, type PreviewAnswer, type PreviewInput, taskQueues } from '@hotich/contracts';
import { proxyActivities } from '@temporalio/workflow';

/** A person waits at the screen: a few tries, then the form goes on without. */
const { previewPapers } = proxyActivities<PreviewActivities>({
  taskQueue: taskQueues.exchange,
  startToCloseTimeout: '8 seconds',
  scheduleToCloseTimeout: '12 seconds',
  retry: { initialInterval: '300 milliseconds', maximumAttempts: 2 },
});

/** What a citizen need not bring, by the answers given so far. */
export function evidencePreview(input: PreviewInput): Promise<readonly PreviewAnswer[]> {
  return previewPapers(input);
}
