import { idProvinces, type IdProvince } from './provinces';

/**
 * Where the birth of the holder of a personal number was first recorded. Null for a number of somebody born abroad (1xx to
 * 3xx), for prefixes no province has (099 marks invented people) and for what is no number. Never where he lives, and no
 * proof of a place of birth: it is the province of the registration.
 */
export function idProvinceOf(personalId: string): IdProvince | null {
  const digits = personalId.replace(/[\s.]/g, '');
  return /^\d{12}$/.test(digits) ? (byPrefix.get(digits.slice(0, 3)) ?? null) : null;
}

const byPrefix = new Map(idProvinces.map((province) => [province.prefix, province]));
