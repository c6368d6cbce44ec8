import { normsOf, readSettings } from '@hotich/casework';
import { type Dossier, type DossierId, type Fact, isClosed, localOf, type Plan } from '@hotich/domain';
import { countAvoided, takeBackAvoided, waivedPapers } from '@hotich/evidence';
import { takeNumber } from '@hotich/persistence';
import type { EntityManager } from 'typeorm';

/** What a fact leaves behind beside itself, in the same transaction and only once. */
export type Trace = (tx: EntityManager) => Promise<void>;

export interface Recorded {
  readonly dossierId: DossierId;
  readonly plan: Plan;
  readonly facts: readonly { readonly seq: number; readonly fact: Fact }[];
  readonly dossier: Dossier;
}

/** Slips with their numbers, where questions to other offices stand, and the papers nobody had to bring. Empty for nearly every act. */
export function tracesOf(recorded: Recorded): Trace[] {
  const traces = recorded.facts.flatMap(({ seq, fact }) => {
    const slip = slipOf(fact, recorded.plan);
    return [
      ...(slip ? [numberedSlip(recorded, seq, fact, slip)] : []),
      ...(fact.is === 'verificationRequested' ? [asked(fact)] : []),
      ...avoided(recorded, seq, fact),
    ];
  });
  if (isClosed(recorded.dossier)) traces.push(...closing(recorded));
  return traces;
}

interface Slip {
  readonly kind: 'supplement' | 'refusal' | 'stop' | 'verification' | 'posting';
  readonly note: string | null;
}

/** Which facts owe people a numbered slip (TT 03/2025/TT-VPCP, Annex I). The apology gets its number when it is drawn up. */
function slipOf(fact: Fact, plan: Plan): Slip | null {
  if (fact.is === 'supplementAsked') return { kind: 'supplement', note: fact.note };
  if (fact.is === 'refused') return { kind: 'refusal', note: fact.note };
  if (fact.is === 'stopped') return { kind: 'stop', note: fact.note ?? null };
  if (fact.is === 'withdrawn') return { kind: 'stop', note: null };
  if (fact.is === 'verificationRequested') return { kind: 'verification', note: null };
  if (fact.is === 'waitingBegun' && hangsOut(plan)) return { kind: 'posting', note: null };
  return null;
}

/** A time to change one's mind is not posted anywhere. */
const hangsOut = (plan: Plan): boolean =>
  plan.steps.some((step) => step.kind === 'waitingPeriod' && step.reason === 'posting');

const numberedSlip =
  ({ dossierId, plan }: Recorded, seq: number, fact: Fact, { kind, note }: Slip): Trace =>
  async (tx) => {
    const [given]: { seq: number }[] = await tx.query('SELECT seq FROM slip WHERE dossier_id = $1 AND seq = $2', [
      dossierId,
      seq,
    ]);
    if (given) return;
    const year = Number(localOf(fact.at).date.slice(0, 4));
    const number = await takeNumber(tx, plan.office, `slip-${kind}`, year);
    await tx.query(
      `INSERT INTO slip (dossier_id, seq, kind, office_code, year, number, note_id, issued_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [dossierId, seq, kind, plan.office, year, number, note, fact.at],
    );
  };

const asked =
  ({ verification, replyBy, giveUpAt }: Fact & { is: 'verificationRequested' }): Trace =>
  async (tx) => {
    await tx.query(
      `UPDATE verification SET state = 'asked', reply_by = $2, give_up_at = $3 WHERE id = $1 AND state = 'written'`,
      [verification, replyBy, giveUpAt],
    );
  };

/** The seal makes the papers count that nobody had to bring; a result that is cancelled takes them back. */
function avoided({ dossierId, plan, dossier: { checks } }: Recorded, seq: number, fact: Fact): Trace[] {
  if (fact.is !== 'sealed' && fact.is !== 'resultCancelled') return [];
  if (waivedPapers({ plan, checks }).length === 0) return [];
  const day = localOf(fact.at).date;
  return fact.is === 'resultCancelled'
    ? [(tx) => takeBackAvoided(tx, { dossierId, seq, day })]
    : [async (tx) => countAvoided(tx, { dossierId, plan, checks, seq, day }, normsOf(await readSettings(tx, day)))];
}

/** A dossier that ends takes its open question with it: nobody need answer any more. */
function closing({ dossierId, dossier }: Recorded): Trace[] {
  if (!dossier.verification) return [];
  return [
    async (tx) => {
      await tx.query(
        `UPDATE verification SET state = 'closed' WHERE dossier_id = $1 AND state IN ('asked', 'reminded')`,
        [dossierId],
      );
    },
  ];
}
