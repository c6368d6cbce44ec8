import { demonstrationFamilies, type Family, type Person } from '@hotich/testing';
import { peopleByHand } from './people-by-hand';
import type { MaritalStatus, PersonRecord } from './person-record';

/**
 * The people of the demonstration by personal id: those of the story and of the generated families, whose books are
 * digitised elsewhere. With one seed, more families only add people: a number at least as large as the books' serves.
 */
export function storyPopulation(seed: number, families: number): ReadonlyMap<string, PersonRecord> {
  return new Map(
    [...demonstrationFamilies({ seed, families }).flatMap(recordsOf), ...peopleByHand].map((record) => [
      record.personalId,
      record,
    ]),
  );
}

/** Parents without a marriage in the books may have married elsewhere: that is not known, which is not the same as single. */
function recordsOf({ mother, father, marriage, children }: Family): PersonRecord[] {
  const parents: MaritalStatus = marriage === null ? 'unknown' : 'married';
  return [
    ...[mother, father].map((parent) => recordOf(parent, parents)),
    ...children.map(({ person }) => recordOf(person, 'single')),
  ];
}

function recordOf(person: Person, maritalStatus: MaritalStatus): PersonRecord {
  const { personalId, name, birthDate, sex, officeCode, address } = person;
  return { personalId, name, birthDate, sex, alive: true, maritalStatus, permanent: { officeCode, address } };
}
