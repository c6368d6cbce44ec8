import { createPrivateKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readCertificate, type Certificate } from '../certificate';
import { unknownSerial } from '../signing-error';
import { pathOf, readLedger, writeLedger, type AuthorityLedger, type Role } from './authority-files';

export interface RoleKey {
  readonly certificate: Certificate;
  readonly key: KeyObject;
}

const kept = new Map<string, Promise<RoleKey>>();

/** Keys and certificates never change once made, so each is read once a process. */
export function roleKey(dir: string, role: Role): Promise<RoleKey> {
  const path = pathOf.key(dir, role);
  const known = kept.get(path);
  if (known !== undefined) return known;
  const reading = readRole(dir, role);
  kept.set(path, reading);
  reading.catch(() => kept.delete(path));
  return reading;
}

/** @throws when the directory holds no authority. */
export async function ledgerOf(dir: string): Promise<AuthorityLedger> {
  const ledger = await readLedger(dir);
  if (ledger === undefined) throw new Error('no authority in this directory');
  return ledger;
}

/**
 * Takes a certificate back, now and for good; asking again changes nothing.
 * @param serial hexadecimal, as `Signer` certificates and `serialOf` give it.
 * @throws SigningError `signing.authority.unknownSerial` for a certificate that this authority did not issue.
 */
export async function revoke(dir: string, serial: string, at: Date = new Date()): Promise<void> {
  const ledger = await ledgerOf(dir);
  if (!Object.values(ledger.issued).includes(serial)) throw unknownSerial(serial);
  if (ledger.revoked.some((entry) => entry.serial === serial)) return;
  await writeLedger(dir, { ...ledger, revoked: [...ledger.revoked, { serial, at: at.toISOString() }] });
}

/** Serial number of the certificate that a holder has. */
export async function serialOf(dir: string, holderId: string): Promise<string | undefined> {
  return (await ledgerOf(dir)).issued[holderId];
}

async function readRole(dir: string, role: Role): Promise<RoleKey> {
  const [certificate, key] = await Promise.all([
    readFile(pathOf.certificate(dir, role)),
    readFile(pathOf.key(dir, role)),
  ]);
  return {
    certificate: readCertificate(new Uint8Array(certificate)),
    key: createPrivateKey({ key, format: 'der', type: 'pkcs8' }),
  };
}
