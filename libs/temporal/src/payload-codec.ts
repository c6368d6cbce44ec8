import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { PayloadCodec } from '@temporalio/common';
import { temporal } from '@temporalio/proto';

type Payload = temporal.api.common.v1.IPayload;

const encoding = Buffer.from('binary/encrypted');
const ivLength = 12;
const tagLength = 16;

/** Keys by id; the first one encrypts, all of them decrypt, so that a key can be changed while dossiers are open. */
export type PayloadKeys = ReadonlyMap<string, Buffer>;

/** Reads `id:base64,id:base64`; each key is 32 bytes. Fails by name of the key, never showing it. */
export function parsePayloadKeys(text: string): PayloadKeys {
  const keys = new Map<string, Buffer>();
  for (const pair of text.split(',')) {
    const [id, base64] = pair.trim().split(':');
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || key.length !== 32) throw new Error(`payload key "${id ?? ''}" is not 32 bytes of base64`);
    keys.set(id, key);
  }
  return keys;
}

/** AES-256-GCM over every payload that leaves for the engine: the second lock, since history carries no personal data anyway. */
export class EncryptingCodec implements PayloadCodec {
  private readonly current: readonly [string, Buffer];

  constructor(private readonly keys: PayloadKeys) {
    const [first] = keys;
    if (!first) throw new Error('no payload key is given');
    this.current = first;
  }

  async encode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) => this.lock(payload));
  }

  async decode(payloads: Payload[]): Promise<Payload[]> {
    return payloads.map((payload) =>
      Buffer.from(payload.metadata?.['encoding'] ?? []).equals(encoding) ? this.unlock(payload) : payload,
    );
  }

  private lock(payload: Payload): Payload {
    const [keyId, key] = this.current;
    const iv = randomBytes(ivLength);
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    const plain = temporal.api.common.v1.Payload.encode(payload).finish();
    const data = Buffer.concat([iv, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    return { metadata: { encoding, 'encryption-key-id': Buffer.from(keyId) }, data };
  }

  private unlock({ metadata, data }: Payload): Payload {
    const keyId = Buffer.from(metadata?.['encryption-key-id'] ?? []).toString();
    const key = this.keys.get(keyId);
    if (!key) throw new Error(`payload key "${keyId}" is not known here`);
    const bytes = Buffer.from(data ?? []);
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength));
    decipher.setAuthTag(bytes.subarray(-tagLength));
    const plain = Buffer.concat([decipher.update(bytes.subarray(ivLength, -tagLength)), decipher.final()]);
    return temporal.api.common.v1.Payload.decode(plain);
  }
}
