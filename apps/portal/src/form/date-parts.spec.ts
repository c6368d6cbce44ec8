import { isPlainDate, parsePartialDate } from '@hotich/domain';
import { dateOfParts, noDate, partsOfDate } from './date-parts';

describe('a date in three boxes', () => {
  it.each(['2026-11-24', '1958-05', '1958', ''])('shows and gives back %s', (iso) => {
    expect(dateOfParts(partsOfDate(iso))).toBe(iso);
  });

  it('pads what is typed in one digit', () => {
    expect(dateOfParts({ day: '5', month: '3', year: '1990' })).toBe('1990-03-05');
  });

  it('passes an impossible day on, so that the form complains', () => {
    expect(isPlainDate(dateOfParts({ day: '31', month: '2', year: '1989' }))).toBe(false);
  });

  it('never drops a day whose month is missing', () => {
    expect(parsePartialDate(dateOfParts({ ...noDate, day: '5', year: '1989' }))).toBeNull();
  });
});
