import { Injectable } from '@nestjs/common';
import { recordAudit } from '@hotich/audit';
import type { ProblemCode } from '@hotich/contracts';
import type { CommandName, DossierId } from '@hotich/domain';
import type { Member } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DataSource } from 'typeorm';

/** Acts that end in a signature or undo one: who was turned away from them is kept. */
const watched: readonly CommandName[] = ['approve', 'return', 'seal', 'apologise', 'cancelResult'];

@Injectable()
export class ActAudit {
  constructor(private readonly source: DataSource) {}

  async refused(staff: Member, dossierId: DossierId, command: CommandName, code: ProblemCode): Promise<void> {
    if (!watched.includes(command)) return;
    await inTransaction(this.source, { office: staff.office.code }, (tx) =>
      recordAudit(tx, {
        actor: `staff:${staff.id}`,
        office: staff.office.code,
        action: `dossier.${command}`,
        dossier: dossierId,
        outcome: code,
      }),
    );
  }
}
