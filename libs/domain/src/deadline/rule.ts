/** How long an authority may take; `ground` is the article that says so. */
export type DeadlineRule = Limit & {
  readonly ground: string;
  readonly extension?: Extension;
  /** Interlinked groups alone: an announced incident stops the time, which runs on from restoration (NĐ 63/2024, Điều 4(7), in the wording of NĐ 301/2026). */
  readonly pausesOnIncident?: true;
};

/**
 * - `SD15` same working day; received after 15:00, the end of the next one (Luật Hộ tịch, Điều 5(3))
 * - `WD` working days, day of acceptance not counted
 * - `CD` calendar days, rolled off a day off (Bộ luật Dân sự 2015, Điều 148(5))
 * - `CONS` consecutive calendar days, never rolled: how long a notice hangs out
 * - `H24` 24 hours of the clock (NĐ 301/2026, interlinked birth and death)
 * - `WH` hours counted inside office hours only
 * - `CHAIN` one limit after the other, each counted from where the one before ended (Luật Nuôi con nuôi)
 */
export type Limit =
  | { readonly kind: 'SD15' }
  | { readonly kind: 'WD'; readonly days: number }
  | { readonly kind: 'CD'; readonly days: number }
  | { readonly kind: 'CONS'; readonly days: number }
  | { readonly kind: 'H24' }
  | { readonly kind: 'WH'; readonly hours: number }
  | { readonly kind: 'CHAIN'; readonly parts: readonly Limit[] };

/** The longer limit when something must be verified: `TOTAL` counts from acceptance, `PLUS` from the first due date. */
export interface Extension {
  readonly mode: 'TOTAL' | 'PLUS';
  /** Working days. */
  readonly days: number;
  readonly ground: string;
}
