/** The real activities and workflows on some of the queues only, so that the work of one queue can be told from the rest. */
import { NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { join } from 'node:path';
import { serve } from './children.mjs';
import { keystoresDir, room, varDir } from './rooms.mjs';

const { queues, system } = JSON.parse(process.argv[2]);
const activities = room('activities');
const { taskQueues } = room('libs/contracts');
const { HttpPopulationRegister } = room('libs/exchange');
const { connect, FileStore } = room('libs/persistence');
const { dataConverter, parsePayloadKeys } = room('libs/temporal');
const { workflowCode } = room('apps/worker', 'engine/workflow-code');

const { urls, postgres, temporal, payloadKeys, populationApiKey } = system;
const source = await connect(postgres.urls.worker, { application: 'bench-worker' });
const files = new FileStore(join(varDir, 'files'));
const population = new HttpPopulationRegister({ baseUrl: urls.sandbox, apiKey: populationApiKey });
const signers = new activities.KeystoreSigners(keystoresDir);
// As the real worker has them: see apps/worker.
const work = {
  dossiers: {
    ...workflowCode(),
    activities: activities.bookkeepingActivities(source, new activities.CalendarStore(source)),
    maxCachedWorkflows: 1000,
    maxConcurrentWorkflowTaskExecutions: 40,
  },
  documents: {
    activities: activities.documentActivities(
      new activities.Papers(source, files, urls.portal),
      new activities.Signatures(source, files, signers, `${urls.sandbox}/tsa`),
    ),
    maxConcurrentActivityTaskExecutions: 4,
  },
  exchange: { activities: activities.checkActivities(source, population), maxConcurrentActivityTaskExecutions: 20 },
};

const silent = () => undefined;
Runtime.install({
  shutdownSignals: [],
  logger: { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error },
});
const connection = await NativeConnection.connect({ address: temporal.address });
const workers = await Promise.all(
  queues.map((queue) =>
    Worker.create({
      connection,
      namespace: temporal.namespace,
      dataConverter: dataConverter(parsePayloadKeys(payloadKeys)),
      taskQueue: taskQueues[queue],
      ...work[queue],
    }),
  ),
);
const running = workers.map((worker) => worker.run());
serve({}, async () => {
  for (const worker of workers) worker.shutdown();
  await Promise.all(running);
  await connection.close();
  await source.destroy();
});
