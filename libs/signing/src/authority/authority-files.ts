import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Addresses that go into the certificates; whoever serves the responders gives them. */
export interface AuthorityUrls {
  readonly ocsp: string;
  readonly rootCertificate: string;
  readonly issuingCertificate: string;
  readonly rootCrl: string;
  readonly issuingCrl: string;
}

/** What the authority remembers beside its keys. */
export interface AuthorityLedger {
  readonly name: string;
  readonly urls: AuthorityUrls;
  /** Serial, in lower-case hexadecimal, by the holder's id; the authority's own roles are among them. */
  readonly issued: Readonly<Record<string, string>>;
  readonly revoked: readonly { readonly serial: string; readonly at: string }[];
}

export type Role = 'root' | 'issuing' | 'tsa' | 'ocsp';

/** The holders' keys have a folder of their own, so that who signs with them is not given the authority's keys as well. */
const keystoresIn = (dir: string): string => join(dir, 'keystores');

export const pathOf = {
  keystores: keystoresIn,
  ledger: (dir: string) => join(dir, 'authority.json'),
  passwords: (dir: string) => join(keystoresIn(dir), 'passwords.json'),
  certificate: (dir: string, role: Role) => join(dir, `${role}.crt`),
  key: (dir: string, role: Role) => join(dir, `${role}.key`),
  keystore: (dir: string, id: string) => join(keystoresIn(dir), `${id}.p12`),
};

/** Written aside and renamed, readable by its owner alone: a crash leaves the old file or the new one, never half of one. */
export async function writePrivate(path: string, content: Uint8Array | string): Promise<void> {
  const aside = `${path}.${randomBytes(4).toString('hex')}`;
  await writeFile(aside, content, { mode: 0o600 });
  await rename(aside, path);
}

export async function makeDirectory(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
}

export async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

export async function readLedger(dir: string): Promise<AuthorityLedger | undefined> {
  const value = await readJson(pathOf.ledger(dir));
  if (value !== undefined && !isLedger(value)) throw new Error('the authority cannot read its own ledger');
  return value;
}

export async function writeLedger(dir: string, ledger: AuthorityLedger): Promise<void> {
  await writePrivate(pathOf.ledger(dir), JSON.stringify(ledger, null, 2));
}

export async function readPasswords(dir: string): Promise<Record<string, string>> {
  const value = (await readJson(pathOf.passwords(dir))) ?? {};
  return Object.fromEntries(Object.entries(value).map(([id, password]) => [id, String(password)]));
}

export async function writePasswords(dir: string, passwords: Record<string, string>): Promise<void> {
  await writePrivate(pathOf.passwords(dir), JSON.stringify(passwords, null, 2));
}

async function readJson(path: string): Promise<object | undefined> {
  const bytes = await readIfThere(path);
  const value: unknown = bytes === undefined ? undefined : JSON.parse(Buffer.from(bytes).toString('utf8'));
  return typeof value === 'object' && value !== null ? value : undefined;
}

function isLedger(value: object): value is AuthorityLedger {
  return 'name' in value && 'urls' in value && 'issued' in value && 'revoked' in value && Array.isArray(value.revoked);
}
