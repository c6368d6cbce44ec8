import { parsePersonalId, personalIdWarnings, parsePartialDate } from '@hotich/domain';
import { peopleByHand } from './people-by-hand';
import { storyPopulation } from './story-population';

describe('the people whom the population database knows', () => {
  it('are among them single, divorced and widowed ones, and one who has died', () => {
    const held = storyPopulation(7, 5);
    expect(peopleByHand.map(({ personalId }) => held.get(personalId)?.maritalStatus)).toEqual([
      'single',
      'divorced',
      'widowed',
      'widowed',
    ]);
    expect([...held.values()].filter(({ alive }) => !alive)).toHaveLength(1);
  });

  it.each(peopleByHand)(
    'have a number that fits sex and year of birth: $personalId',
    ({ personalId, sex, birthDate }) => {
      const [id, born] = [parsePersonalId(personalId), parsePartialDate(birthDate)];
      if (!id || !born) throw new Error(personalId);
      expect(personalIdWarnings(id, { sex, birthDate: born }, ['099'])).toEqual([]);
    },
  );
});
