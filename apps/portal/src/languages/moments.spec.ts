import { dayOf, dong, partsOf, today, workingSpan } from './moments';

describe('moments as read in Việt Nam', () => {
  it('are told by its own clock, whatever the device says', () => {
    expect(partsOf('2026-11-24T17:30:00.000Z')).toEqual({ date: '25/11/2026', time: '00:30' });
    expect(today(new Date('2026-11-24T17:30:00.000Z'))).toBe('2026-11-25');
  });

  it.each([
    ['2026-11-24', '24/11/2026'],
    ['1958-05', '05/1958'],
    ['1958', '1958'],
    ['24.11.2026', '24/11/2026'],
    ['05.1958', '05/1958'],
    ['xã Mỹ Hương', 'xã Mỹ Hương'],
  ])('%s is written %s', (iso, shown) => expect(dayOf(iso)).toBe(shown));

  it('count eight hours to a working day', () => {
    expect(workingSpan(-(480 + 75))).toEqual({ days: 1, hours: 1, minutes: 15 });
  });

  it('part thousands of đồng by dots', () => expect(dong(1008000)).toBe('1.008.000'));
});
