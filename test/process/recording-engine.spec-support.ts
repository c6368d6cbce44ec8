import type { ActReceipt, DossierInput } from '@hotich/contracts';
import {
  admit,
  as,
  blank,
  type Command,
  type Dossier,
  type DossierId,
  evolve,
  type Fact,
  instantOfMillis,
  type Matter,
  nationalStatusOf,
  stageOf,
  turnOf,
} from '@hotich/domain';
import type { DossierClient } from '@hotich/temporal';
import type { DataSource } from 'typeorm';

/**
 * Stands where the engine stands: decides by `admit` and keeps the records by `evolve`, without machinery. What an act
 * leads to of itself is the workflow's own test; a spec says it with `happened`.
 */
export class RecordingEngine implements Pick<DossierClient, 'submit' | 'act' | 'ping'> {
  reachable = true;
  readonly started: { readonly input: DossierInput; readonly submissionId: string }[] = [];
  readonly acts: { readonly command: Command; readonly updateId: string }[] = [];
  constructor(private readonly owner: DataSource) {}

  async submit(
    input: DossierInput,
    command: Command & { do: 'submit' },
    submissionId: string,
  ): Promise<ActReceipt | null> {
    this.started.push({ input, submissionId });
    if (!this.reachable) return null;
    const receptionDue = instantOfMillis(Date.parse(command.at) + 3_600_000);
    return this.happened(input.dossierId, { is: 'submitted', at: command.at, by: command.by, receptionDue });
  }

  async act(id: DossierId, command: Command, updateId: string): Promise<ActReceipt> {
    const { matter, state } = await this.#read(id);
    admit(matter, state, command);
    this.acts.push({ command, updateId });
    return { facts: state.facts + 1, stage: stageOf(matter.plan, state), receptionDue: null, due: null };
  }

  ping(): Promise<boolean> {
    return Promise.resolve(this.reachable);
  }

  /** Records facts as the process's own activity does. */
  async happened(id: string, ...facts: readonly Fact[]): Promise<ActReceipt> {
    const { matter, state: before } = await this.#read(as<DossierId>(id));
    const { plan } = matter;
    let state = before;
    for (const fact of facts) {
      state = evolve(plan, state, fact);
      const by = 'by' in fact && fact.by?.is === 'staff' ? fact.by.id : null;
      await this.owner.query(
        'INSERT INTO dossier_fact (dossier_id, seq, kind, at, by_staff, fact) VALUES ($1, $2, $3, $4, $5, $6)',
        [id, state.facts, fact.is, fact.at, by, JSON.stringify(fact)],
      );
    }
    const stage = stageOf(plan, state);
    await this.owner.query(
      `UPDATE dossier SET facts = $2, stage = $3, turn = $4, national_status = $5, reception_due = $6, state = $7,
         changed_at = now() WHERE id = $1`,
      [
        id,
        state.facts,
        stage,
        turnOf(plan, state),
        nationalStatusOf(plan, state),
        state.receptionDue,
        JSON.stringify(state),
      ],
    );
    return { facts: state.facts, stage, receptionDue: state.receptionDue, due: state.clock?.due ?? null };
  }

  async #read(id: DossierId): Promise<{ matter: Matter; state: Dossier }> {
    const [row]: { matter: Matter; state: Dossier | null }[] = await this.owner.query(
      'SELECT matter, state FROM dossier WHERE id = $1',
      [id],
    );
    if (!row) throw new Error('no such dossier');
    return { matter: row.matter, state: row.state ?? blank };
  }
}
