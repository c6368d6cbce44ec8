/** The worker of the bare workflow: the engine as it comes, and one trivial statement for each local activity. */
import { fileURLToPath } from 'node:url';
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import pg from 'pg';
import { serve } from './children.mjs';

const { databaseUrl, temporal, taskQueue } = JSON.parse(process.argv[2]);
const database = new pg.Pool({ connectionString: databaseUrl, max: 10 });
await database.query('CREATE TABLE IF NOT EXISTS bench_bare (at timestamptz NOT NULL)');
const silent = () => undefined;
Runtime.install({
  shutdownSignals: [],
  logger: { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error },
});
const connection = await NativeConnection.connect({ address: temporal.address });
const worker = await Worker.create({
  connection,
  namespace: temporal.namespace,
  taskQueue,
  workflowsPath: fileURLToPath(new URL('./bare.workflow.mjs', import.meta.url)),
  activities: { write: async () => void (await database.query('INSERT INTO bench_bare VALUES (now())')) },
  maxCachedWorkflows: 1000,
  maxConcurrentWorkflowTaskExecutions: 40,
});
const running = worker.run();
serve({}, async () => {
  worker.shutdown();
  await running;
  await connection.close();
  await database.end();
});
