import { addDays, isPlainDate } from '@hotich/domain';
import type { ProcedureFile } from '../procedure';
import { finding, type Finding, unless } from './finding';

/** Editions follow each other day by day: on no day two hold, and between the first and the last none is missing. */
export function editionFindings({ editions }: ProcedureFile): Finding[] {
  if (editions.length === 0) return [finding('editions', 'holds on no day')];
  return editions.flatMap(({ from, to }, at): Finding[] => {
    const path = `editions[${at}]`;
    if (!isPlainDate(from)) return [finding(`${path}.from`, `"${from}" is no day`)];
    if (to !== null && !isPlainDate(to)) return [finding(`${path}.to`, `"${to}" is no day`)];
    const next = editions[at + 1];
    return [
      ...unless(to === null || from <= to, path, 'ends before it begins'),
      ...(next ? wrongJoint(to, next.from, `editions[${at + 1}]`) : []),
    ];
  });
}

function wrongJoint(to: string | null, from: string, path: string): Finding[] {
  if (to === null || from <= to) return [finding(path, 'begins before the edition ahead of it ends')];
  if (!isPlainDate(to)) return [];
  return unless(from === addDays(to, 1), path, 'leaves a day on which no edition holds');
}
