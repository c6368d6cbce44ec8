import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import type { ApiEnvironment } from '@hotich/config';
import { connect, FileStore } from '@hotich/persistence';
import { DataSource } from 'typeorm';

/** Database and file store of the process, for every module. */
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static forRoot(env: ApiEnvironment): DynamicModule {
    const options = { poolSize: env.DATABASE_POOL, application: 'hotich-office-api' };
    return {
      module: StoreModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => connect(env.DATABASE_URL, options) },
        { provide: FileStore, useFactory: () => new FileStore(env.FILES_DIR) },
      ],
      exports: [DataSource, FileStore],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
