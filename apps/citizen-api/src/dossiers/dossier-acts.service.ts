import { carryOutAct, type Case, writeSupplement } from '@hotich/casework';
import type { ActReceipt } from '@hotich/contracts';
import { admit, as, type Command, type DossierId, type NoteId, type Sha256 } from '@hotich/domain';
import { Problem } from '@hotich/http';
import type { Citizen } from '@hotich/identity';
import { inTransaction } from '@hotich/persistence';
import { DossierClient } from '@hotich/temporal';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SupplementDto } from './dossier.dto';
import { DossierReader } from './dossier-reader.service';

/** One act of a citizen on one of his dossiers, under its Idempotency-Key. */
export interface Act {
  readonly citizen: Citizen;
  readonly code: string;
  readonly key: string;
}

/**
 * What an applicant may do to a running dossier. The process decides; what a person wrote or brought is stored before it
 * is asked, so the same rule is asked here first, lest a refused act leave papers behind.
 */
@Injectable()
export class DossierActs {
  constructor(
    private readonly source: DataSource,
    private readonly engine: DossierClient,
    private readonly reader: DossierReader,
  ) {}

  async supplement({ citizen, code, key }: Act, { answers, files }: SupplementDto): Promise<ActReceipt> {
    const { personKey: person, actor: by } = citizen;
    const dossier = await this.reader.read(person, code);
    // Any version will do for the asking: whether it is the time for a supplement does not hang on it.
    admitted(dossier, { do: 'supplement', by, version: 0 });
    const version = await inTransaction(this.source, { person }, (tx) =>
      writeSupplement(tx, {
        dossier: as<DossierId>(dossier.id),
        plan: dossier.matter.plan,
        answers: answers ?? null,
        files,
        fileOwner: person,
      }),
    );
    return this.#act(dossier, { do: 'supplement', by, version }, key);
  }

  async confirm({ citizen, code, key }: Act, digest: string): Promise<ActReceipt> {
    const dossier = await this.reader.read(citizen.personKey, code);
    return this.#act(dossier, { do: 'confirmDraft', by: citizen.actor, digest: as<Sha256>(digest) }, key);
  }

  async object({ citizen, code, key }: Act, text: string): Promise<ActReceipt> {
    const { personKey: person, actor: by } = citizen;
    const dossier = await this.reader.read(person, code);
    // The act's own key names the note too, so that a repeat writes no second one.
    const command: Command = { do: 'contestDraft', by, note: as<NoteId>(key) };
    admitted(dossier, command);
    await inTransaction(this.source, { person }, (tx) =>
      tx.query(
        `INSERT INTO note (id, dossier_id, purpose, text) VALUES ($1, $2, 'contestDraft', $3) ON CONFLICT (id) DO NOTHING`,
        [key, dossier.id, text.normalize('NFC')],
      ),
    );
    return this.#act(dossier, command, key);
  }

  async withdraw({ citizen, code, key }: Act): Promise<ActReceipt> {
    const dossier = await this.reader.read(citizen.personKey, code);
    return this.#act(dossier, { do: 'withdraw', by: citizen.actor }, key);
  }

  #act(dossier: Case, command: Command, key: string): Promise<ActReceipt> {
    begun(dossier);
    return carryOutAct(this.source, { person: dossier.applicantKey }, this.engine, {
      dossierId: as<DossierId>(dossier.id),
      command,
      key,
    });
  }
}

function admitted(dossier: Case, command: Command): void {
  admit(dossier.matter, begun(dossier), command);
}

/** Received but not yet begun: the engine was away, and the relay is about to hand the dossier over. */
function begun({ state }: Case): NonNullable<Case['state']> {
  if (!state) throw new Problem('engine.unreachable');
  return state;
}
