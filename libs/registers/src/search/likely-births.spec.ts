import { likelyBirths } from './likely-births';

describe('the dates that may be meant by one', () => {
  it('are the day, the month alone, and day and month swapped', () => {
    expect(likelyBirths({ year: 1958, month: 5, day: 7 }, 1)).toEqual({
      days: ['1958-05-07', '1958-05', '1958-07-05'],
      yearOnly: ['1958', '1958-01-01'],
      years: { from: '1957', to: '1960' },
    });
  });

  it('are not swapped where that is no day', () => {
    expect(likelyBirths({ year: 1958, month: 2, day: 17 }, 0).days).toEqual(['1958-02-17', '1958-02']);
  });

  it('of 1 January are the whole year’s, for nobody may have known the day', () => {
    expect(likelyBirths({ year: 1958, month: 1, day: 1 }, 0)).toMatchObject({
      days: ['1958-01'],
      yearOnly: ['1958', '1958-01-01'],
    });
  });
});
