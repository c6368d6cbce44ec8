import { type FeeItem, feeItems } from '@hotich/catalogue';
import type { Channel } from '@hotich/domain';
import { isPlainDate } from '@hotich/domain';

export const feeChannels = ['*', 'online', 'counter', 'post'] as const satisfies readonly (Channel | '*')[];
export const lateness = ['any', 'onTime', 'late'] as const;
export { feeItems };

/** A row of the fee table as it is typed in. */
export interface FeeDraft {
  readonly procedure: string;
  readonly item: FeeItem;
  readonly channel: Channel | '*';
  readonly late: (typeof lateness)[number];
  readonly unit: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly ground: string;
}
export const newFee = (day: string): FeeDraft => ({
  procedure: '*',
  item: 'registration',
  channel: '*',
  late: 'any',
  unit: '',
  validFrom: day,
  validTo: '',
  ground: '',
});

/** The row as the API takes it, or null while something is missing. Dots between thousands are left aside. */
export function feeOf(draft: FeeDraft) {
  const digits = draft.unit.replace(/[.\s]/g, '');
  const ground = draft.ground.normalize('NFC').trim();
  const daysFit =
    isPlainDate(draft.validFrom) &&
    (draft.validTo === '' || (isPlainDate(draft.validTo) && draft.validTo >= draft.validFrom));
  if (!/^\d{1,9}$/.test(digits) || ground.length < 3 || !daysFit) return null;
  return {
    procedure: draft.procedure,
    item: draft.item,
    channel: draft.channel,
    late: draft.late === 'any' ? null : draft.late === 'late',
    unit: Number(digits),
    validFrom: draft.validFrom,
    validTo: draft.validTo === '' ? null : draft.validTo,
    ground,
  };
}
