/** The whole gate that needs no server of ours: what a change must pass before anybody else sees it. */
import { ensureInstalled, giveUp } from './ensure-installed.mjs';
import { runSteps } from './steps.mjs';

await ensureInstalled().catch(giveUp);
await runSteps([
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '--max-warnings', '0', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['types of the portal', 'tsc', '-p', 'apps/portal/tsconfig.json', '--noEmit'],
  ['import law', 'depcruise', '--config', '.dependency-cruiser.cjs', 'apps', 'libs', 'workflows', 'activities'],
  ['unused code', 'knip'],
  ['OpenAPI drift', process.execPath, 'scripts/openapi.mjs', '--check'],
  ['unit and replay', 'jest', '--selectProjects', 'unit'],
]);
