import { carryOutAct } from '@hotich/casework';
import { Injectable } from '@nestjs/common';
import type { ActReceipt } from '@hotich/contracts';
import { as, type Command, type DossierId, type NoteId } from '@hotich/domain';
import { notFound, Problem, problemOf } from '@hotich/http';
import type { Member } from '@hotich/identity';
import { derivedId, inTransaction } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { DataSource } from 'typeorm';
import { ActAudit } from './act-audit';
import { commandOf, type CommandParts, missingParts, notedCommands } from './command-of';
import { DossierRepository } from './dossier.repository';
import { VerificationRepository } from '../verifications/verification.repository';
import { NoteRepository } from './note.repository';

/** Hands a colleague's act to the process of a dossier. */
@Injectable()
export class DossierActs {
  constructor(
    private readonly source: DataSource,
    private readonly dossiers: DossierRepository,
    private readonly notes: NoteRepository,
    private readonly verifications: VerificationRepository,
    private readonly client: DossierClient,
    private readonly audit: ActAudit,
  ) {}

  /**
   * Contract: 1. nobody learns of a dossier that his office does not have (`resource.notFound`). 2. What was written is
   * kept before the process hears of it, so that no fact ever refers to a note that is not there. 3. A repeat under the
   * same key is the same note and the same act. Throws what the process or its client throws, which `problemOf` tells.
   */
  async act(staff: Member, id: string, parts: CommandParts & { text?: string }, key: string): Promise<ActReceipt> {
    const note = as<NoteId>(derivedId('note', staff.id, id, key));
    await inTransaction(this.source, { office: staff.office.code }, async (tx) => {
      if (!(await this.dossiers.find(tx, id))) throw notFound('dossier');
      const missing = missingParts(parts);
      if (missing.length > 0)
        throw new Problem(
          'request.invalid',
          {},
          missing.map((field) => ({ field, rule: 'required' })),
        );
      const text = (parts.text ?? '').normalize('NFC').trim();
      if (parts.do === 'requestVerification')
        await this.verifications.write(tx, {
          id: note,
          dossier: id,
          from: staff.office.code,
          to: parts.to ?? '',
          text,
        });
      if (!notedCommands.includes(parts.do)) return;
      await this.notes.keep(tx, {
        id: note,
        dossierId: id,
        purpose: parts.do,
        text,
        items: parts.components ?? [],
        by: staff.id,
      });
    });
    return this.carryOut(staff, as<DossierId>(id), commandOf(parts, staff.actor, note), key);
  }

  /** Hands over a command whose dossier is known to be of the caller's office. A refusal is written down and thrown on. */
  async carryOut(staff: Member, id: DossierId, command: Command, key: string): Promise<ActReceipt> {
    try {
      const viewer = { office: staff.office.code };
      return await carryOutAct(this.source, viewer, this.client, { dossierId: id, command, key });
    } catch (error) {
      await this.audit.refused(staff, id, command.do, problemOf(error).code);
      throw error;
    }
  }
}
