import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporal } from '@temporalio/proto';
import { DeterminismViolationError } from '@temporalio/workflow';
import { Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../process/bundle-workflows';

const histories = join(__dirname, 'histories');
const recorded = readdirSync(histories, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.bin'));
const readHistory = (file: string): temporal.api.history.v1.History =>
  temporal.api.history.v1.History.decode(readFileSync(join(histories, file)));

describe('replay of recorded histories', () => {
  it('has a history of every version that frozen code has had', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(5);
  });

  it('leads every running dossier on as it began', async () => {
    const workflowBundle = await bundleWorkflows();
    for (const file of recorded) await Worker.runReplayHistory({ workflowBundle }, readHistory(file));
  }, 60_000);

  it('bites: a loop that waits once more than it did is refused', async () => {
    const workflowBundle = await bundleWorkflows('test/replay/changed.workflow.ts');
    const [file = ''] = recorded;
    await expect(Worker.runReplayHistory({ workflowBundle }, readHistory(file))).rejects.toThrow(
      DeterminismViolationError,
    );
  }, 60_000);
});
