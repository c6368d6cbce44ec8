import type { DossierId, OfficeCode } from '@hotich/domain';

/**
 * For which dossier, by whom and why a person is looked up: a look-up without these is unlawful, and each is shown to the
 * citizen it was about (NĐ 320/2026/NĐ-CP). `officer` is a staff id, or the name of the automatic check.
 */
export interface LookUpGround {
  readonly dossier: DossierId;
  readonly procedure: string;
  readonly officer: string;
  readonly purpose: string;
}

export interface PersonClaim {
  readonly personalId: string;
  readonly name: string;
  /** ISO date, or a year alone. */
  readonly birthDate: string;
}

/** Flags only: the database gives no data away to a guess. */
export interface PersonVerdict {
  readonly found: boolean;
  readonly nameMatches: boolean;
  readonly birthDateMatches: boolean;
  readonly alive: boolean;
}

export interface Residence {
  readonly officeCode: OfficeCode;
  readonly address: string;
}

export interface Residences {
  readonly permanent: Residence | null;
  readonly temporary: Residence | null;
}

/** As the database holds it; it may lag behind the civil-status registers. */
export const maritalStatuses = ['single', 'married', 'divorced', 'widowed', 'unknown'] as const;
export type MaritalStatus = (typeof maritalStatuses)[number];

export interface NewbornData {
  /** The same for every repeat of one registration; the database answers a repeat as it did the first time. */
  readonly requestId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly nationality: string;
  readonly motherPersonalId?: string;
  readonly fatherPersonalId?: string;
}

/** National population database (CSDLQGVDC), as far as civil status asks it. Every method throws `ExchangeError`. */
export interface PopulationRegister {
  verifyPerson(claim: PersonClaim, ground: LookUpGround): Promise<PersonVerdict>;
  /** Null when it knows no such person. */
  residenceOf(personalId: string, ground: LookUpGround): Promise<Residences | null>;
  /** `unknown` also when it knows no such person: nothing said is nothing said. */
  maritalStatusOf(personalId: string, ground: LookUpGround): Promise<{ readonly status: MaritalStatus }>;
  /** The number is given by the database, never computed; null for a child of foreign nationality, who gets none. */
  obtainPersonalId(newborn: NewbornData, ground: LookUpGround): Promise<{ readonly personalId: string | null }>;
}
