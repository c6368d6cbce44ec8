import { printed } from './book-values';
import type { Line } from './register-facts';

/** Where an entry stands that this one follows: `Việc giám hộ đã đăng ký: số 12/2024, tại Ủy ban nhân dân …`. */
export const earlierEntry =
  (label: string, columns: { readonly number: string; readonly year: string; readonly office: string }): Line =>
  (content) => {
    const [number, year, office] = [columns.number, columns.year, columns.office].map((one) => printed(content, one));
    const place = number === undefined ? year && `năm ${year}` : `số ${number}${year === undefined ? '' : `/${year}`}`;
    const parts = [place, office && `tại ${office}`].filter(Boolean);
    return parts.length === 0 ? undefined : [label, parts.join(', ')];
  };
