import { citizenAccounts, staffAccounts } from './identity/story-accounts';
import type { SandboxPeople } from './people';
import { storyPopulation } from './population/story-population';
import type { SandboxSettings } from './settings';

/** Everybody of the demonstration. */
export function storyPeople({ population }: SandboxSettings): SandboxPeople {
  const held = storyPopulation(population.seed, population.families);
  return { citizens: citizenAccounts(), staff: staffAccounts(), findPerson: (id) => held.get(id) };
}
