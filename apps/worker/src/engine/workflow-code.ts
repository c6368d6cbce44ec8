import { existsSync } from 'node:fs';
import { join } from 'node:path';

const dist = join(__dirname, '..', '..', '..', '..');

/** Where the build puts the workflows, bundled once so that no start has to. */
export const bundlePath = join(dist, 'workflow-bundle.js');
export const workflowsPath = join(dist, 'workflows', 'src', 'index.js');

/** The workflows for a worker: the bundle of the build, else the compiled source, which takes seconds longer. */
export const workflowCode = (): { workflowBundle: { codePath: string } } | { workflowsPath: string } =>
  existsSync(bundlePath) ? { workflowBundle: { codePath: bundlePath } } : { workflowsPath };
