import type { Channel } from '@hotich/domain';
import type { Answers } from '../form';
import type { FeeItem } from './fee-rate';

/** What the electronic identity system says of the person who files; false where it says nothing. */
export interface EidStanding {
  readonly level2: boolean;
  /** The basic papers of NQ 66.22/2026 Annex I are integrated. Which they are is the eID system's to know, not ours. */
  readonly basicPapersIntegrated?: boolean;
  readonly marriageCertificateIntegrated?: boolean;
}

/** One ground for paying less. Data, so that a decree of next month is one more row. */
export interface Relief {
  /** Stable word for programs and language packs. */
  readonly reason: string;
  readonly item: FeeItem;
  /** How much of the amount is taken off, in hundredths. */
  readonly percent: number;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly ground: string;
  /** National codes; all when absent. */
  readonly procedures?: readonly string[];
  readonly channel?: Channel;
  /** What the applicant declared in `feeExemption`. */
  readonly exemption?: string;
  /** Only for what was registered within the citizen's duty in time. */
  readonly onTime?: true;
  /** Each must be said by the eID system. */
  readonly eid?: readonly (keyof EidStanding)[];
}

export interface ReliefAsked {
  readonly procedure: string;
  readonly item: FeeItem;
  readonly channel: Channel;
  readonly late: boolean;
  readonly answers: Answers;
  readonly day: string;
  readonly eid: EidStanding;
}

/** The relief that takes off most; of equal ones the first of the list. */
export function highestRelief(reliefs: readonly Relief[], asked: ReliefAsked): Relief | null {
  return reliefs.reduce<Relief | null>(
    (best, relief) => (applies(relief, asked) && relief.percent > (best?.percent ?? 0) ? relief : best),
    null,
  );
}

function applies(relief: Relief, { procedure, item, channel, late, answers, day, eid }: ReliefAsked): boolean {
  return (
    relief.item === item &&
    relief.validFrom <= day &&
    (relief.validTo === null || day <= relief.validTo) &&
    (relief.procedures?.includes(procedure) ?? true) &&
    (relief.channel === undefined || relief.channel === channel) &&
    (relief.exemption === undefined || answers['feeExemption'] === relief.exemption) &&
    !(relief.onTime && late) &&
    (relief.eid ?? []).every((word) => eid[word] === true)
  );
}
