import { deskOf, deskStages, mayList } from './desk-stages';

describe('the desks of an office', () => {
  it('gives each role its own desk and a person with two roles both', () => {
    expect(deskOf(['receptionist'])).toEqual(['reception', 'delivery']);
    expect(deskOf(['clerk', 'civilStatusOfficer'])).toEqual(['examination', 'registration', 'seal']);
    expect(deskOf(['auditor', 'administrator'])).toEqual([]);
  });

  it('puts every stage on at least one desk or under somebody’s eyes', () => {
    for (const stage of deskStages)
      expect(mayList(['receptionist', 'civilStatusOfficer', 'leader', 'clerk'], stage)).toBe(true);
  });

  it('shows a leader the whole office and a clerk only what waits for the seal', () => {
    expect(deskStages.filter((stage) => mayList(['leader'], stage))).toEqual(deskStages);
    expect(deskStages.filter((stage) => mayList(['clerk'], stage))).toEqual(['seal']);
  });
});
