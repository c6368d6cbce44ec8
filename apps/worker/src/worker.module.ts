import {
  bookkeepingActivities,
  CalendarStore,
  checkActivities,
  digitisationActivities,
  documentActivities,
  KeystoreSigners,
  Papers,
  Signatures,
} from '@hotich/activities';
import { HttpPopulationRegister } from '@hotich/exchange';
import { HealthModule } from '@hotich/http';
import { type FailedDelivery, Mailer, NoticeRelay } from '@hotich/notices';
import { FileStore, StoreModule } from '@hotich/persistence';
import { loggingModule } from '@hotich/telemetry';
import { TemporalModule } from '@hotich/temporal';
import { type DynamicModule, Logger, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ActivitySet } from './engine/activity-set';
import { EngineModule } from './engine/engine.module';
import { EngineService } from './engine/engine.service';
import { ActRelay } from './relays/act.relay';
import { ImportRelay } from './relays/import.relay';
import { CleaningRelay } from './relays/cleaning.relay';
import { RecountRelay } from './relays/recount.relay';
import { RelayService } from './relays/relay.service';
import { SubmissionRelay } from './relays/submission.relay';
import { WorkerEnvironment } from './worker.environment';

@Module({})
export class WorkerModule {
  static forRoot(env: WorkerEnvironment): DynamicModule {
    return {
      module: WorkerModule,
      imports: [
        loggingModule('worker', env.LOG_LEVEL),
        StoreModule.forRoot({
          databaseUrl: env.DATABASE_URL,
          poolSize: env.DATABASE_POOL,
          application: 'hotich-worker',
          filesDir: env.FILES_DIR,
        }),
        TemporalModule.forRoot({
          address: env.TEMPORAL_ADDRESS,
          namespace: env.TEMPORAL_NAMESPACE,
          payloadKeys: env.PAYLOAD_KEYS,
        }),
        EngineModule.forRoot(env, {
          provide: ActivitySet,
          inject: [DataSource, FileStore],
          useFactory: (source: DataSource, files: FileStore) => activitySet(env, source, files),
        }),
        HealthModule.forRoot([DataSource, EngineService], probesOf),
      ],
      providers: [
        SubmissionRelay,
        ActRelay,
        CleaningRelay,
        ImportRelay,
        RecountRelay,
        RelayService,
        { provide: Mailer, useFactory: () => new Mailer(env.SMTP_URL, env.MAIL_FROM) },
        {
          provide: NoticeRelay,
          inject: [DataSource, FileStore, Mailer],
          useFactory: (source: DataSource, files: FileStore, mailer: Mailer) =>
            new NoticeRelay(source, files, mailer, env.PUBLIC_URL, tellFailure),
        },
        { provide: WorkerEnvironment, useValue: env },
      ],
    };
  }
}

function activitySet(env: WorkerEnvironment, source: DataSource, files: FileStore): ActivitySet {
  const population = new HttpPopulationRegister({ baseUrl: env.POPULATION_URL, apiKey: env.POPULATION_API_KEY });
  const signers = new KeystoreSigners(env.KEYSTORES_DIR);
  return new ActivitySet(
    bookkeepingActivities(source, new CalendarStore(source)),
    documentActivities(
      new Papers(source, files, env.PUBLIC_URL),
      new Signatures(source, files, signers, env.TIMESTAMP_URL),
    ),
    checkActivities(source, population),
    digitisationActivities(source, files),
  );
}

const log = new Logger('notices');
const tellFailure = (delivery: FailedDelivery): void => log.warn(delivery, 'a notice was not sent');

const probesOf = (source: DataSource, engine: EngineService) => ({
  database: () => source.query('SELECT 1'),
  engine: async () => {
    if (!engine.isRunning()) throw new Error('engine.unreachable');
  },
});
