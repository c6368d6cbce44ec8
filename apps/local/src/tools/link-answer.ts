import { type LinkedPair, linkFields } from '@hotich/domain';

/** The lines of the answer, head first; without `all`, pairs called `no` are left out. */
export function* linkAnswer(pairs: readonly LinkedPair[], wish: { explain: boolean; all: boolean }): Generator<string> {
  const explained = wish.explain ? [...linkFields, 'prior', 'kin', 'others'] : [];
  yield line(['left', 'right', 'score', 'verdict', ...explained]);
  for (const pair of pairs) {
    if (pair.verdict === 'no' && !wish.all) continue;
    const base = [pair.left.id, pair.right.id, pair.score.toFixed(2), pair.verdict];
    if (!wish.explain) yield line(base);
    else yield line([...base, ...pair.fields.map(weight), ...[pair.prior, pair.kin, pair.others].map(rounded)]);
  }
}

/** Empty where either side does not know the field: that is no weight of zero, it was not compared. */
function weight(field: LinkedPair['fields'][number]): string {
  return field.level === null ? '' : rounded(field.weight);
}

function rounded(bits: number): string {
  return (Math.abs(bits) < 0.005 ? 0 : bits).toFixed(2);
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n;]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')}\n`;
}
