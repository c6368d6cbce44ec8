/** A person as the population stand-in holds them. Dates are ISO; `birthDate` may be a year alone, as in old papers. */
export interface PersonRecord {
  readonly personalId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  readonly alive: boolean;
  readonly maritalStatus: MaritalStatus;
  readonly permanent?: Residence;
  readonly temporary?: Residence;
}

/** As held by the population database; it may lag behind the civil-status registers, which decide. */
export type MaritalStatus = 'single' | 'married' | 'divorced' | 'widowed' | 'unknown';

export interface Residence {
  /** Code of the commune-level unit. */
  readonly officeCode: string;
  readonly address: string;
}
