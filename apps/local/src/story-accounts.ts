import { citizenA, citizenB, huongSen, staffMember, storyStaff } from '@hotich/testing';
import type { Account, Accounts } from './summary';

/** The sandbox's one password for all of its invented people. */
export const sandboxPassword = 'hotich';

/** Those of the story whom one needs for a first walk: two citizens and the office of one commune. */
export function storyAccounts(): Accounts {
  const receptionist = staffMember('tiepnhan.huongsen');
  const colleagues = storyStaff.filter((member) => member.officeCode === huongSen.code && member !== receptionist);
  return {
    password: sandboxPassword,
    citizen: account(citizenA.username, citizenA.name),
    receptionist: account(receptionist.username, receptionist.title),
    others: [
      account(citizenB.username, citizenB.name),
      ...colleagues.map(({ username, title }) => account(username, title)),
    ],
  };
}

function account(username: string, who: string): Account {
  return { username, who };
}
