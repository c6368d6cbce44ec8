import type { Random } from '../random';

/** A commune of today with the units merged into it on 1 July 2025, each as papers before that day wrote it. */
export interface Village {
  readonly now: string;
  readonly formerly: readonly [string, ...string[]];
}

/** Real places of the province, since old and new names of invented ones could be linked by nobody. */
export const villages: readonly [Village, ...Village[]] = [
  { now: 'xã Long Phú', formerly: ['thị trấn Long Phú, huyện Long Phú', 'xã Long Phú, huyện Long Phú'] },
  {
    now: 'xã Trường Khánh',
    formerly: ['xã Hậu Thạnh, huyện Long Phú', 'xã Phú Hữu, huyện Long Phú', 'xã Trường Khánh, huyện Long Phú'],
  },
  {
    now: 'xã Cù Lao Dung',
    formerly: [
      'xã An Thạnh 2, huyện Cù Lao Dung',
      'xã Đại Ân 1, huyện Cù Lao Dung',
      'xã An Thạnh 3, huyện Cù Lao Dung',
    ],
  },
  {
    now: 'xã Mỹ Hương',
    formerly: ['xã Thuận Hưng, huyện Mỹ Tú', 'xã Phú Mỹ, huyện Mỹ Tú', 'xã Mỹ Hương, huyện Mỹ Tú'],
  },
  { now: 'xã Thuận Hòa', formerly: ['xã Thuận Hòa, huyện Châu Thành', 'xã Phú Tân, huyện Châu Thành'] },
  { now: 'phường Sóc Trăng', formerly: ['phường 5, thành phố Sóc Trăng', 'phường 8, thành phố Sóc Trăng'] },
  { now: 'xã Phong Nẫm', formerly: ['xã Phong Nẫm, huyện Kế Sách'] },
  { now: 'xã Kế Sách', formerly: ['thị trấn Kế Sách, huyện Kế Sách', 'xã Kế An, huyện Kế Sách'] },
];

const hamlets = [
  'ấp Đại Thành',
  'ấp Phụng Tường',
  'ấp Tiếp Nhựt',
  'ấp Bưng Chụm',
  'ấp Trà Mẹt',
  'ấp 1',
  'ấp 3',
] as const;

export const inventHamlet = (random: Random): string => random.pick(hamlets);

/** As written since the merger. */
export const placeNow = ({ now }: Village, hamlet: string): string => `${hamlet}, ${now}, thành phố Cần Thơ`;

/** As written before it: Sóc Trăng was a part of Hậu Giang until 1991. */
export function placeBefore({ formerly }: Village, hamlet: string, born: string, random: Random): string {
  const [first, ...rest] = formerly;
  return `${hamlet}, ${random.pick([first, ...rest])}, tỉnh ${born < '1992' ? 'Hậu Giang' : 'Sóc Trăng'}`;
}
