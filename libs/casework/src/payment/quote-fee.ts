import { type Answers, type EidStanding, type FeeRate, feeFor, isLate, type Procedure } from '@hotich/catalogue';
import type { Channel, PlainDate, PlannedFee } from '@hotich/domain';
import type { EntityManager } from 'typeorm';
import { calendarInForce } from '../calendar';

export interface FeeQuote {
  /** The edition the dossier begins under. */
  readonly procedure: Procedure;
  readonly answers: Answers;
  readonly channel: Channel;
  /** The day of submission in Việt Nam. */
  readonly day: PlainDate;
  /** What the eID system says of who files; without it no relief hangs on it. */
  readonly eid?: EidStanding;
}

/** What an applicant would owe on that day. Pinned into the plan at submission; a later table does not touch it. */
export async function quoteFee(tx: Pick<EntityManager, 'query'>, quote: FeeQuote): Promise<PlannedFee> {
  const { procedure, answers, channel, day, eid } = quote;
  const table = await feeTable(tx);
  const late = isLate(procedure.duty, answers, day, await calendarInForce(tx));
  return feeFor({
    rule: procedure.fee,
    procedure: procedure.code,
    channel,
    answers,
    day,
    table,
    late,
    ...(eid ?? { level2: false }),
  });
}

/** The whole fee table, in the order in which its rows were written. */
export const feeTable = (tx: Pick<EntityManager, 'query'>): Promise<FeeRate[]> =>
  tx.query(
    `SELECT id, procedure, item, channel, late, unit, valid_from::text AS "validFrom", valid_to::text AS "validTo", ground
     FROM fee_rate ORDER BY set_at, id`,
  );
