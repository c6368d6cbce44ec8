import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasTexts, readJson } from './json-file';
import type { Layout } from './layout';
import { StartProblem } from './start-problem';

/** The login roles of the database: `admin` is the cluster's superuser, `owner` runs migrations and nothing else. */
export const databaseRoles = ['admin', 'owner', 'citizen_api', 'office_api', 'worker'] as const;
export type DatabaseRole = (typeof databaseRoles)[number];

/** Keys are base64 of 32 random bytes; passwords are hexadecimal so that they need no escaping in an address. */
export interface Secrets {
  readonly databasePasswords: Readonly<Record<DatabaseRole, string>>;
  readonly payloadKey: { readonly id: string; readonly key: string };
  readonly citizenSessionKey: string;
  readonly officeSessionKey: string;
  readonly personKey: string;
  readonly populationApiKey: string;
  /** Opens requests to the payment service and signs its notifications. */
  readonly paymentSecret: string;
}

/**
 * Reads `secrets.json`, or makes it (mode 0600) when this var folder is new. With data but without secrets it refuses:
 * fresh keys would leave the encrypted history unreadable for ever.
 */
export function openSecrets(layout: Layout): Secrets {
  if (existsSync(layout.secretsFile)) return readSecrets(layout.secretsFile);
  if (existsSync(join(layout.postgres, 'data')) || existsSync(layout.temporalFile)) throw secretsLost(layout);
  return keepSecrets(layout.secretsFile, makeSecrets());
}

function keepSecrets(file: string, secrets: Secrets): Secrets {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
  return secrets;
}

function readSecrets(file: string): Secrets {
  try {
    const kept = readJson(file);
    if (isSecrets(kept)) return kept;
    // Kept from before there were payments: nothing yet is encrypted or signed with the one that is missing.
    const completed = { ...(typeof kept === 'object' && kept), paymentSecret: makeSecrets().paymentSecret };
    if (isSecrets(completed)) return keepSecrets(file, completed);
  } catch {
    // Said below, as for a file that lacks a key.
  }
  throw new StartProblem(
    'local.secrets.unreadable',
    `${file} is damaged: it is no JSON, or a key is missing from it.`,
    'Put its backup in place.',
    { file },
  );
}

function isSecrets(kept: unknown): kept is Secrets {
  return (
    hasTexts(kept, 'citizenSessionKey', 'officeSessionKey', 'personKey', 'populationApiKey', 'paymentSecret') &&
    'payloadKey' in kept &&
    hasTexts(kept.payloadKey, 'id', 'key') &&
    'databasePasswords' in kept &&
    hasTexts(kept.databasePasswords, ...databaseRoles)
  );
}

function makeSecrets(): Secrets {
  const password = () => randomBytes(24).toString('hex');
  const key = () => randomBytes(32).toString('base64');
  return {
    databasePasswords: {
      admin: password(),
      owner: password(),
      citizen_api: password(),
      office_api: password(),
      worker: password(),
    },
    payloadKey: { id: `k-${randomBytes(4).toString('hex')}`, key: key() },
    citizenSessionKey: key(),
    officeSessionKey: key(),
    personKey: key(),
    populationApiKey: password(),
    paymentSecret: password(),
  };
}

function secretsLost(layout: Layout): StartProblem {
  return new StartProblem(
    'local.secrets.lost',
    `${layout.varDir} holds data, but its secrets.json is gone, and without those keys the data cannot be read.`,
    `Put secrets.json back from a backup, or delete ${layout.varDir} to begin with empty data.`,
  );
}
