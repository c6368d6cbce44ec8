/**
 * The sheets that papers are set on, in points. `certificate`: A4, bound to no file, 20 mm at the left. `letter`: A4 with
 * the 30 mm that Decree 30/2020 Annex I asks at the left, for what is filed. `book`: A4 lying, for tables.
 */
export type Sheet = 'certificate' | 'letter' | 'book';

export interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly orientation: 'portrait' | 'landscape';
}

const short = 595.28;
const long = 841.89;
const standing = { width: short, height: long, right: 43, top: 45, orientation: 'portrait' } as const;

export const sheets: Readonly<Record<Sheet, SheetSize>> = {
  certificate: { ...standing, left: 57 },
  letter: { ...standing, left: 85 },
  book: { width: long, height: short, left: 43, right: 43, top: 45, orientation: 'landscape' },
};

export const bodyWidth = (sheet: Sheet): number => sheets[sheet].width - sheets[sheet].left - sheets[sheet].right;

/** Room that the body may not enter, so that a long body goes on to a next page instead of running under the seal. */
export const footHeight = 200;
/** The same below a paper that nobody signs at the foot. */
export const plainFootHeight = 48;
