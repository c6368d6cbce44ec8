import type { Channel } from '@hotich/domain';
import type { Words } from '../form';

/** What money is taken for: the act of registration itself (lệ phí), or a paper copied or certified from the database (phí). */
export const feeItems = ['registration', 'copy'] as const;
export type FeeItem = (typeof feeItems)[number];

export const feeItemWords: Readonly<Record<FeeItem, Words>> = {
  registration: { vi: 'Lệ phí đăng ký hộ tịch', km: 'កម្រៃចុះបញ្ជីអត្រានុកូលដ្ឋាន' },
  copy: { vi: 'Phí cấp bản sao, xác nhận', km: 'កម្រៃផ្តល់ច្បាប់ចម្លង និងការបញ្ជាក់' },
};

/** One row of the fee table. Rows are added, never changed: a new amount is a new row with a later first day. */
export interface FeeRate {
  readonly id: string;
  /** National code, or `*` for all. */
  readonly procedure: string;
  readonly item: FeeItem;
  readonly channel: Channel | '*';
  /** Whether only for registration after (true) or within (false) the citizen's duty in time; null for both. */
  readonly late: boolean | null;
  /** Whole đồng for one. */
  readonly unit: number;
  /** First and last day (`YYYY-MM-DD`); without a last day until another row takes over. */
  readonly validFrom: string;
  readonly validTo: string | null;
  /** The resolution or circular that sets it: without one nothing may be demanded. */
  readonly ground: string;
}

export interface RateAsked {
  readonly procedure: string;
  readonly item: FeeItem;
  readonly channel: Channel;
  readonly late: boolean;
  readonly day: string;
}

/**
 * The row that sets the price on a day, or null where the law has set none. The more particular row wins (procedure before
 * channel before lateness), then the one in force since later, then the one written later.
 */
export function rateFor(table: readonly FeeRate[], asked: RateAsked): FeeRate | null {
  return table.reduce<FeeRate | null>(
    (best, rate) => (fits(rate, asked) && (!best || rankOf(rate) >= rankOf(best)) ? rate : best),
    null,
  );
}

function fits(rate: FeeRate, { procedure, item, channel, late, day }: RateAsked): boolean {
  return (
    rate.item === item &&
    [procedure, '*'].includes(rate.procedure) &&
    [channel, '*'].includes(rate.channel) &&
    (rate.late === null || rate.late === late) &&
    rate.validFrom <= day &&
    (rate.validTo === null || day <= rate.validTo)
  );
}

/** Sorts as text: three signs for how particular it is, then the first day. */
const rankOf = ({ procedure, channel, late, validFrom }: FeeRate): string =>
  [procedure !== '*', channel !== '*', late !== null].map(Number).join('') + validFrom;
