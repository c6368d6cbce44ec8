import { roles } from '@hotich/domain';
import { waysOf } from './ways';

describe('the pages of a role', () => {
  it.each([
    ['leader', '/ky'],
    ['clerk', '/dong-dau'],
    ['receptionist', '/viec'],
    ['administrator', '/so'],
    ['auditor', '/cat-giam'],
  ] as const)('of a %s begin with %s', (role, first) => expect(waysOf([role])[0]?.to).toBe(first));

  it('show the registers to those alone who may read them', () => {
    expect(roles.filter((role) => waysOf([role]).some(({ to }) => to === '/so')).toSorted()).toEqual([
      'administrator',
      'civilStatusOfficer',
      'leader',
      'receptionist',
    ]);
  });

  it('leave no role without one', () => expect(roles.filter((role) => waysOf([role]).length === 0)).toEqual([]));
});
