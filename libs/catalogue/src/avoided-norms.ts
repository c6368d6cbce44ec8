/** What one paper that nobody had to bring saves. Whole numbers: sheets of paper, and minutes of work. */
export interface AvoidedNorms {
  readonly pages: number;
  readonly officerMinutes: number;
  readonly citizenMinutes: number;
}

/** No law says how much a paper costs those who bring and those who check it: assumed here, and for each office to set. */
export const defaultNorms: AvoidedNorms = { pages: 2, officerMinutes: 5, citizenMinutes: 30 };
