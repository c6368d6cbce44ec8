import { Caller } from './caller';
import { signIn } from './sign-in';

export interface Addresses {
  readonly portal: string;
  readonly citizenApi: string;
  readonly officeApi: string;
  readonly sandbox: string;
}

/** Password of every invented account of the sandbox, which exists nowhere else. */
export const sandboxPassword = 'hotich';

/** A citizen at his own device. */
export const asCitizen = async (at: Addresses, username: string): Promise<Caller> =>
  new Caller(at.citizenApi, await signIn({ issuer: `${at.sandbox}/vneid` }, username, sandboxPassword));

/** A member of staff at his desk. */
export const asStaff = async (at: Addresses, username: string): Promise<Caller> =>
  new Caller(at.officeApi, await signIn({ issuer: `${at.sandbox}/office-sso` }, username, sandboxPassword));

/** The four desks a dossier passes in one office, by the second half of their user names. */
export async function officeOf(at: Addresses, office: 'huongsen' | 'bendua'): Promise<Office> {
  const [reception, registrar, leader, clerk] = await Promise.all(
    ['tiepnhan', 'hotich', 'phochutich', 'vanthu'].map((desk) => asStaff(at, `${desk}.${office}`)),
  );
  if (!reception || !registrar || !leader || !clerk) throw new Error('an office lacks a desk');
  return { reception, registrar, leader, clerk };
}

export interface Office {
  readonly reception: Caller;
  readonly registrar: Caller;
  readonly leader: Caller;
  readonly clerk: Caller;
}
