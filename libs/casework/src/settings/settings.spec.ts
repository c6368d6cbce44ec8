import { defaultPolicy } from '@hotich/catalogue';
import { defaultSettings, isSettable, policyOf } from './settings';

describe('settings of the time policy', () => {
  it('say nothing while nobody has decided otherwise', () => {
    expect(policyOf(defaultSettings)).toEqual({});
    expect(defaultSettings['policy.paymentWorkingDays']).toBe(defaultPolicy.paymentWorkingDays);
  });

  it('change what the law leaves open', () => {
    const settings = { ...defaultSettings, 'policy.supplementReplyWorkingDays': 10 };
    expect(policyOf(settings)).toEqual({ supplementReplyWorkingDays: 10 });
  });

  it('do not change what a procedure has from the law', () => {
    const settings = { ...defaultSettings, 'policy.supplementReplyWorkingDays': 10 };
    expect(policyOf(settings, { ...defaultPolicy, supplementReplyWorkingDays: 7 })).toEqual({});
  });

  it.each([0, -1, 1.5, 10_001, '10', null, true])('are whole numbers of at least one, so not %j', (value) => {
    expect(isSettable('policy.paymentWorkingDays', value)).toBe(false);
    expect(policyOf({ 'policy.paymentWorkingDays': value })).toEqual({});
  });

  it('have no keys but those that something reads', () => {
    expect(isSettable('policy.paymentWorkingDays', 20)).toBe(true);
    expect(isSettable('policy.nonsense', 20)).toBe(false);
    expect(isSettable('constructor', 20)).toBe(false);
  });
});
