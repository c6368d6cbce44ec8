import { ethnicGroups } from './ethnic-groups';
import { foldNameTight } from './names';

/** `01`..`54`. */
export type EthnicGroupCode = (typeof ethnicGroups)[number][0];

const byKey = new Map<string, EthnicGroupCode>(
  ethnicGroups.flatMap(([code, ...names]) =>
    names.map((name): [string, EthnicGroupCode] => [foldNameTight(name), code]),
  ),
);
const names = new Map<EthnicGroupCode, string>(ethnicGroups.map(([code, name]) => [code, name]));

/**
 * The group of the 54 a text in a paper belongs to, or null. Registers write finer names, `Khơ Me (Krôm)`, `Hoa (Triều
 * Châu)`; keep that text beside the group. `Thổ` in an old paper of the South means Khmer, not the Thổ of Nghệ An.
 */
export function ethnicGroupOf(raw: string, paper: 'southern' | 'other' = 'other'): EthnicGroupCode | null {
  const key = foldNameTight(raw.replace(/\(.*$/, ''));
  if (key === 'THO' && paper === 'southern') return '05';
  return byKey.get(key) ?? null;
}

export function ethnicGroupName(code: EthnicGroupCode): string {
  return names.get(code) ?? code;
}
