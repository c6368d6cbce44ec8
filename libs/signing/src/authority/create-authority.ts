import { randomBytes } from 'node:crypto';
import { readCertificate } from '../certificate';
import {
  makeDirectory,
  pathOf,
  readIfThere,
  readLedger,
  readPasswords,
  writeLedger,
  writePasswords,
  writePrivate,
  type AuthorityLedger,
  type AuthorityUrls,
  type Role,
} from './authority-files';
import { issueCertificate, type Issued, type Kind } from './issue-certificate';
import { writePkcs12 } from './pkcs12-file';

export interface Holder {
  /** File name of the keystore: letters, digits and dashes. */
  readonly id: string;
  readonly commonName: string;
  readonly organisation: string;
  readonly title?: string;
  readonly kind: 'person' | 'agency';
}

export interface AuthorityOptions {
  /** Name of the authority in its certificates' subjects. */
  readonly name: string;
  readonly urls: AuthorityUrls;
  readonly holders: readonly Holder[];
}

export interface Authority {
  readonly dir: string;
  readonly keystores: Readonly<Record<string, { readonly path: string; readonly password: string }>>;
}

/**
 * A certificate authority of one's own for the sandbox: root, issuing authority, timestamps, OCSP, and one keystore for each
 * holder in the folder `keystores`. What is there is kept, and only what is missing is made; so the addresses are those of the first call.
 * Meant for one process at a time.
 */
export async function createAuthority(dir: string, options: AuthorityOptions): Promise<Authority> {
  await makeDirectory(dir);
  await makeDirectory(pathOf.keystores(dir));
  let ledger: AuthorityLedger = (await readLedger(dir)) ?? { ...options, issued: {}, revoked: [] };
  ledger = { name: ledger.name, urls: ledger.urls, issued: ledger.issued, revoked: ledger.revoked };
  const note = async (id: string, { certificate }: Issued): Promise<void> => {
    const issued = { ...ledger.issued, [id]: readCertificate(certificate).serial };
    await writeLedger(dir, (ledger = { ...ledger, issued }));
  };
  const root = await roleOf(dir, 'root', ledger, note);
  const issuing = await roleOf(dir, 'issuing', ledger, note, root);
  await roleOf(dir, 'tsa', ledger, note, issuing);
  await roleOf(dir, 'ocsp', ledger, note, issuing);
  const passwords = await readPasswords(dir);
  for (const holder of options.holders) {
    if (await readIfThere(pathOf.keystore(dir, holder.id))) continue;
    const issued = await issueCertificate('holder', holder, ledger.urls, new Date(), issuing);
    const password = randomBytes(24).toString('base64url');
    // The password first: a keystore without one would be kept for ever and never open.
    passwords[holder.id] = password;
    await writePasswords(dir, passwords);
    await note(holder.id, issued);
    const chain = [issuing.certificate, root.certificate];
    await writePrivate(pathOf.keystore(dir, holder.id), await writePkcs12({ ...issued, chain }, password));
  }
  return { dir, keystores: keystoresOf(dir, passwords) };
}

/** Certificate (DER) of the authority itself, as AIA gives it out and as validators take it for a trust anchor. */
export async function certificateOf(dir: string, role: 'root' | 'issuing'): Promise<Uint8Array> {
  const bytes = await readIfThere(pathOf.certificate(dir, role));
  if (bytes === undefined) throw new Error(`no ${role} certificate in the authority's directory`);
  return new Uint8Array(bytes);
}

function keystoresOf(dir: string, passwords: Record<string, string>): Authority['keystores'] {
  const entries = Object.entries(passwords);
  return Object.fromEntries(entries.map(([id, password]) => [id, { path: pathOf.keystore(dir, id), password }]));
}

const titles: Record<Role, string> = {
  root: 'Chứng thực gốc',
  issuing: 'Chứng thực cấp phát',
  tsa: 'Dịch vụ cấp dấu thời gian',
  ocsp: 'Dịch vụ trạng thái chứng thư',
};

async function roleOf(
  dir: string,
  role: Role,
  ledger: AuthorityLedger,
  note: (id: string, issued: Issued) => Promise<void>,
  issuer?: Issued,
): Promise<Issued> {
  const [certificate, privateKey] = [
    await readIfThere(pathOf.certificate(dir, role)),
    await readIfThere(pathOf.key(dir, role)),
  ];
  if (certificate !== undefined && privateKey !== undefined) return { certificate, privateKey };
  const kind: Kind = role;
  const subject = { commonName: `${titles[role]} ${ledger.name}`, organisation: ledger.name };
  const issued = await issueCertificate(kind, subject, ledger.urls, new Date(), issuer);
  // The certificate last: with it the role counts as made.
  await writePrivate(pathOf.key(dir, role), issued.privateKey);
  await note(role, issued);
  await writePrivate(pathOf.certificate(dir, role), issued.certificate);
  return issued;
}
