import type { DeadlineRule } from '@hotich/domain';

/** The civil-status step of an interlinked group; the group itself is carried by other agencies as well. */
export interface InterlinkedDeadline {
  readonly code: string;
  readonly from: string;
  readonly to: string | null;
  readonly rule: DeadlineRule;
}

const old = 'NĐ 63/2024/NĐ-CP';
const amended = 'NĐ 63/2024/NĐ-CP được sửa đổi bởi NĐ 301/2026/NĐ-CP';

/**
 * Chosen by the day of acceptance: what was accepted before 01/9/2026 keeps the old limits (NĐ 301/2026, Điều 18(1)). That
 * an announced incident stops the time came with the amendment, so the old rules do not have it.
 */
export const interlinkedDeadlines: readonly InterlinkedDeadline[] = [
  {
    code: '3.000722',
    from: '2025-01-01',
    to: '2026-08-31',
    // Verification: 5 working days for the whole group, so no more for its first step.
    rule: { kind: 'SD15', ground: old, extension: { mode: 'TOTAL', days: 5, ground: old } },
  },
  {
    code: '3.000722',
    from: '2026-09-01',
    to: null,
    rule: {
      kind: 'H24',
      ground: amended,
      extension: { mode: 'TOTAL', days: 5, ground: amended },
      pausesOnIncident: true,
    },
  },
  {
    code: '2.002913',
    from: '2025-01-01',
    to: '2026-08-31',
    rule: { kind: 'SD15', ground: old, extension: { mode: 'TOTAL', days: 3, ground: old } },
  },
  {
    code: '2.002913',
    from: '2026-09-01',
    to: null,
    rule: {
      kind: 'H24',
      ground: amended,
      extension: { mode: 'TOTAL', days: 3, ground: amended },
      pausesOnIncident: true,
    },
  },
];
