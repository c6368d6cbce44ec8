import type { ApiEnvironment } from '@hotich/config';
import { HealthModule, rateLimitModule } from '@hotich/http';
import { IdentityModule, identityOf } from '@hotich/identity';
import { StoreModule } from '@hotich/persistence';
import { loggingModule } from '@hotich/telemetry';
import { DossierClient, TemporalModule } from '@hotich/temporal';
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DeclarationsController } from './catalogue/declarations.controller';
import { OfficesController } from './catalogue/offices.controller';
import { ProceduresController } from './catalogue/procedures.controller';
import { ActsController } from './dossiers/acts.controller';
import { DossierActs } from './dossiers/dossier-acts.service';
import { DossiersController } from './dossiers/dossiers.controller';
import { DossierReader } from './dossiers/dossier-reader.service';
import { PapersController } from './dossiers/papers.controller';
import { SubmissionController } from './dossiers/submission.controller';
import { DraftStore } from './drafts/draft-store.service';
import { DraftsController } from './drafts/drafts.controller';
import { EvidencePreviewController } from './evidence-preview/evidence-preview.controller';
import { EvidencePreview } from './evidence-preview/evidence-preview.service';
import { FilesController } from './files/files.controller';
import { MeController } from './me/me.controller';
import { FeeQuotesController } from './payments/fee-quotes.controller';
import { paymentProvider } from './payments/payment-service';
import { PaymentsController } from './payments/payments.controller';
import { trustAnchors, trustAnchorsIn } from './verifications/trust-roots';
import { VerificationsController } from './verifications/verifications.controller';

@Module({})
export class CitizenApiModule {
  static forRoot(env: ApiEnvironment, engine: DynamicModule = engineOf(env)): DynamicModule {
    return {
      module: CitizenApiModule,
      imports: [
        loggingModule('citizen-api', env.LOG_LEVEL),
        rateLimitModule(env.RATE_LIMIT_PER_MINUTE),
        StoreModule.forRoot({
          databaseUrl: env.DATABASE_URL,
          poolSize: env.DATABASE_POOL,
          application: 'hotich-citizen-api',
          filesDir: env.FILES_DIR,
        }),
        engine,
        IdentityModule.forRoot(identityOf('citizen', env)),
        HealthModule.forRoot([DataSource, DossierClient], probesOf),
      ],
      controllers: [
        MeController,
        ProceduresController,
        DeclarationsController,
        OfficesController,
        DraftsController,
        EvidencePreviewController,
        FilesController,
        SubmissionController,
        DossiersController,
        ActsController,
        PapersController,
        VerificationsController,
        PaymentsController,
        FeeQuotesController,
      ],
      providers: [
        DraftStore,
        DossierReader,
        DossierActs,
        EvidencePreview,
        paymentProvider(env),
        { provide: trustAnchors, useValue: trustAnchorsIn(env.TRUST_ROOTS) },
      ],
    };
  }
}

const engineOf = (env: ApiEnvironment): DynamicModule =>
  TemporalModule.forRoot({
    address: env.TEMPORAL_ADDRESS,
    namespace: env.TEMPORAL_NAMESPACE,
    payloadKeys: env.PAYLOAD_KEYS,
  });

const probesOf = (source: DataSource, engine: DossierClient) => ({
  database: () => source.query('SELECT 1'),
  engine: async () => {
    if (!(await engine.ping())) throw new Error('engine.unreachable');
  },
});
