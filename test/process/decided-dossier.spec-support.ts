import { randomUUID } from 'node:crypto';
import {
  as,
  blank,
  type CheckResult,
  type DocumentId,
  type Dossier,
  type DossierId,
  type EvidenceId,
  evolve,
  type Fact,
  type NoteId,
  type OfficeCode,
  parseInstant,
  type Plan,
  type PlannedComponent,
  type Sha256,
} from '@hotich/domain';
import type { DataSource } from 'typeorm';
import { recordFacts } from '../../activities/src/bookkeeping/record';
import { people, planFor } from '../../libs/domain/src/dossier/story.fixture';

const clerk = { ...people.clerk, id: as<typeof people.clerk.id>('00000000-0000-4000-8000-0000000000a4') };

export interface Waived {
  readonly component: string;
  readonly rule: NonNullable<PlannedComponent['rule']>;
  readonly outcome?: CheckResult['outcome'];
  readonly source?: 'population' | 'register';
}

/** A dossier of a birth whose papers a source has answered for, and what the process does to it from then on. */
export class DecidedDossier {
  private state: Dossier = { ...blank, accepted: true };
  private constructor(
    private readonly owner: DataSource,
    private readonly recorder: DataSource,
    readonly id: DossierId,
    private readonly plan: Plan,
  ) {}

  /** `recorder`: whose role records the facts, the worker's unless it is a rig of the API alone. */
  static async of(
    owner: DataSource,
    recorder: DataSource,
    { office = '99001', waived }: { office?: string; waived: readonly Waived[] },
  ): Promise<DecidedDossier> {
    const id = as<DossierId>(randomUUID());
    const plan: Plan = {
      ...planFor('online'),
      office: as<OfficeCode>(office),
      components: waived.map(({ component, rule }) => ({ id: component, rule, ground: 'QĐ 3458/QĐ-BTP' })),
    };
    await owner.query(
      `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key,
                            applicant_name, subject_name, matter, submitted_at)
       VALUES ($1::uuid, 'HT-' || left($1::text, 8), gen_random_uuid(), $2, $3, 'online', $4, 'key', 'Thạch Thị Ngọc',
               'Thạch Minh Khang', '{}', now())`,
      [id, plan.procedure, plan.edition, office],
    );
    const dossier = new DecidedDossier(owner, recorder, id, plan);
    for (const one of waived) await dossier.#found(one);
    return dossier;
  }

  async handIn(component: string): Promise<void> {
    await this.owner.query(
      `INSERT INTO attachment (id, owner_key, dossier_id, component, file_name, media_type, size, sha256)
       VALUES (gen_random_uuid(), 'key', $1, $2, 'giay.pdf', 'application/pdf', 1, 'x')`,
      [this.id, component],
    );
  }

  async ask(component: string): Promise<Fact> {
    const at = parseInstant('2026-11-25T01:00:00Z');
    const note = await this.#note();
    return this.#record({ is: 'supplementAsked', at, by: clerk, note, components: [component], replyBy: at });
  }

  async seal(at = '2026-11-25T02:00:00Z'): Promise<Fact> {
    const document = as<DocumentId>(randomUUID());
    const digest = as<Sha256>('c'.repeat(64));
    await this.owner.query(
      `INSERT INTO document (id, dossier_id, purpose, rendering, state, sha256, size, verification_code)
       VALUES ($1::uuid, $2, 'result', 1, 'sealed', $3, 1, $1::text)`,
      [document, this.id, digest],
    );
    return this.#record({ is: 'sealed', at: parseInstant(at), by: clerk, document, digest });
  }

  async refuse(): Promise<Fact> {
    const note = await this.#note();
    return this.#record({ is: 'refused', at: parseInstant('2026-11-25T02:00:00Z'), by: clerk, note });
  }

  async cancelResult(at = '2026-11-26T02:00:00Z'): Promise<Fact> {
    return this.#record({ is: 'resultCancelled', at: parseInstant(at), by: clerk, note: await this.#note() });
  }

  /** The same fact under the same number, as after a crash between the commit and its answer. */
  async repeat(fact: Fact): Promise<void> {
    await recordFacts(this.recorder, { dossierId: this.id, plan: this.plan, facts: [fact], dossier: this.state });
  }

  async #note(): Promise<NoteId> {
    const id = as<NoteId>(randomUUID());
    await this.owner.query(`INSERT INTO note (id, dossier_id, purpose, text) VALUES ($1, $2, 'reason', 'Lý do')`, [
      id,
      this.id,
    ]);
    return id;
  }

  async #record(fact: Fact): Promise<Fact> {
    this.state = evolve(this.plan, this.state, fact);
    await this.repeat(fact);
    return fact;
  }

  async #found({ component, rule, outcome = 'HIT_MATCH', source = 'register' }: Waived): Promise<void> {
    const evidence = as<EvidenceId>(randomUUID());
    await this.owner.query(
      `INSERT INTO evidence (id, dossier_id, version, component, rule, rule_edition, outcome, source, fields, fields_sha256, ground)
       VALUES ($1, $2, 1, $3, $4, '2026-01-01', $5, $6, '{}', 'x', 'QĐ 3458/QĐ-BTP')`,
      [evidence, this.id, component, rule, outcome, source],
    );
    this.state = { ...this.state, checks: [...this.state.checks, { component, outcome, evidence }] };
  }
}
