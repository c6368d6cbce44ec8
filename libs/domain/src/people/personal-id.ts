import { formerProvinces } from '../places/data/provinces';
import type { PartialDate } from './partial-date';

declare const personalIdBrand: unique symbol;

/** Số định danh cá nhân: 12 digits, given by the population database and never computed here; it has no check digit. */
export type PersonalId = string & { readonly [personalIdBrand]: true };

export type Sex = 'male' | 'female' | 'undetermined';

/** Reasons to look twice, none to refuse: sex or birth date may have been corrected while the number stayed. */
export type PersonalIdWarning = 'unknownProvince' | 'sexDiffers' | 'centuryDiffers' | 'yearDiffers';

const SHAPE = /^(?:0\d{2}|[1-3]\d{2})\d{9}$/;

/** Codes of the 63 provinces before July 2025, which numbers keep whatever the map becomes; 1xx-3xx are born abroad. */
const PROVINCES = new Set(formerProvinces.map(({ prefix }) => prefix));

export function isPersonalId(text: string): text is PersonalId {
  return SHAPE.test(text);
}

/** Spaces and dots people put between groups of digits are dropped; null when the shape is wrong. */
export function parsePersonalId(text: string): PersonalId | null {
  const digits = text.replace(/[\s.]/g, '');
  return isPersonalId(digits) ? digits : null;
}

/**
 * What does not agree between the number and what is known of its holder. `alsoKnown` names further province codes: data
 * for training use 099, which belongs to no province.
 */
export function personalIdWarnings(
  id: PersonalId,
  holder: { readonly sex?: Sex; readonly birthDate?: PartialDate },
  alsoKnown: readonly string[] = [],
): PersonalIdWarning[] {
  const warnings: PersonalIdWarning[] = [];
  const province = id.slice(0, 3);
  if (province.startsWith('0') && !PROVINCES.has(province) && !alsoKnown.includes(province)) {
    warnings.push('unknownProvince');
  }
  const code = Number(id.charAt(3));
  const sex: Sex = code % 2 === 0 ? 'male' : 'female';
  if (holder.sex !== undefined && holder.sex !== 'undetermined' && holder.sex !== sex) warnings.push('sexDiffers');
  if (holder.birthDate === undefined) return warnings;
  const { year } = holder.birthDate;
  if (Math.floor(year / 100) !== 19 + Math.floor(code / 2)) warnings.push('centuryDiffers');
  if (year % 100 !== Number(id.slice(4, 6))) warnings.push('yearDiffers');
  return warnings;
}

/** For lists and logs: enough to tell two people of a page apart, too little to look anyone up. */
export function maskPersonalId(id: PersonalId): string {
  return `${id.slice(0, 3)}******${id.slice(9)}`;
}
