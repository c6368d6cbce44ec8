import { foldName, type PlainDate, readPlace } from '@hotich/domain';
import type { ChangeRow, UnitRow } from './units.service';

export interface FoundUnit {
  readonly unit: UnitRow;
  /** Units of another time through which it was found. */
  readonly through: readonly UnitRow[];
}

/**
 * Units of a day that a text leads to: by a part of their own name, as the reading of an address, or because a unit that came
 * before or after them is meant. Ambiguous when an address fits several places: the list is then a question, no answer.
 */
export function searchUnits(
  units: readonly UnitRow[],
  changes: readonly ChangeRow[],
  asked: { readonly day: PlainDate; readonly text: string },
): { found: FoundUnit[]; ambiguous: boolean } {
  const { day, text } = asked;
  const ofDay = units.filter(({ from, to }) => (from === null || from <= day) && (to === null || to >= day));
  const part = foldName(text);
  if (part === '') return { found: ofDay.map((unit) => ({ unit, through: [] })), ambiguous: false };
  const reading = readPlace(text);
  const read = new Set(reading.candidates.map(({ unit }) => unit.code));
  const isAddress = text.includes(',');
  const isMeant = ({ code, name }: UnitRow): boolean => read.has(code) || (!isAddress && foldName(name).includes(part));
  const meant = new Map(units.filter(isMeant).map((unit) => [unit.code, unit]));
  const near = (code: string): UnitRow[] =>
    changes.flatMap(({ from, to }) => meant.get(from === code ? to : to === code ? from : '') ?? []);
  const found = ofDay
    .map((unit) => ({ unit, isMeant: meant.has(unit.code), through: near(unit.code) }))
    .filter(({ isMeant: own, through }) => own || through.length > 0);
  return { found, ambiguous: reading.ambiguous && found.length > 1 };
}
