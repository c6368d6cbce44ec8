import {
  citizenA,
  familyOfB,
  familyOfC,
  generateFamilies,
  husbandOfA,
  storyCommunes,
  storyFamilies,
} from '@hotich/testing';
import { readSandboxSettings } from './settings';
import { storyPeople } from './story-people';

const settings = readSandboxSettings({ POPULATION_SEED: '7', POPULATION_FAMILIES: '60' });

describe('the people of the sandbox', () => {
  const people = storyPeople(settings);

  it('sign in with one password under a subject that tells nothing, the same in every run', () => {
    const account = people.citizens.signIn(' My-Hoa ', 'hotich');
    expect(account?.claims).toMatchObject({ SoDinhDanh: citizenA.personalId, HoVaTen: citizenA.name });
    expect(account?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(account?.id).not.toContain(citizenA.personalId);
    expect(storyPeople(settings).citizens.signIn('my-hoa', 'hotich')?.id).toBe(account?.id);
    expect(people.citizens.signIn('my-hoa', 'other')).toBeUndefined();
  });

  it('are staff by the id of the staff list, and nobody is both', () => {
    const leader = people.staff.signIn('chutich.huongsen', 'hotich');
    expect(leader?.id).toBe('5a000000-0000-4000-8000-000000000004');
    expect(people.citizens.signIn('chutich.huongsen', 'hotich')).toBeUndefined();
  });

  it('are held with a marital status that says no more than the books do', () => {
    const statusOf = (id: string) => people.findPerson(id)?.maritalStatus;
    expect(statusOf(citizenA.personalId)).toBe('married');
    expect(statusOf(husbandOfA.personalId)).toBe('married');
    expect(statusOf(familyOfB.mother.personalId)).toBe('unknown');
    expect(statusOf(familyOfC.children[0]?.person.personalId ?? '')).toBe('single');
  });

  it('include everybody of a smaller set of books made with the same seed', () => {
    const fewer = generateFamilies({ seed: 7, families: 25, communes: storyCommunes, after: storyFamilies });
    for (const { mother, father } of fewer) {
      expect(people.findPerson(mother.personalId)?.name).toBe(mother.name);
      expect(people.findPerson(father.personalId)?.birthDate).toBe(father.birthDate);
    }
  });
});
