import type { Channel, PlannedFee } from '@hotich/domain';
import type { Answers } from '../form';
import type { FeeRule } from '../procedure';
import { type FeeItem, type FeeRate, rateFor } from './fee-rate';
import { lawfulReliefs } from './lawful-reliefs';
import { type EidStanding, highestRelief, type Relief } from './relief';

export interface FeeAsked extends EidStanding {
  readonly rule: FeeRule;
  /** National code. */
  readonly procedure: string;
  readonly channel: Channel;
  readonly answers: Answers;
  /** The day of submission in Việt Nam: its table and its reliefs hold, whatever comes later. */
  readonly day: string;
  readonly table: readonly FeeRate[];
  /** After the citizen's duty in time; false where there is no such duty. */
  readonly late: boolean;
  /** Those of the law when absent. */
  readonly reliefs?: readonly Relief[];
}

/** `PlannedFee.waiver.reason` where the law has set no amount. */
export const unknownFee = 'unknown';
export const unknownFeeGround =
  'Luật Phí và lệ phí 97/2015/QH13: chưa có nghị quyết của Hội đồng nhân dân quy định mức thu thì chưa được thu';

type Line = PlannedFee['lines'][number];
type Waiver = NonNullable<PlannedFee['waiver']>;
type Charge = { readonly line: Line; readonly waiver: Waiver | null };

/**
 * What an applicant owes, line by line, each with its ground; the amount is the sum of the lines. A line that is waived
 * stands with nothing to pay and the ground of the waiver. `waiver` tells why less is paid than might be expected, first of
 * all that no amount is known: what no council has resolved may not be demanded, so that line is nothing too.
 */
export function feeFor(asked: FeeAsked): PlannedFee {
  const charges = [...chargesOfRule(asked), ...chargesOfCopies(asked)];
  const waivers = charges.flatMap(({ waiver }) => waiver ?? []);
  const lines = charges.map(({ line }) => line);
  return {
    amount: lines.reduce((sum, { quantity, unit }) => sum + quantity * unit, 0),
    lines,
    waiver: waivers.find(({ reason }) => reason === unknownFee) ?? waivers[0] ?? null,
  };
}

function chargesOfRule(asked: FeeAsked): Charge[] {
  const { rule, late } = asked;
  switch (rule.kind) {
    case 'free':
      return [freed('registration', 1, { reason: 'free', ground: rule.ground })];
    case 'onTimeFree':
      return late
        ? [charge(asked, 'registration', 1)]
        : [freed('registration', 1, { reason: 'onTime', ground: rule.ground })];
    case 'council':
      return [charge(asked, 'registration', 1)];
    case 'perCopy':
      // Whoever asks for a copy asks for one at least.
      return [charge(asked, 'copy', Math.max(1, countOf(asked.answers[rule.field])))];
  }
}

/** Copies wanted beside the original (TT 281/2016/TT-BTC), whatever the registration itself costs. */
function chargesOfCopies(asked: FeeAsked): Charge[] {
  if (asked.rule.kind === 'perCopy' && asked.rule.field === 'copiesWanted') return [];
  const copies = countOf(asked.answers['copiesWanted']);
  return copies > 0 ? [charge(asked, 'copy', copies)] : [];
}

function charge(asked: FeeAsked, item: FeeItem, quantity: number): Charge {
  const {
    procedure,
    channel,
    late,
    day,
    table,
    answers,
    level2,
    basicPapersIntegrated,
    marriageCertificateIntegrated,
  } = asked;
  const eid: EidStanding = {
    level2,
    basicPapersIntegrated: basicPapersIntegrated === true,
    marriageCertificateIntegrated: marriageCertificateIntegrated === true,
  };
  const relief = highestRelief(asked.reliefs ?? lawfulReliefs, { procedure, item, channel, late, answers, day, eid });
  // Nothing to pay is nothing to pay, also of an amount that nobody knows.
  if (relief?.percent === 100) return freed(item, quantity, relief);
  const rate = rateFor(table, { procedure, item, channel, late, day });
  if (!rate) return freed(item, quantity, { reason: unknownFee, ground: unknownFeeGround });
  if (!relief) return { line: { item, quantity, unit: rate.unit, ground: rate.ground }, waiver: null };
  const unit = Math.floor((rate.unit * (100 - relief.percent)) / 100);
  return { line: { item, quantity, unit, ground: `${rate.ground}; ${relief.ground}` }, waiver: waiverOf(relief) };
}

const freed = (item: FeeItem, quantity: number, { reason, ground }: Waiver): Charge => ({
  line: { item, quantity, unit: 0, ground },
  waiver: { reason, ground },
});

const waiverOf = ({ reason, ground }: Relief): Waiver => ({ reason, ground });

function countOf(answer: string | number | undefined): number {
  const count = Number(answer ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
