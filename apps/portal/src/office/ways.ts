import type { Role } from '@hotich/domain';
import type { office } from '../languages/vi/office';

/** The pages of each role, in the order of its day; the first is where it begins. */
export interface Way {
  readonly to: string;
  readonly name: keyof typeof office.office.nav;
  readonly roles: readonly Role[];
}
/** Who may search the books and read an entry: those who work with them. */
export const readers: readonly Role[] = ['civilStatusOfficer', 'receptionist', 'leader'];

const ways: readonly Way[] = [
  { to: '/ky', name: 'approvals', roles: ['leader'] },
  { to: '/dong-dau', name: 'seal', roles: ['clerk'] },
  { to: '/viec', name: 'queue', roles: ['receptionist', 'civilStatusOfficer', 'leader', 'clerk'] },
  { to: '/quay', name: 'counter', roles: ['receptionist'] },
  { to: '/xac-minh', name: 'asked', roles: ['civilStatusOfficer', 'leader'] },
  {
    to: '/so',
    name: 'register',
    // The administrator finds the list of volumes there, not what is written in them.
    roles: [...readers, 'administrator'],
  },
  { to: '/nhap-so', name: 'imports', roles: ['civilStatusOfficer', 'administrator'] },
  { to: '/dia-gioi', name: 'units', roles: ['receptionist', 'civilStatusOfficer', 'leader', 'administrator'] },
  { to: '/so-theo-doi', name: 'followUp', roles: ['receptionist', 'leader'] },
  { to: '/cat-giam', name: 'avoided', roles: ['civilStatusOfficer', 'leader', 'auditor'] },
  {
    to: '/lich',
    name: 'calendar',
    roles: ['receptionist', 'civilStatusOfficer', 'leader', 'clerk', 'administrator', 'auditor'],
  },
  { to: '/le-phi', name: 'fees', roles: ['receptionist', 'administrator'] },
  { to: '/thiet-lap', name: 'settings', roles: ['administrator'] },
];

export const waysOf = (roles: readonly Role[]): readonly Way[] =>
  ways.filter((way) => way.roles.some((role) => roles.includes(role)));
