import type { PersonRecord } from './person-record';

export interface PersonClaim {
  readonly personalId: string;
  readonly name: string;
  readonly birthDate: string;
}

export interface PersonMatch {
  readonly found: boolean;
  readonly nameMatches: boolean;
  readonly birthDateMatches: boolean;
  readonly alive: boolean;
}

/** Compares what is claimed with what is held. The answer is flags only: the database gives no data away to a guess. */
export function matchPerson(held: PersonRecord | undefined, claim: PersonClaim): PersonMatch {
  if (held === undefined) return { found: false, nameMatches: false, birthDateMatches: false, alive: false };
  return {
    found: true,
    nameMatches: written(held.name) === written(claim.name),
    birthDateMatches: datesAgree(held.birthDate, claim.birthDate),
    alive: held.alive,
  };
}

/** Letter case, spaces and the form of Unicode do not make another name; a tone or a letter does. */
function written(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleUpperCase('vi');
}

/** People whose day of birth is unknown carry 01/01 on their cards: a year alone agrees with that day, and only with it. */
function datesAgree(held: string, claimed: string): boolean {
  return wholeDate(held) === wholeDate(claimed);
}

function wholeDate(date: string): string {
  return /^\d{4}$/.test(date) ? `${date}-01-01` : date;
}
