/** One line of a plan: lots up to `lotUpTo` entries. */
interface PlanLine {
  readonly lotUpTo: number;
  readonly sample: number;
  /** Entries of the sample that may differ from their page for the volume to be accepted still. */
  readonly allowed: number;
}

export interface SamplingPlan {
  /** Kept with each sample, so that an old verdict is read by its own plan. */
  readonly id: string;
  /** `local`: no rule of the Ministry sets sample sizes for digitised books; the office chose this one. */
  readonly norm: 'local';
  readonly ground: string;
  readonly lines: readonly PlanLine[];
}

/**
 * Single sampling in the manner of ISO 2859-1, general level II, normal inspection, AQL 1.0: a local choice. One entry
 * with any field that differs is one error.
 */
export const samplingPlan: SamplingPlan = {
  id: 'level-II-aql-1.0',
  norm: 'local',
  ground: 'ISO 2859-1, mức kiểm tra chung II, AQL 1,0 (lựa chọn của cơ quan)',
  lines: [
    { lotUpTo: 150, sample: 13, allowed: 0 },
    { lotUpTo: 500, sample: 50, allowed: 1 },
    { lotUpTo: 1200, sample: 80, allowed: 2 },
    { lotUpTo: 3200, sample: 125, allowed: 3 },
    { lotUpTo: 10_000, sample: 200, allowed: 5 },
    { lotUpTo: 35_000, sample: 315, allowed: 7 },
    { lotUpTo: Number.POSITIVE_INFINITY, sample: 500, allowed: 10 },
  ],
};

/** Sample and allowed errors for a lot; a lot smaller than its sample is checked whole. */
export function sampleOf(lot: number, plan: SamplingPlan = samplingPlan): { sample: number; allowed: number } {
  const line = plan.lines.find(({ lotUpTo }) => lot <= lotUpTo);
  if (!line) throw new Error(`plan ${plan.id} knows no lot of ${lot}`);
  return { sample: Math.min(lot, line.sample), allowed: line.allowed };
}
