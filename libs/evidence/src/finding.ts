import type { CheckOutcome } from '@hotich/domain';

/** Who answered: the national population database, or the civil-status registers kept here. */
export type EvidenceSource = 'population' | 'register';

/** One field as it was compared: what the form says, and what the source says. */
export interface ComparedField {
  readonly claimed: string;
  readonly found: string;
}
export type Snapshot = Readonly<Record<string, string | number | ComparedField>>;

/** What a rule found out; kept in full, since the law asks for the look-up as it was at its time (NĐ 120/2025/NĐ-CP). */
export interface Finding {
  readonly outcome: CheckOutcome;
  readonly source: EvidenceSource;
  /** The entry that answers, where one does. */
  readonly record?: { readonly id: string; readonly version: number };
  readonly fields: Snapshot;
}
