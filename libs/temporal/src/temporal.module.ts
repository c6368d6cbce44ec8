import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Client } from '@temporalio/client';
import { type EngineOptions, lazyClient } from './connection';
import { BookImportClient } from './book-import-client';
import { DossierClient } from './dossier-client';

/** Gives an API its {@link DossierClient}. */
@Module({})
export class TemporalModule implements OnApplicationShutdown {
  constructor(@Inject(Client) private readonly client: Client) {}

  static forRoot(options: EngineOptions): DynamicModule {
    return {
      module: TemporalModule,
      global: true,
      providers: [
        { provide: Client, useFactory: () => lazyClient(options) },
        { provide: BookImportClient, useFactory: (client: Client) => new BookImportClient(client), inject: [Client] },
        { provide: DossierClient, useFactory: (client: Client) => new DossierClient(client), inject: [Client] },
      ],
      exports: [BookImportClient, DossierClient],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.client.connection.close();
  }
}
