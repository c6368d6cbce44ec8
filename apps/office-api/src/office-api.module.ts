import type { ApiEnvironment } from '@hotich/config';
import { HealthModule, rateLimitModule } from '@hotich/http';
import { IdentityModule, identityOf } from '@hotich/identity';
import { StoreModule } from '@hotich/persistence';
import { loggingModule } from '@hotich/telemetry';
import { DossierClient, TemporalModule } from '@hotich/temporal';
import { type DynamicModule, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ApologiesController } from './approvals/apologies.controller';
import { ApologiesService } from './approvals/apologies.service';
import { ApprovalRepository } from './approvals/approval.repository';
import { ApprovalsController } from './approvals/approvals.controller';
import { ApprovalsService } from './approvals/approvals.service';
import { AvoidedPapersController } from './avoided/avoided.controller';
import { AvoidedPapers } from './avoided/avoided.service';
import { BookActs } from './books/book-acts';
import { BooksController } from './books/books.controller';
import { PagesController } from './books/pages.controller';
import { BookQualityController } from './books/quality.controller';
import { CalendarController } from './calendar/calendar.controller';
import { CalendarEditions } from './calendar/calendar-editions.service';
import { CounterController } from './counter/counter.controller';
import { CounterService } from './counter/counter.service';
import { FilesController } from './counter/files.controller';
import { SupplementService } from './counter/supplement.service';
import { ActAudit } from './dossiers/act-audit';
import { DossierActs } from './dossiers/dossier-acts.service';
import { DossiersController } from './dossiers/dossiers.controller';
import { DossiersService } from './dossiers/dossiers.service';
import { DossierRepository } from './dossiers/dossier.repository';
import { NoteRepository } from './dossiers/note.repository';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceService } from './evidence/evidence.service';
import { CashController } from './fees/cash.controller';
import { FeesController } from './fees/fees.controller';
import { ImportsController } from './imports/imports.controller';
import { ImportsService } from './imports/imports.service';
import { MeController } from './me/me.controller';
import { CounterProceduresController } from './procedures/procedures.controller';
import { RecountsController } from './recounts/recounts.controller';
import { RecountsService } from './recounts/recounts.service';
import { LikelyController } from './registers/likely.controller';
import { LikelyService } from './registers/likely.service';
import { RegistersController } from './registers/registers.controller';
import { RegistersService } from './registers/registers.service';
import { SettingsController } from './settings/settings.controller';
import { SettingsService } from './settings/settings.service';
import { FollowUpBookController } from './slips/follow-up-book.controller';
import { SlipsController } from './slips/slips.controller';
import { SlipsService } from './slips/slips.service';
import { ClaimRepository } from './tasks/claim.repository';
import { TaskRepository } from './tasks/task.repository';
import { TasksController } from './tasks/tasks.controller';
import { TasksService } from './tasks/tasks.service';
import { UnitsController } from './units/units.controller';
import { UnitsService } from './units/units.service';
import { VerificationRepository } from './verifications/verification.repository';
import { VerificationsController } from './verifications/verifications.controller';
import { VerificationsService } from './verifications/verifications.service';

@Module({})
export class OfficeApiModule {
  static forRoot(env: ApiEnvironment, engine: DynamicModule = engineOf(env)): DynamicModule {
    return {
      module: OfficeApiModule,
      imports: [
        loggingModule('office-api', env.LOG_LEVEL),
        rateLimitModule(env.RATE_LIMIT_PER_MINUTE),
        StoreModule.forRoot({
          databaseUrl: env.DATABASE_URL,
          poolSize: env.DATABASE_POOL,
          application: 'hotich-office-api',
          filesDir: env.FILES_DIR,
        }),
        engine,
        IdentityModule.forRoot(identityOf('staff', env)),
        HealthModule.forRoot([DataSource, DossierClient], probesOf),
      ],
      controllers: [
        MeController,
        TasksController,
        VerificationsController,
        ApprovalsController,
        ApologiesController,
        AvoidedPapersController,
        LikelyController,
        RegistersController,
        BooksController,
        BookQualityController,
        PagesController,
        ImportsController,
        CalendarController,
        CounterController,
        CounterProceduresController,
        DossiersController,
        EvidenceController,
        FilesController,
        FeesController,
        CashController,
        SettingsController,
        SlipsController,
        FollowUpBookController,
        RecountsController,
        UnitsController,
      ],
      providers: [
        ActAudit,
        ApologiesService,
        ApprovalRepository,
        ApprovalsService,
        BookActs,
        AvoidedPapers,
        CalendarEditions,
        ClaimRepository,
        CounterService,
        DossierActs,
        DossierRepository,
        DossiersService,
        EvidenceService,
        ImportsService,
        NoteRepository,
        LikelyService,
        RegistersService,
        SettingsService,
        SlipsService,
        RecountsService,
        SupplementService,
        TaskRepository,
        UnitsService,
        TasksService,
        VerificationRepository,
        VerificationsService,
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

const probesOf = (source: DataSource, client: DossierClient) => ({
  database: () => source.query('SELECT 1'),
  engine: async () => {
    if (!(await client.ping())) throw new Error('engine.unreachable');
  },
});
