import { DataSource, type DataSourceOptions } from 'typeorm';
import { migrations } from './migrations';

/** Options of a connection as one database role. Nothing is ever synchronised from entities: the schema is the migrations'. */
export function dataSourceOptions(
  url: string,
  more: { poolSize?: number; application?: string } = {},
): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities: [],
    migrations,
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    poolSize: more.poolSize ?? 10,
    extra: {
      application_name: more.application ?? 'hotich',
      // A database that was killed must not leave callers waiting for the operating system to notice.
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    },
  };
}

/** A connected data source; the caller closes it. */
export const connect = (url: string, more?: { poolSize?: number; application?: string }): Promise<DataSource> =>
  new DataSource(dataSourceOptions(url, more)).initialize();
