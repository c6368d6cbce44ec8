import { type DynamicModule, type FactoryProvider, Module } from '@nestjs/common';
import { WorkerEnvironment } from '../worker.environment';
import type { ActivitySet } from './activity-set';
import { EngineService } from './engine.service';

/** The workers of the engine, given the activities they host. */
@Module({})
export class EngineModule {
  static forRoot(env: WorkerEnvironment, activities: FactoryProvider<ActivitySet>): DynamicModule {
    return {
      module: EngineModule,
      global: true,
      providers: [EngineService, activities, { provide: WorkerEnvironment, useValue: env }],
      exports: [EngineService],
    };
  }
}
