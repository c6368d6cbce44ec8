import type { Agreement } from './levels';
import type { NameForm } from './name-form';
import type { NameStatistics } from './name-statistics';
import { pairWords } from './pair-words';

const mostBits = 14;
/** Words of one address go together: who lives in the ward lives in the province. Beyond the rarest they add little. */
const worthOfFurtherWords = 0.25;
/** What half a hundred people share (xã, đường, the province) is no agreement by itself. */
const tellingBits = 5;

export function comparePlaces(a: NameForm, b: NameForm, statistics: NameStatistics): Agreement {
  const paired = pairWords(a, b, statistics);
  const bits = paired.map((pairing) => pairing.bits).sort((one, other) => other - one);
  const [rarest = 0, ...further] = bits;
  let worth = Math.min(mostBits, rarest + worthOfFurtherWords * further.reduce((sum, bit) => sum + bit, 0));
  const [restA, restB] = [a.words.length - paired.length, b.words.length - paired.length];
  if (a.tight === b.tight) worth = Math.min(worth, -Math.log2(statistics.shareOfWhole(a.tight)));
  if (restA === 0 && restB === 0) {
    const isExact = paired.every(({ level }) => level === 'exact' || level === 'unmarked' || level === 'plain');
    return { level: isExact ? 'exact' : 'near', bits: worth };
  }
  const share = paired.length / Math.max(a.words.length, b.words.length);
  if (paired.length > 0 && (restA === 0 || restB === 0)) return { level: 'missing', bits: worth };
  if (share >= 0.75) return { level: 'near', bits: worth };
  return rarest >= tellingBits || share >= 0.4
    ? { level: 'partial', bits: worth }
    : { level: 'different', bits: worth };
}
