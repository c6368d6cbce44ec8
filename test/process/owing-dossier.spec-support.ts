import { randomUUID } from 'node:crypto';
import { defaultPolicy, unknownFee } from '@hotich/catalogue';
import {
  as,
  blank,
  type DossierId,
  evolve,
  type Fact,
  instantOfMillis,
  type OfficeCode,
  type PersonKey,
  type Plan,
  type PlannedFee,
  type StaffId,
  stageOf,
  turnOf,
} from '@hotich/domain';
import { huongSen } from '@hotich/testing';
import type { DataSource } from 'typeorm';

export const owed: PlannedFee = {
  amount: 16_000,
  lines: [{ item: 'copy', quantity: 2, unit: 8_000, ground: 'TT 281/2016/TT-BTC' }],
  waiver: null,
};
export const unresolved: PlannedFee = {
  amount: 0,
  lines: [{ item: 'registration', quantity: 1, unit: 0, ground: 'chưa được thu' }],
  waiver: { reason: unknownFee, ground: 'chưa được thu' },
};

export interface OwingDossier {
  readonly id: DossierId;
  readonly code: string;
}

/** A dossier of somebody's that was accepted and now waits for its fee, as its process would have left it. */
export async function layOutOwing(
  owner: DataSource,
  {
    applicant,
    fee = owed,
    stage = 'payment',
  }: { applicant: PersonKey; fee?: PlannedFee; stage?: 'payment' | 'reception' },
): Promise<OwingDossier> {
  const id = as<DossierId>(randomUUID());
  const code = `H13.${huongSen.code}-${id.slice(0, 8)}`;
  const office = as<OfficeCode>(huongSen.code);
  const plan: Plan = {
    procedure: '2.000635',
    edition: '2026-01-01',
    channel: 'online',
    office,
    deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3)' },
    policy: defaultPolicy,
    components: [],
    steps: [
      { kind: 'check' },
      { kind: 'reception' },
      { kind: 'payment' },
      { kind: 'examination' },
      { kind: 'delivery' },
    ],
    template: 'extractCopy',
    fee,
  };
  const at = instantOfMillis(Date.parse('2026-11-25T01:00:00Z'));
  const staff = { is: 'staff', id: as<StaffId>(randomUUID()), office, roles: ['receptionist'] } as const;
  const by = { ...staff, person: as<PersonKey>('somebody') };
  const facts: Fact[] = [
    { is: 'submitted', at, by: { is: 'applicant', person: applicant }, receptionDue: at },
    { is: 'checked', at, results: [] },
    ...(stage === 'payment' ? [{ is: 'accepted' as const, at, by, receipt: '1/2026', payBy: at }] : []),
  ];
  const state = facts.reduce((d, fact) => evolve(plan, d, fact), blank);
  await owner.query(
    `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key, applicant_name,
       subject_name, matter, submitted_at, facts, stage, turn, state)
     VALUES ($1, $2, gen_random_uuid(), $3, $4, 'online', $5, $6, 'Người Nộp', 'Người Nộp', $7, $8, $9, $10, $11, $12)`,
    [
      id,
      code,
      plan.procedure,
      plan.edition,
      office,
      applicant,
      JSON.stringify({ plan, applicant, parties: [applicant] }),
      at,
      state.facts,
      stageOf(plan, state),
      turnOf(plan, state),
      JSON.stringify(state),
    ],
  );
  for (const [place, fact] of facts.entries())
    await owner.query('INSERT INTO dossier_fact (dossier_id, seq, kind, at, fact) VALUES ($1, $2, $3, $4, $5)', [
      id,
      place + 1,
      fact.is,
      fact.at,
      JSON.stringify(fact),
    ]);
  return { id, code };
}
