import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openKeystore, type Signer, SigningError } from '@hotich/signing';

/**
 * Signers from a folder of keystore files with their `passwords.json`: the local default. In production a token or a remote service signs instead, behind the
 * same `Signer`; private keys of officials are never in the database.
 */
export class KeystoreSigners {
  private readonly opened = new Map<string, Promise<Signer>>();

  constructor(private readonly dir: string) {}

  /** The signer of a holder. Kept open: unlocking a keystore costs more than a signature. A failure is not kept. */
  open(holder: string): Promise<Signer> {
    const known = this.opened.get(holder);
    if (known) return known;
    const opening = this.read(holder);
    this.opened.set(holder, opening);
    opening.catch(() => this.opened.delete(holder));
    return opening;
  }

  private async read(holder: string): Promise<Signer> {
    const passwords: unknown = JSON.parse(await readFile(join(this.dir, 'passwords.json'), 'utf8'));
    const password = isTable(passwords) ? passwords[holder] : undefined;
    if (typeof password !== 'string') throw new SigningError('signing.keystore.unreadable', { holder });
    return openKeystore(join(this.dir, `${holder}.p12`), password);
  }
}

const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
