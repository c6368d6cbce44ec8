import type { BookKind } from '@hotich/domain';

/**
 * Endings of volume numbers. `law`: stands in a source of law or in practice beyond doubt. `unsure`: only the book's name
 * was found, so that the ending follows the style of the others; a province may have it set otherwise.
 */
const suffixes: Readonly<Record<BookKind, { readonly ending: string; readonly known: 'law' | 'unsure' }>> = {
  birth: { ending: 'KS', known: 'law' },
  marriage: { ending: 'KH', known: 'law' },
  death: { ending: 'KT', known: 'law' },
  guardianship: { ending: 'GH', known: 'law' },
  guardianshipEnd: { ending: 'CDGH', known: 'unsure' },
  supervision: { ending: 'GSGH', known: 'unsure' },
  supervisionEnd: { ending: 'CDGS', known: 'unsure' },
  parentChild: { ending: 'CMC', known: 'law' },
  change: { ending: 'TĐCC', known: 'unsure' },
  maritalStatus: { ending: 'XNHN', known: 'unsure' },
  extractCopy: { ending: 'TLBS', known: 'unsure' },
  adoption: { ending: 'NCN', known: 'unsure' },
  divorceNote: { ending: 'GCLH', known: 'unsure' },
  confirmation: { ending: 'XNTT', known: 'unsure' },
};

/** `01-TP/HT-2026-KS`: the ordinal counts the volumes of that kind used in the year (TT 04/2020/TT-BTP). */
export const volumeNumber = (ordinal: number, year: number, kind: BookKind): string =>
  `${String(ordinal).padStart(2, '0')}-TP/HT-${year}-${suffixes[kind].ending}`;

/** Series of the running numbers: one per office, kind and year; live entries and digitised ones share it. */
export const numberSeries = (kind: BookKind): string => `entry-${kind}`;
