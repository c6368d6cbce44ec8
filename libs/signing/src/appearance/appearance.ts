/** How a signature shows on the page (Decree 30/2020/ND-CP, Annex I). */
export type Appearance =
  /** The leader: a blue mark, drawn, or a PNG with transparent ground; caption beside it. The mark is 120 points wide,
   * at the left of the place. */
  | { readonly kind: 'leader'; readonly image?: Uint8Array }
  /** The agency: its red seal at the right of the place, as high as the place but at most 36 mm; name and time at its left. */
  | { readonly kind: 'agency'; readonly image?: Uint8Array }
  /** An electronic copy: no image, three lines in Times 10, black. `form` as the copy is called, e.g. `Bản sao điện tử`. */
  | { readonly kind: 'copy'; readonly form: string };

/** Where the signature shows: page from 1, corners in points from the bottom left of the page. */
export interface FieldPlace {
  readonly page: number;
  readonly rect: readonly [number, number, number, number];
}

/** The moment in Vietnam's time by ISO 8601, as the captions print it: `2026-08-03T14:32:10+07:00`. */
export function vietnamTime(moment: Date): string {
  const shifted = new Date(moment.getTime() + 7 * 3_600_000);
  return `${shifted.toISOString().slice(0, 19)}+07:00`;
}
