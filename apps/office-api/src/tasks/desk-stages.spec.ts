import { actingRole, deskOf, deskStages } from './desk-stages';

describe('the desks of an office', () => {
  it('gives each role its own desk and a person with two roles both', () => {
    expect(deskOf(['receptionist'])).toEqual(['reception', 'delivery']);
    expect(deskOf(['clerk', 'civilStatusOfficer'])).toEqual(['examination', 'registration', 'seal', 'appearance']);
    expect(deskOf(['auditor', 'administrator'])).toEqual([]);
  });

  it('leaves on nobody’s desk only what waits for the applicant, another office or time', () => {
    const desks = deskOf(['receptionist', 'civilStatusOfficer', 'leader', 'clerk']);
    expect(deskStages.filter((stage) => !desks.includes(stage))).toEqual([
      'supplement',
      'payment',
      'draftConfirmation',
      'verification',
      'waitingPeriod',
    ]);
  });

  it('lets the receptionist act for the applicant who stands before her', () => {
    expect(actingRole('applicant')).toBe('receptionist');
    expect(actingRole('leader')).toBe('leader');
  });
});
