import type { CheckOutcome } from '@hotich/domain';
import type { MaritalStatus } from '@hotich/exchange';

/** What a source says of somebody; `unknown` when it says nothing. */
export type Said = MaritalStatus;

/**
 * Whether two sources together answer for somebody's marital status (law of the look-up: CSDLHTĐT and CSDLQGVDC, NĐ
 * 07/2025/NĐ-CP; the certificate is no longer asked for). What is to be shown is the status claimed, where the form
 * claims one, else that the person is free to marry.
 * - One source that says otherwise is a mismatch, however sure the other is: the registers decide, and the database lags
 *   behind them, but an officer reads what they differ in before anybody marries.
 * - One that agrees is a match when the other agrees or says nothing.
 * - Both silent prove nothing: books that hold no marriage of somebody do not say that there is none elsewhere, so the
 *   registers' empty answer counts as silence and never as `single`.
 */
export function maritalVerdict(registers: Said, population: Said, claimed: Said): Exclude<CheckOutcome, 'SOURCE_DOWN'> {
  const said = [registers, population].filter((one) => one !== 'unknown');
  if (said.length === 0) return 'NO_DATA';
  return said.every((one) => isAsWanted(one, claimed)) ? 'HIT_MATCH' : 'HIT_MISMATCH';
}

const isAsWanted = (said: Said, claimed: Said): boolean =>
  claimed === 'unknown' ? said !== 'married' : said === claimed;
