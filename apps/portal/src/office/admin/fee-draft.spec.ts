import { feeOf, newFee } from './fee-draft';

const whole = { ...newFee('2026-12-01'), unit: '15.000', ground: 'Nghị quyết 9/NQ-HĐND' };

describe('a row of the fee table', () => {
  it('is sent as whole đồng, open-ended where no last day is given', () => {
    expect(feeOf(whole)).toMatchObject({ unit: 15_000, late: null, validTo: null, procedure: '*' });
    expect(feeOf({ ...whole, late: 'late' })).toMatchObject({ late: true });
  });

  it.each([
    ['an amount that is none', { unit: '15,5' }],
    ['no ground: without one nothing may be demanded', { ground: ' ' }],
    ['a first day that is none', { validFrom: '2026-02-30' }],
    ['a last day before the first', { validTo: '2026-11-30' }],
  ])('is not sent with %s', (_, change) => expect(feeOf({ ...whole, ...change })).toBeNull());
});
