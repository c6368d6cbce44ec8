import { vietnam2025To2028 as calendar } from '@hotich/domain';
import { momentAfter, proposedMoment } from './proposed-moment';

const now = new Date('2026-11-25T15:00:00.000Z');
const due = '2026-11-27T10:00:00.000Z';

describe('the moment an act proposes', () => {
  it('of an apology is three working days after the date it replaces, at its hour', () => {
    expect(proposedMoment('proposeApology', due, now, calendar)).toBe('2026-12-02T10:00:00.000Z');
  });

  it('of an apology that comes too late is three working days from now, at the end of the day', () => {
    expect(proposedMoment('proposeApology', '2026-11-20T10:00:00.000Z', now, calendar)).toBe(
      '2026-11-30T10:00:00.000Z',
    );
  });

  it('of a meeting is the next working morning', () => {
    expect(proposedMoment('appoint', due, now, calendar)).toBe('2026-11-26T00:00:00.000Z');
  });

  it('never lies in the past, and an apology lies after the old date', () => {
    expect(momentAfter('proposeApology', due, now)).toBe(due);
    expect(momentAfter('appoint', due, now)).toBe(now.toISOString());
  });
});
