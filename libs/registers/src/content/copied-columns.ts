import { extractVi } from '../book/book-names';
import type { Entry, RegisterContent } from '../entry/entry';

/**
 * What a line of the book of copies says about the entry it was made from. A copy comes from the book, so its place there
 * does too, whatever the applicant remembered. The books name no columns for it: these follow their style.
 */
export const copiedColumnsOf = ({
  kind,
  number,
  year,
  volume,
  officeName,
}: Pick<Entry, 'kind' | 'number' | 'year' | 'volume' | 'officeName'>): RegisterContent => ({
  loaiBanSao: extractVi[kind],
  soDangKyGoc: String(number),
  namDangKyGoc: String(year),
  quyenSoGoc: volume,
  noiDangKyGoc: officeName,
});
