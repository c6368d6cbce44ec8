import { Injectable } from '@nestjs/common';
import { writeSupplement } from '@hotich/casework';
import type { ActReceipt } from '@hotich/contracts';
import { admit, as, type DossierId } from '@hotich/domain';
import { notFound, Problem } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DataSource } from 'typeorm';
import { DossierActs } from '../dossiers/dossier-acts.service';
import { DossierRepository } from '../dossiers/dossier.repository';
import type { SupplementDto } from './counter.dto';
import { fileOwnerOf } from './file-owner';

@Injectable()
export class SupplementService {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierRepository,
    private readonly acts: DossierActs,
  ) {}

  /**
   * Writes what a person brought to the counter as a new version and tells the process of it. Asked of `admit` first, so
   * that papers do not hang on a dossier that cannot take them; the process decides again. A version that the process
   * never heard of is not shown: the state names the one that counts.
   */
  async bringIn(staff: Member, id: string, { answers, files }: SupplementDto, key: string): Promise<ActReceipt> {
    const dossier = as<DossierId>(id);
    const version = await inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      const found = await this.dossiers.find(tx, id);
      if (!found) throw notFound('dossier');
      const { matter, state } = found;
      if (!state) throw new Problem('dossier.notNow', { command: 'supplement', stage: 'received' });
      admit(matter, state, { do: 'supplement', by: staff.actor, version: state.version + 1 });
      const fileOwner = fileOwnerOf(staff);
      return writeSupplement(tx, { dossier, plan: matter.plan, answers: answers ?? null, files, fileOwner });
    });
    return this.acts.carryOut(staff, dossier, { do: 'supplement', by: staff.actor, version }, key);
  }
}
