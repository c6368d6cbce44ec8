/** Everything, on a fresh clone too: sets up what is missing, then the gate, then the system with its real servers. */
import { ensureInstalled, giveUp } from './ensure-installed.mjs';

await ensureInstalled().catch(giveUp);
const { ensureTestTools } = await import('./test-tools.mjs');
await ensureTestTools();
await import('./check.mjs');
const { runSteps } = await import('./steps.mjs');
await runSteps([
  ['processes', 'jest', '--selectProjects', 'process', '--maxWorkers', '2'],
  ['journeys', 'jest', '--selectProjects', 'journeys'],
  ['faults', 'jest', '--selectProjects', 'faults'],
]);
