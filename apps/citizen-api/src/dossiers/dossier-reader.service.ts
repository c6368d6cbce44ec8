import { calendarInForce, type Case, type DossierView, readCase, viewOf } from '@hotich/casework';
import type { PersonKey } from '@hotich/domain';
import { notFound, type Page, type PageQuery } from '@hotich/http';
import { inTransaction } from '@hotich/persistence';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { OwnDossierDto } from './dossier.dto';
import { ownDossiers } from './own-dossiers';

/** A citizen's own dossiers; another's is not there, whoever asks. */
@Injectable()
export class DossierReader {
  constructor(private readonly source: DataSource) {}

  list(person: PersonKey, query: PageQuery): Promise<Page<OwnDossierDto>> {
    return inTransaction(this.source, { person }, (tx) => ownDossiers(tx, query));
  }

  async read(person: PersonKey, code: string): Promise<Case> {
    const found = await inTransaction(this.source, { person }, (tx) => readCase(tx, { code }, 'citizen'));
    if (!found) throw notFound('dossier');
    return found;
  }

  async view(person: PersonKey, code: string): Promise<DossierView> {
    const found = await this.read(person, code);
    return viewOf(found, await calendarInForce(this.source), 'citizen');
  }
}
