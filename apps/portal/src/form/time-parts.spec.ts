import { partsOfTime, timeOfParts } from './time-parts';

describe('an hour in two boxes', () => {
  it.each(['07:30', '23:59', '00:00', ''])('shows and gives back %j', (time) => {
    expect(timeOfParts(partsOfTime(time))).toBe(time);
  });

  it('pads what is typed in one digit', () => expect(timeOfParts({ hour: '7', minute: '5' })).toBe('07:05'));

  it('passes half an answer on, so that the form complains', () => {
    expect(timeOfParts({ hour: '7', minute: '' })).toBe('07:');
    expect(timeOfParts({ hour: '', minute: '5' })).toBe(':05');
  });
});
