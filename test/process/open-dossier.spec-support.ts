import { randomUUID } from 'node:crypto';
import {
  as,
  blank,
  type Dossier,
  evolve,
  type Fact,
  type LedgerEntry,
  type Matter,
  nationalStatusOf,
  type OfficeCode,
  parseInstant,
  type PersonKey,
  stageOf,
  turnOf,
  type WorkCalendar,
} from '@hotich/domain';
import type { DataSource } from 'typeorm';
import { readingOf } from '../../activities/src/bookkeeping/clock';
import { note, paper, people, planFor, time } from '../../libs/domain/src/dossier/story.fixture';

export interface OpenDossier {
  readonly matter: Matter;
  readonly state: Dossier;
}

/**
 * A dossier accepted on Wednesday, 25 November 2026 with so many working days to go, its clock read by a calendar; waiting
 * for a supplement, or decided already.
 */
export async function openDossier(
  owner: DataSource,
  {
    days,
    calendar,
    office = '99001',
    sealed = false,
    supplement = false,
  }: {
    readonly days: number;
    readonly calendar: WorkCalendar;
    readonly office?: string;
    readonly sealed?: boolean;
    readonly supplement?: boolean;
  },
): Promise<string> {
  const id = randomUUID();
  const applicant = as<PersonKey>('key-of-applicant');
  const plan: Matter['plan'] = {
    ...planFor('counter'),
    office: as<OfficeCode>(office),
    deadline: { kind: 'WD', days, ground: 'Luật Hộ tịch 60/2014/QH13' },
  };
  const at = time(30);
  const clockOf = (ledger: readonly LedgerEntry[]): Fact => ({
    is: 'clockSet',
    at,
    clock: readingOf(plan, ledger, calendar),
  });
  const { receptionist, clerk } = people;
  let state = blank;
  const happened = (...facts: readonly Fact[]): void => {
    for (const fact of facts) state = evolve(plan, state, fact);
  };
  happened(
    { is: 'submitted', at, by: receptionist, receptionDue: at },
    { is: 'checked', at, results: [] },
    { is: 'accepted', at, by: receptionist, receipt: '01/2026-TTPVHCC' },
  );
  if (supplement)
    happened({
      is: 'supplementAsked',
      at,
      by: receptionist,
      note,
      components: [],
      replyBy: parseInstant('2026-12-16T10:00:00Z'),
    });
  if (sealed) happened({ is: 'sealed', at, by: clerk, ...paper('a') });
  happened(clockOf(state.ledger));
  await owner.query(
    `INSERT INTO dossier (id, code, submission_id, procedure, edition, channel, office_code, applicant_key, applicant_name,
       subject_name, matter, submitted_at, facts, stage, turn, national_status, due, due_original, state)
     VALUES ($1::uuid, $1::text, gen_random_uuid(), $2, $3, 'counter', $4, $5, 'Người Nộp', 'Người Nộp', $6, $7, $8, $9, $10, $11,
             $12, $13, $14)`,
    [
      id,
      plan.procedure,
      plan.edition,
      office,
      applicant,
      JSON.stringify({ plan, applicant, parties: [applicant] }),
      at,
      state.facts,
      stageOf(plan, state),
      turnOf(plan, state),
      nationalStatusOf(plan, state),
      state.clock?.due ?? null,
      state.clock?.dueOriginal ?? null,
      JSON.stringify(state),
    ],
  );
  return id;
}
