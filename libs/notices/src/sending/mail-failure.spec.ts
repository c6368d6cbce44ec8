import { backOff, isPermanent } from './mail-failure';

const failure = (fields: object) => Object.assign(new Error('mail'), fields);

describe('a mail that was not taken', () => {
  it.each([
    [{ responseCode: 550, code: 'EENVELOPE' }, true],
    [{ responseCode: 554, code: 'EMESSAGE' }, true],
    [{ responseCode: 451, code: 'EENVELOPE' }, false],
    [{ responseCode: 535, code: 'EAUTH' }, false],
    [{ code: 'ECONNECTION' }, false],
    [{ code: 'ETIMEDOUT' }, false],
  ])('with %j is lost for ever: %s', (fields, permanent) => {
    expect(isPermanent(failure(fields))).toBe(permanent);
  });

  it('is tried again after ever longer pauses, an hour at most', () => {
    expect([1, 2, 3, 4, 10, 11, 200].map(backOff)).toEqual([5, 10, 20, 40, 2560, 3600, 3600]);
  });
});
