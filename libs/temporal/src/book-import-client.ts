import { bookImportWorkflow, importWorkflowIdOf, taskQueues } from '@hotich/contracts';
import {
  type Client,
  isGrpcServiceError,
  ServiceError,
  WorkflowExecutionAlreadyStartedError,
} from '@temporalio/client';
import { EngineUnreachable } from './errors';

/** Starts imports of digitised books. */
export class BookImportClient {
  constructor(private readonly client: Client) {}

  /**
   * Sees to it that the import has a process; one that runs already is left alone. Throws {@link EngineUnreachable}, upon
   * which the same call may be made again.
   */
  async start(id: string): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + 5_000, () =>
        this.client.workflow.start(bookImportWorkflow, {
          workflowId: importWorkflowIdOf(id),
          taskQueue: taskQueues.dossiers,
          args: [{ id }],
          workflowIdReusePolicy: 'ALLOW_DUPLICATE',
        }),
      );
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      const cause = error instanceof ServiceError ? error.cause : error;
      throw isGrpcServiceError(cause) ? new EngineUnreachable() : error;
    }
  }
}
