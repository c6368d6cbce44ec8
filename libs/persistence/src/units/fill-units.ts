import { type PlaceUnit, placeUnits, presentOf, unitChanges } from '@hotich/domain';
import type { QueryRunner } from 'typeorm';

/**
 * Writes the units of the places in `@hotich/domain` as offices: those of the city of today and all that were on its land
 * before. Rows that are there get their names and days anew, so that a mistake in the lists is mended by a further
 * migration that calls this again; codes never change, and whether an office takes dossiers is left as it was decided.
 */
export async function fillUnits(run: Pick<QueryRunner, 'query'>): Promise<void> {
  const parents = new Map(offices.map((unit) => [unit.code, parentOf(unit)]));
  await run.query(
    `INSERT INTO unit (code, name, authority, kind, parent_code, valid_from, valid_to, takes_dossiers)
     SELECT code, name, authority, kind, parent_code, valid_from, valid_to, false
     FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::date[], $7::date[])
       AS given (code, name, authority, kind, parent_code, valid_from, valid_to)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, authority = excluded.authority, kind = excluded.kind,
       parent_code = excluded.parent_code, valid_from = excluded.valid_from, valid_to = excluded.valid_to`,
    [
      offices.map(({ code }) => code),
      offices.map(({ kind, name }) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${name}`),
      offices.map(({ kind, name }) => `Ủy ban nhân dân ${kind} ${name}`),
      offices.map(kindOf),
      offices.map(({ code }) => parents.get(code) ?? null),
      offices.map(({ from }) => from),
      offices.map(({ to }) => to),
    ],
  );
  const changes = unitChanges.filter(({ from, to }) => parents.has(from) && parents.has(to));
  await run.query(
    `INSERT INTO unit_change (from_code, to_code, kind, changed_on, ground)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::date[], $5::text[])
     ON CONFLICT (from_code, to_code) DO UPDATE SET
       kind = excluded.kind, changed_on = excluded.changed_on, ground = excluded.ground`,
    [
      changes.map(({ from }) => from),
      changes.map(({ to }) => to),
      changes.map(({ kind }) => kind),
      changes.map(({ on }) => on),
      changes.map(({ ground }) => ground),
    ],
  );
}

/** Codes of the rows {@link fillUnits} writes. */
export const filledUnitCodes = (): string[] => offices.map(({ code }) => code);

const home = '92';
/** Provinces that lie, or lay, in the one of today, however many changes ago. */
const leadsHome = (code: string): boolean =>
  code === home || unitChanges.some(({ from, to }) => from === code && leadsHome(to));
const offices: readonly PlaceUnit[] = placeUnits.filter(({ province }) => leadsHome(province));

const kindOf = ({ level, to }: PlaceUnit): string => (to === null ? level : 'former');

/** A commune's province; of a former unit the one that took over its books, and none where that is not certain. */
function parentOf({ code, province, to }: PlaceUnit): string | null {
  if (to === null) return code === province ? null : province;
  const after = presentOf(code);
  return after.certainty === 'certain' ? after.unit.code : null;
}
