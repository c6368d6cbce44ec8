/** An invented commune with its office; codes 99xxx belong to no real unit. */
export interface Commune {
  readonly code: string;
  readonly office: string;
  readonly commune: string;
  readonly province: string;
  /** District and province as papers before July 2025 wrote them. */
  readonly formerly: string;
  readonly hamlets: readonly [string, ...string[]];
}

export const huongSen: Commune = {
  code: '99001',
  office: 'Ủy ban nhân dân xã Hương Sen',
  commune: 'xã Hương Sen',
  province: 'thành phố Cần Thơ',
  formerly: 'huyện Cù Lao Sen, tỉnh Sóc Trăng',
  hamlets: ['ấp Sen Trắng', 'ấp Sen Hồng', 'ấp Giồng Me', 'ấp Bưng Tròn', 'ấp Phum Nhỏ'],
};

export const benDua: Commune = {
  code: '99002',
  office: 'Ủy ban nhân dân xã Bến Dừa',
  commune: 'xã Bến Dừa',
  province: 'thành phố Cần Thơ',
  formerly: 'huyện Cù Lao Sen, tỉnh Sóc Trăng',
  hamlets: ['ấp Dừa Nước', 'ấp Rạch Ván', 'ấp Xẻo Lá', 'ấp Chợ Ghe', 'ấp Vàm Nhỏ'],
};

export const storyCommunes = [huongSen, benDua] as const;

/** An address as written on a day: districts are no more since 1 July 2025, and old text is never rewritten. */
export function addressIn(commune: Commune, hamlet: string, on: string): string {
  return `${hamlet}, ${commune.commune}, ${on < '2025-07-01' ? commune.formerly : commune.province}`;
}
