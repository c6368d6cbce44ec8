import { taskQueues } from '@hotich/contracts';
import { dataConverter, parsePayloadKeys } from '@hotich/temporal';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { WorkerEnvironment } from '../worker.environment';
import { ActivitySet } from './activity-set';
import { workflowCode } from './workflow-code';

/** Runs the workers of this process: dossiers with their bookkeeping, papers and signatures, questions to others, imports. */
@Injectable()
export class EngineService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly log = new Logger('engine');
  private connection: NativeConnection | null = null;
  private workers: Worker[] = [];
  private running: Promise<void>[] = [];

  constructor(
    private readonly env: WorkerEnvironment,
    private readonly activities: ActivitySet,
  ) {}

  /** Whether every worker polls its queue. */
  isRunning(): boolean {
    return this.workers.length > 0 && this.workers.every((worker) => worker.getState() === 'RUNNING');
  }

  async onApplicationBootstrap(): Promise<void> {
    // Signals are Nest's: it shuts the parts down in their order.
    Runtime.install({ shutdownSignals: [], logger: quietLogger(this.log) });
    this.connection = await NativeConnection.connect({ address: this.env.TEMPORAL_ADDRESS });
    const { bookkeeping, documents, checks, digitisation } = this.activities;
    this.workers = await Promise.all([
      this.create({
        taskQueue: taskQueues.dossiers,
        ...workflowCode(),
        activities: { ...bookkeeping },
        maxCachedWorkflows: 1000,
        maxConcurrentWorkflowTaskExecutions: 40,
      }),
      // Rendering and signing hold a processor: as many at a time as there are, and one to keep the queue moving.
      this.create({
        taskQueue: taskQueues.documents,
        activities: { ...documents },
        maxConcurrentActivityTaskExecutions: 4,
      }),
      this.create({
        taskQueue: taskQueues.exchange,
        activities: { ...checks },
        maxConcurrentActivityTaskExecutions: 20,
      }),
      // An import reads and writes as fast as it can; two at a time leave the rest of the house its share.
      this.create({
        taskQueue: taskQueues.imports,
        activities: { ...digitisation },
        maxConcurrentActivityTaskExecutions: 2,
      }),
    ]);
    this.running = this.workers.map((worker) => worker.run());
    for (const run of this.running)
      run.catch((error: unknown) => {
        this.log.error(error instanceof Error ? error.message : 'a worker failed');
        // A process whose worker died would look alive and do nothing: better that it is started again.
        process.exit(1);
      });
  }

  async onApplicationShutdown(): Promise<void> {
    for (const worker of this.workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    await Promise.allSettled(this.running);
    await this.connection?.close();
  }

  private create(options: Omit<WorkerOptions, 'connection' | 'namespace' | 'dataConverter'>): Promise<Worker> {
    if (!this.connection) throw new Error('not connected');
    return Worker.create({
      connection: this.connection,
      namespace: this.env.TEMPORAL_NAMESPACE,
      dataConverter: dataConverter(parsePayloadKeys(this.env.PAYLOAD_KEYS)),
      shutdownGraceTime: '5 seconds',
      ...options,
    });
  }
}

/** The engine's own log in ours: warnings and errors, message only, since its metadata may hold what it was given. */
const quietLogger = (log: Logger) => ({
  log: () => undefined,
  trace: () => undefined,
  debug: () => undefined,
  info: () => undefined,
  warn: (message: string) => log.warn(message),
  error: (message: string) => log.error(message),
});
