/**
 * Keys that make an act happen once (`Idempotency-Key`). The same act with the same content gets the same key until it is
 * settled, also after a reload: a submission whose answer was lost on the way is repeated, not made twice.
 */
export function keyOfAct(
  act: string,
  content: unknown,
  store: Pick<Storage, 'getItem' | 'setItem'> = sessionStorage,
): string {
  const slot = `act:${act}`;
  const print = fingerprintOf(JSON.stringify(content) ?? '');
  const [keptPrint, keptKey] = (store.getItem(slot) ?? '').split(' ');
  if (keptPrint === print && keptKey) return keptKey;
  const key = newUuid();
  store.setItem(slot, `${print} ${key}`);
  return key;
}

/** The act was answered, well or ill: the next attempt is a new act. */
export function settleAct(act: string, store: Pick<Storage, 'removeItem'> = sessionStorage): void {
  store.removeItem(`act:${act}`);
}

/** A random UUID. `crypto.randomUUID` is missing on plain-HTTP addresses other than the loopback one. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  ).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Two multiplicative hashes of 32 bits: only tells "the same as before" and keeps what was typed out of the browser's store. */
function fingerprintOf(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  return `${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}
