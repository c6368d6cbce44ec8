import type { BookKind } from '@hotich/domain';

/** Endings of volume numbers. TLBS for the book of copies is seen in practice only: no source of law was found for it. */
const suffixes: Record<BookKind, string> = { birth: 'KS', marriage: 'KH', death: 'KT', extractCopy: 'TLBS' };

/** `01-TP/HT-2026-KS`: the ordinal counts the volumes of that kind used in the year (TT 04/2020/TT-BTP). */
export const volumeNumber = (ordinal: number, year: number, kind: BookKind): string =>
  `${String(ordinal).padStart(2, '0')}-TP/HT-${year}-${suffixes[kind]}`;

/** Series of the running numbers: one per office, kind and year; live entries and digitised ones share it. */
export const numberSeries = (kind: BookKind): string => `entry-${kind}`;
