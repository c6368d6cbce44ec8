import { unfinishedImports } from '@hotich/registers';
import { BookImportClient, EngineUnreachable } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/**
 * Gives each noted file its process. The file is in the database before anybody knows of an engine, so that an engine that
 * is away loses none; a start that is repeated starts nothing.
 */
@Injectable()
export class ImportRelay {
  /** Started by this process: asked anew only after a restart, when a process may have been lost. */
  private readonly started = new Set<string>();

  constructor(
    private readonly source: DataSource,
    private readonly imports: BookImportClient,
  ) {}

  /** One round; how many processes it started. */
  async round(): Promise<number> {
    const open = await unfinishedImports(this.source);
    for (const id of this.started) if (!open.includes(id)) this.started.delete(id);
    let count = 0;
    for (const id of open.filter((one) => !this.started.has(one))) {
      try {
        await this.imports.start(id);
      } catch (error) {
        if (error instanceof EngineUnreachable) return count;
        throw error;
      }
      this.started.add(id);
      count += 1;
    }
    return count;
  }
}
