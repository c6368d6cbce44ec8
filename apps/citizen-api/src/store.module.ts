import type { ApiEnvironment } from '@hotich/config';
import { connect, FileStore } from '@hotich/persistence';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { trustAnchorsIn } from './verifications/trust-roots';

/** Injection token of a function that reads the trust anchors by which signatures are judged. */
export const trustAnchors = Symbol('trustAnchors');

/** The stores of this process: database, files, and the certificate by which papers are judged. */
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  static forRoot(env: ApiEnvironment): DynamicModule {
    const database = { poolSize: env.DATABASE_POOL, application: 'hotich-citizen-api' };
    return {
      module: StoreModule,
      global: true,
      providers: [
        { provide: DataSource, useFactory: () => connect(env.DATABASE_URL, database) },
        { provide: FileStore, useFactory: () => new FileStore(env.FILES_DIR) },
        { provide: trustAnchors, useValue: trustAnchorsIn(env.TRUST_ROOTS) },
      ],
      exports: [DataSource, FileStore, trustAnchors],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.source.destroy();
  }
}
