import { randomUUID } from 'node:crypto';
import { Client, Connection, WithStartWorkflowOperation } from '@temporalio/client';
import { startChild } from './children.mjs';

const taskQueue = 'bench-bare';

/** The bare workflow of that shape, on the same engine and database, with its worker in a process of its own. */
export async function openBare({ postgres, temporal }, perAct) {
  const settings = { databaseUrl: postgres.urls.owner, temporal, taskQueue };
  const worker = await startChild(new URL('./bare-worker.mjs', import.meta.url), settings);
  const connection = await Connection.connect({ address: temporal.address });
  const client = new Client({ connection, namespace: temporal.namespace });
  const { workflow } = client;

  const carry = async () => {
    const workflowId = `bare-${randomUUID()}`;
    const startWorkflowOperation = new WithStartWorkflowOperation('bare', {
      ...{ workflowId, taskQueue, args: [perAct], workflowIdConflictPolicy: 'USE_EXISTING' },
    });
    await workflow.executeUpdateWithStart('act', { startWorkflowOperation });
    const handle = workflow.getHandle(workflowId);
    for (let act = 1; act < perAct.length; act += 1) await handle.executeUpdate('act');
    await handle.result();
  };

  const close = async () => {
    await worker.stop();
    await connection.close();
  };
  return { pid: worker.pid, carry, close };
}
