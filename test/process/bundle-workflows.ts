import { join } from 'node:path';
import { bundleWorkflowCode, DefaultLogger, Runtime, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const root = join(__dirname, '..', '..');

// What a test says is its outcome; the engine's own progress is noise.
Runtime.install({ logger: new DefaultLogger('ERROR') });

/** Workflows bundled from source; the bundler does not read tsconfig, so it is told where our rooms are. */
export const bundleWorkflows = (entry = 'workflows/src/index.ts'): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    logger: new DefaultLogger('ERROR'),
    workflowsPath: join(root, entry),
    webpackConfigHook: (config) => {
      const rooms = ['domain', 'contracts'].map((room) => [
        `@hotich/${room}`,
        join(root, 'libs', room, 'src/index.ts'),
      ]);
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, ...Object.fromEntries(rooms) } };
      return config;
    },
  });
