import { createHash } from 'node:crypto';

/** Name space of ids made from a caller's Idempotency-Key; any fixed UUID will do, it must only never change. */
const nameSpace = Buffer.from('6f1c0d5e3b7a4f0e9a6d2c84b1e7f359', 'hex');

/** Version 5 UUID (RFC 9562) over the given words: a repeat of a request makes the same id and so changes nothing. */
export function derivedId(...words: readonly string[]): string {
  const hash = createHash('sha1').update(nameSpace).update(words.join('\n')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex').slice(0, 32);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
