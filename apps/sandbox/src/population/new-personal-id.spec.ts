import { newPersonalId } from './new-personal-id';

const birth = { requestId: 'one', birthDate: '2026-11-20', sex: 'female' } as const;

describe('the id of a newborn', () => {
  it.each([
    ['1999-12-31', 'male', '099099'],
    ['1999-12-31', 'female', '099199'],
    ['2000-01-01', 'male', '099200'],
    ['2026-11-20', 'female', '099326'],
    ['2107-05-05', 'male', '099407'],
  ] as const)('born %s, %s, begins with %s', (birthDate, sex, head) => {
    expect(newPersonalId({ requestId: 'one', birthDate, sex }, () => false)).toMatch(new RegExp(`^${head}\\d{6}$`));
  });

  it('is never one that somebody has', () => {
    const taken = newPersonalId(birth, () => false);
    expect(newPersonalId(birth, (id) => id === taken)).not.toBe(taken);
  });

  it('is the same for the same request in every run', () => {
    expect(newPersonalId(birth, () => false)).toBe(newPersonalId({ ...birth }, () => false));
  });
});
