import type { Words } from '@hotich/catalogue';

export interface PlaceFields {
  readonly year: string;
  readonly volume: string;
  readonly number: string;
  readonly officeName: string;
}

/** Where an entry stands, as people say it: `năm 2019, quyển 01, số 45, UBND xã Hương Sen`. */
export function entryPlace({ year, volume, number, officeName }: PlaceFields): Words {
  const quire = /^(\d{1,3})-TP\/HT-/.exec(volume)?.[1] ?? volume;
  const office = officeName.replace(/^Ủy ban nhân dân /i, 'UBND ');
  return {
    vi: `năm ${year}, quyển ${quire}, số ${number}, ${office}`,
    km: `ឆ្នាំ ${year} ភាគ ${quire} លេខ ${number} ${office}`,
  };
}
