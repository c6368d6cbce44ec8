import {
  actOnDossier,
  type ActReceipt,
  answerVerification,
  type ClockEvent,
  clockEvent,
  dossierWorkflow,
  type DocumentActivities,
  type DossierInput,
  type PreviewAnswer,
  previewIdOf,
  type PreviewInput,
  previewWorkflow,
  notAllowedFailure,
  taskQueues,
  type VerificationOutcome,
  verificationIdOf,
  type VerificationReply,
  viewDossier,
  workflowIdOf,
} from '@hotich/contracts';
import {
  type Command,
  type Dossier,
  type DossierId,
  NotAllowed,
  type NotAllowedCode,
  type VerificationId,
} from '@hotich/domain';
import {
  type Client,
  isGrpcDeadlineError,
  isGrpcServiceError,
  ServiceError,
  WithStartWorkflowOperation,
  WorkflowExecutionAlreadyStartedError,
  WorkflowFailedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
} from '@temporalio/client';
import { ActivityFailure, ApplicationFailure, rootCause, type Workflow } from '@temporalio/common';
import { EngineUnreachable, ProcessRefused } from './errors';
import { startAttributes } from './search-attributes';

const startTimeout = 5_000;
const actTimeout = 20_000;
const previewTimeout = 15_000;

/** Speaks to the processes of dossiers. Every call is safe to repeat under the same ids. */
export class DossierClient {
  constructor(private readonly client: Client) {}

  /**
   * Starts the process and hands it the submission in one call. Null when the engine did not answer in time: what was
   * submitted is in the database, and the relay repeats this very call.
   */
  async submit(
    input: DossierInput,
    command: Command & { do: 'submit' },
    submissionId: string,
  ): Promise<ActReceipt | null> {
    const start = new WithStartWorkflowOperation(dossierWorkflow, {
      workflowId: workflowIdOf(input.dossierId),
      taskQueue: taskQueues.dossiers,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      typedSearchAttributes: startAttributes(input.matter.plan),
    });
    try {
      return await this.within(startTimeout, () =>
        this.client.workflow.executeUpdateWithStart<Workflow, ActReceipt, [Command]>(actOnDossier, {
          args: [command],
          updateId: submissionId,
          startWorkflowOperation: start,
        }),
      );
    } catch (error) {
      if (isUnreachable(error)) return null;
      // The process began on an earlier try and has ended since.
      if (error instanceof WorkflowExecutionAlreadyStartedError) throw new NotAllowed('dossier.closed');
      throw translated(error);
    }
  }

  /**
   * Carries out one act; `updateId` is the caller's nonce, under which a repeat gets the first answer.
   * Throws {@link NotAllowed} when the process refuses, {@link EngineUnreachable}, or {@link ProcessRefused}.
   */
  async act(dossierId: DossierId, command: Command, updateId: string): Promise<ActReceipt> {
    const handle = this.client.workflow.getHandle(workflowIdOf(dossierId));
    try {
      return await this.within(actTimeout, () =>
        handle.executeUpdate<ActReceipt, [Command]>(actOnDossier, { args: [command], updateId }),
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return this.answerOfClosed(dossierId, updateId);
      if (isUnreachable(error)) throw new EngineUnreachable();
      throw translated(error);
    }
  }

  /** The last act of a dossier may have been done although its caller never heard: asked again, it gets that answer. */
  private async answerOfClosed(dossierId: DossierId, updateId: string): Promise<ActReceipt> {
    const handle = this.client.workflow.getHandle(workflowIdOf(dossierId)).getUpdateHandle<ActReceipt>(updateId);
    try {
      return await this.within(startTimeout, () => handle.result());
    } catch (error) {
      if (error instanceof WorkflowUpdateFailedError) throw translated(error);
      throw new NotAllowed('dossier.closed');
    }
  }

  /** Answers a question between offices. Throws {@link ProcessRefused} when it has an end already. */
  async answerVerification(
    id: VerificationId,
    reply: VerificationReply,
    updateId: string,
  ): Promise<VerificationOutcome> {
    const handle = this.client.workflow.getHandle(verificationIdOf(id));
    try {
      return await this.within(actTimeout, () =>
        handle.executeUpdate<VerificationOutcome, [VerificationReply]>(answerVerification, { args: [reply], updateId }),
      );
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) throw new ProcessRefused('verification.answered', error.message);
      if (isUnreachable(error)) throw new EngineUnreachable();
      throw translated(error);
    }
  }

  /** Tells a dossier's clock of something outside it. False when that dossier has ended: it has no clock to move. */
  async tellClock(dossierId: DossierId, event: ClockEvent): Promise<boolean> {
    try {
      await this.within(startTimeout, () =>
        this.client.workflow.getHandle(workflowIdOf(dossierId)).signal<[ClockEvent]>(clockEvent, event),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw isUnreachable(error) ? new EngineUnreachable() : error;
    }
  }

  /**
   * Looks up beforehand what a citizen's own draft has answered by data; one look-up a version, whose answer is given
   * again. Throws {@link EngineUnreachable} when none came in time: the form goes on without.
   */
  async previewEvidence(input: PreviewInput): Promise<readonly PreviewAnswer[]> {
    const workflowId = previewIdOf(input);
    try {
      return await this.within(previewTimeout, async () => {
        const handle = await this.client.workflow.start<PreviewRun>(previewWorkflow, {
          workflowId,
          taskQueue: taskQueues.dossiers,
          args: [input],
          workflowIdReusePolicy: 'ALLOW_DUPLICATE_FAILED_ONLY',
          workflowExecutionTimeout: previewTimeout,
        });
        return handle.result();
      }).catch((error: unknown) => {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
        return this.within(previewTimeout, () => this.client.workflow.getHandle<PreviewRun>(workflowId).result());
      });
    } catch (error) {
      if (isUnreachable(error) || error instanceof WorkflowFailedError) throw new EngineUnreachable();
      throw error;
    }
  }

  /** What the process itself holds true; for operators and tests, people read the database. */
  async view(dossierId: DossierId): Promise<Dossier> {
    return this.client.workflow.getHandle(workflowIdOf(dossierId)).query<Dossier>(viewDossier);
  }

  /** Whether the engine answers. */
  async ping(): Promise<boolean> {
    try {
      await this.within(2_000, () => this.client.workflowService.getSystemInfo({}));
      return true;
    } catch {
      return false;
    }
  }

  private within<T>(milliseconds: number, call: () => Promise<T>): Promise<T> {
    return this.client.withDeadline(Date.now() + milliseconds, call);
  }
}

function isUnreachable(error: unknown): boolean {
  if (error instanceof WorkflowUpdateRPCTimeoutOrCancelledError || isGrpcDeadlineError(error)) return true;
  const cause = error instanceof ServiceError ? error.cause : error;
  // UNAVAILABLE: no server. FAILED_PRECONDITION: no worker took the update up. RESOURCE_EXHAUSTED, CANCELLED: try again.
  return isGrpcServiceError(cause) && [1, 4, 8, 9, 14].includes(cause.code);
}

function translated(error: unknown): unknown {
  if (!(error instanceof WorkflowUpdateFailedError)) return error;
  const failure = error.cause;
  if (failure instanceof ApplicationFailure && failure.type === notAllowedFailure) {
    const [code, params] = failure.details ?? [];
    return new NotAllowed(code as NotAllowedCode, (params ?? {}) as Record<string, string>);
  }
  return new ProcessRefused(rootTypeOf(failure), rootCause(error) ?? error.message);
}

/** The type of the innermost application failure: an activity's own word for what went wrong. */
function rootTypeOf(failure: unknown): string {
  let type = 'unknown';
  for (let at = failure; at instanceof Error; at = at.cause) {
    if (at instanceof ApplicationFailure && at.type) type = at.type;
    // A signature that ran out of time says nothing of itself; it may be tried again, under a new id.
    if (at instanceof ActivityFailure && signingActivities.includes(at.activityType)) type = 'signing.unavailable';
  }
  return type;
}

type PreviewRun = (input: PreviewInput) => Promise<readonly PreviewAnswer[]>;

const signingActivities: readonly string[] = ['signAsLeader', 'sealForAgency'] satisfies (keyof DocumentActivities)[];
