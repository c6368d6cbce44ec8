import { ExchangeError, sourceDown } from '@hotich/exchange';
import type { EntityManager } from 'typeorm';
import { digestOf } from '../canonical-json';
import type { Finding } from '../finding';
import { ruleBook } from '../rules/rule-book';
import { compareSnapshots } from './compare-snapshots';
import { isOfSealedBook, type KeptRow, keptRow } from './kept-row';
import { recordToday } from './record-today';
import type { NotRun, Rerun } from './rerun';

/**
 * Holds a kept look-up against today: is its snapshot whole, does the entry that answered still say the same, and does the
 * same edition of its rule find the same again? Writes nothing. Null when there is no such look-up among the dossiers that
 * the transaction's viewer may see. For the rest of the transaction he sees the books of every office, as the check did,
 * but for what is sealed.
 */
export async function rerunEvidence(tx: EntityManager, id: string): Promise<Rerun | null> {
  const kept = await keptRow(tx, id);
  if (!kept) return null;
  await tx.query(`SELECT set_config('hotich.rerun', $1, true)`, [kept.id]);
  const digestNow = digestOf(kept.fields);
  const again = await askedAgain(tx, kept);
  const ran = typeof again !== 'string';
  return {
    evidence: kept.id,
    dossier: kept.dossierId,
    component: kept.component,
    rule: kept.rule,
    takenAt: kept.takenAt,
    snapshot: { intact: digestNow === kept.digest, digestKept: kept.digest, digestNow },
    record: await recordToday(tx, kept),
    outcome: {
      kept: kept.outcome,
      now: ran ? again.outcome : null,
      same: ran ? again.outcome === kept.outcome : null,
      notRun: ran ? null : again,
    },
    differences: ran ? compareSnapshots(kept.fields, again.fields) : [],
  };
}

async function askedAgain(tx: EntityManager, kept: KeptRow): Promise<Finding | NotRun> {
  const { dossierId, plan, answers } = kept;
  const component = plan.components.find((one) => one.id === kept.component && one.rule === kept.rule);
  if (!component) return 'componentGone';
  const { edition, find } = ruleBook[kept.rule];
  if (edition !== kept.edition) return 'otherEdition';
  if (isOfSealedBook(kept)) return 'sealed';
  try {
    return await find({
      ...{ dossierId, plan, component, answers },
      inRegisters: (work) => work(tx),
      // A rule that the registers alone decide goes on without it, as on a day when the database is down.
      askPopulation: () => Promise.reject(sourceDown('population', 'notAskedAgain')),
    });
  } catch (error) {
    if (error instanceof ExchangeError) return 'populationNotAsked';
    throw error;
  }
}
