import { textOf } from '../components/text-of';
import { dayOf } from '../languages/moments';

export interface ComparedField {
  readonly field: string;
  readonly claimed: string;
  readonly known: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The fields of an evidence snapshot as rows. Sources keep what they have in their own shape: pairs of `claimed` and
 * `found` (or `known`, `value`) are set side by side, a plain value stands as found.
 */
export function comparedFields(fields: unknown): readonly ComparedField[] {
  if (Array.isArray(fields)) {
    return fields.filter(isRecord).map((row) => ({ field: textOf(row['field'] ?? row['label']), ...pairOf(row) }));
  }
  if (!isRecord(fields)) return [];
  return Object.entries(fields).map(([field, value]) =>
    isRecord(value) ? { field, ...pairOf(value) } : { field, claimed: '', known: textOf(value) },
  );
}

/** Names differ by letters and tones, not by case or spaces; a date is the same however it is written. */
export const differs = ({ claimed, known }: ComparedField): boolean =>
  claimed !== '' && known !== '' && known !== 'khớp' && plain(claimed) !== plain(known);

const plain = (text: string): string => dayOf(text).normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();

const pairOf = (row: Record<string, unknown>) => ({
  claimed: textOf(row['claimed'] ?? row['declared'] ?? row['asked']),
  known: textOf(row['found'] ?? row['known'] ?? row['value']),
});
