import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { readSnapshot, writeWhole } from '../storage/snapshot-file';

/** What a realm signs with. Made once and kept, so that a restart does not void the tokens that are out. */
export interface RealmKeys {
  /** Private JWK, RS256. */
  readonly signing: JWK;
  /** Its public half. */
  readonly verifying: JWK;
  readonly cookieSecret: string;
}

export async function realmKeys(dataDir: string, realm: string): Promise<RealmKeys> {
  const path = join(dataDir, 'identity', `${realm}.keys.json`);
  const kept = readSnapshot(path);
  if (isRealmKeys(kept)) return kept;
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength: 2048, extractable: true });
  const made: RealmKeys = {
    signing: { ...(await exportJWK(privateKey)), alg: 'RS256', use: 'sig', kid: randomBytes(8).toString('hex') },
    verifying: await exportJWK(publicKey),
    cookieSecret: randomBytes(32).toString('base64url'),
  };
  writeWhole(path, JSON.stringify(made));
  return made;
}

function isRealmKeys(value: unknown): value is RealmKeys {
  return (
    typeof value === 'object' && value !== null && 'signing' in value && 'verifying' in value && 'cookieSecret' in value
  );
}
