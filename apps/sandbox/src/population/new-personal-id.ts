import { createHash } from 'node:crypto';

export interface BirthForId {
  readonly requestId: string;
  /** ISO date. */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
}

/**
 * A personal id for a newborn: `099` (a code that no province has), a digit for century and sex, two for the year, six
 * without meaning. These come from the request, so that the same request gives the same id in every run.
 * Structure: law on identity cards, 12 digits; there is no check digit.
 */
export function newPersonalId(birth: BirthForId, isTaken: (personalId: string) => boolean): string {
  const year = Number(birth.birthDate.slice(0, 4));
  const head = `099${centuryAndSex(year, birth.sex)}${String(year % 100).padStart(2, '0')}`;
  for (let attempt = 0; ; attempt += 1) {
    const digest = createHash('sha256').update(`${birth.requestId}:${attempt}`).digest();
    const personalId = head + String(digest.readUInt32BE(0) % 1_000_000).padStart(6, '0');
    if (!isTaken(personalId)) return personalId;
  }
}

/** 1900-1999: 0 male, 1 female; then two more for each century. */
function centuryAndSex(year: number, sex: 'male' | 'female'): number {
  return (Math.floor(year / 100) - 19) * 2 + (sex === 'female' ? 1 : 0);
}
