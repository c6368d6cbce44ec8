import { proceduresOn } from '@hotich/catalogue';
import { matter } from './vi/matter';

describe('the persons of forms', () => {
  it('have a name wherever a procedure lets one of them decide where it is done, or be present', () => {
    const named = proceduresOn('2026-11-24').flatMap(({ competence, steps }) => [
      ...competence.of,
      ...steps.flatMap((step) => (step.kind === 'delivery' ? (step.parties ?? []) : [])),
    ]);
    expect([...new Set(named)].filter((prefix) => !Object.hasOwn(matter.person, prefix))).toEqual([]);
  });
});
