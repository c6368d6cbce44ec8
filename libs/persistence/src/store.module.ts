import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { dataSourceOptions } from './data-source';
import { FileStore } from './file-store';

export interface StoreOptions {
  readonly databaseUrl: string;
  readonly poolSize: number;
  /** Name of the process, as PostgreSQL shows it. */
  readonly application: string;
  readonly filesDir: string;
}

/** Database and file store of a process, for all its modules: injects TypeORM's `DataSource` and {@link FileStore}. */
@Module({})
export class StoreModule {
  static forRoot({ databaseUrl, poolSize, application, filesDir }: StoreOptions): DynamicModule {
    return {
      module: StoreModule,
      global: true,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions(databaseUrl, { poolSize, application }),
          // A process may start while its database is still coming up, or coming back.
          retryAttempts: 20,
          retryDelay: 500,
        }),
      ],
      providers: [{ provide: FileStore, useFactory: () => new FileStore(filesDir) }],
      exports: [FileStore],
    };
  }
}
