import { randomBytes } from 'node:crypto';
import { EncryptingCodec, parsePayloadKeys } from './payload-codec';

const key = (id: string): string => `${id}:${randomBytes(32).toString('base64')}`;
const payload = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{"name":"Kim"}') };
const textOf = (parts: unknown): string => Buffer.from(JSON.stringify(parts)).toString('latin1');

describe('the payload codec', () => {
  it('gives back what it locked, and shows nothing of it on the way', async () => {
    const codec = new EncryptingCodec(parsePayloadKeys(key('k1')));
    const [locked] = await codec.encode([payload]);
    if (!locked) throw new Error('nothing came out');
    expect(Buffer.from(locked.data ?? []).includes('Kim')).toBe(false);
    expect(textOf(locked.metadata)).not.toContain('json/plain');
    const [opened] = await codec.decode([locked]);
    expect(Buffer.from(opened?.data ?? []).toString()).toBe('{"name":"Kim"}');
  });

  it('reads what an older key locked, and writes with the first', async () => {
    const [old, fresh] = [key('old'), key('fresh')];
    const [locked] = await new EncryptingCodec(parsePayloadKeys(old)).encode([payload]);
    const both = new EncryptingCodec(parsePayloadKeys(`${fresh},${old}`));
    const [opened] = await both.decode(locked ? [locked] : []);
    expect(Buffer.from(opened?.data ?? []).toString()).toBe('{"name":"Kim"}');
    const [again] = await both.encode([payload]);
    expect(Buffer.from(again?.metadata?.['encryption-key-id'] ?? []).toString()).toBe('fresh');
  });

  it('refuses what was changed, and what an unknown key locked', async () => {
    const codec = new EncryptingCodec(parsePayloadKeys(key('k1')));
    const [locked] = await codec.encode([payload]);
    if (!locked?.data) throw new Error('nothing came out');
    const changed = Uint8Array.from(locked.data);
    changed[20] = (changed[20] ?? 0) ^ 1;
    await expect(codec.decode([{ ...locked, data: changed }])).rejects.toThrow();
    await expect(new EncryptingCodec(parsePayloadKeys(key('k2'))).decode([locked])).rejects.toThrow(
      '"k1" is not known',
    );
  });

  it('lets a payload pass that was never locked', async () => {
    expect(await new EncryptingCodec(parsePayloadKeys(key('k1'))).decode([payload])).toEqual([payload]);
  });

  it('names a bad key without showing it', () => {
    expect(() => parsePayloadKeys('k1:c2hvcnQ=')).toThrow('"k1" is not 32 bytes');
    expect(() => new EncryptingCodec(new Map())).toThrow('no payload key');
  });
});
