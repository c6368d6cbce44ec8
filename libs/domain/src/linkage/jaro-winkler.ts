/** Likeness of two words from 0 to 1, kinder to words that begin alike; 1 only for equal words. */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  if (a === '' || b === '') return 0;
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a.charAt(prefix) === b.charAt(prefix)) prefix += 1;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a: string, b: string): number {
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set<number>();
  let fromA = '';
  for (let index = 0; index < a.length; index += 1) {
    const end = Math.min(b.length - 1, index + reach);
    for (let other = Math.max(0, index - reach); other <= end; other += 1) {
      if (taken.has(other) || a.charAt(index) !== b.charAt(other)) continue;
      taken.add(other);
      fromA += a.charAt(index);
      break;
    }
  }
  const common = fromA.length;
  if (common === 0) return 0;
  const fromB = [...taken].sort((one, other) => one - other);
  const moved = fromB.filter((place, index) => b.charAt(place) !== fromA.charAt(index)).length;
  return (common / a.length + common / b.length + (common - moved / 2) / common) / 3;
}
