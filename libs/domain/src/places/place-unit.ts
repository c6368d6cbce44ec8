import type { PlainDate } from '../calendar';

export type PlaceLevel = 'province' | 'district' | 'commune';
export type PlaceKind = 'tỉnh' | 'thành phố' | 'huyện' | 'quận' | 'thị xã' | 'xã' | 'phường' | 'thị trấn';

/** A unit as it was named during its life. Two that share a name and a kind are told apart by district and province. */
export interface PlaceUnit {
  /** GSO code of a unit of today; of a former one a code of our own, see `former-code.ts`. */
  readonly code: string;
  /** Bare name in the spelling of the resolutions (Hòa, Thủy): `Kế An`, `1` of a numbered ward. */
  readonly name: string;
  readonly kind: PlaceKind;
  readonly level: PlaceLevel;
  /** First day; null when it began before our records. */
  readonly from: PlainDate | null;
  /** Last day; null while it exists. */
  readonly to: PlainDate | null;
  /** Codes of the units it lay in; a unit since 1 July 2025 lies in no district. */
  readonly district: string | null;
  readonly province: string;
}

/** How a unit passed into another one. */
export interface UnitChange {
  readonly from: string;
  readonly to: string;
  readonly kind: 'merged' | 'split' | 'renamed' | 'unchanged';
  readonly on: PlainDate;
  readonly ground: string;
}
