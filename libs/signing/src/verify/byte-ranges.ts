import { endOf, type SignatureField } from './signature-fields';

/**
 * A signature must cover its whole revision but for its own hexadecimal string: first range from 0, second up to the end of
 * the revision, and between them exactly `<` /Contents `>`. Anything looser lets unsigned bytes into the file.
 */
export function byteRangeIsSound(file: Uint8Array, field: SignatureField): boolean {
  const [start, length, second, rest] = field.byteRange;
  if (field.byteRange.length !== 4 || field.byteRange.some((part) => !Number.isSafeInteger(part) || part < 0))
    return false;
  if (start !== 0 || length === undefined || second === undefined || rest === undefined) return false;
  if (length >= second || rest === 0 || second + rest > file.length) return false;
  const gap = Buffer.from(file.subarray(length, second)).toString('latin1');
  const hex = gap.slice(1, -1);
  if (!gap.startsWith('<') || !gap.endsWith('>') || !/^[0-9a-f]*$/i.test(hex)) return false;
  return hex.toLowerCase() === Buffer.from(field.contents).toString('hex') && endsRevision(file, endOf(field));
}

/** Signatures in turn: each one's string lies behind all that the one before covers. */
export function rangesFollowEachOther(fields: readonly SignatureField[]): boolean {
  return fields.every((field, index) => {
    const before = fields[index - 1];
    return before === undefined || endOf(before) <= (field.byteRange[1] ?? 0);
  });
}

export function signedBytes(file: Uint8Array, field: SignatureField): Uint8Array {
  const [, length = 0, second = 0] = field.byteRange;
  return Buffer.concat([file.subarray(0, length), file.subarray(second, endOf(field))]);
}

function endsRevision(file: Uint8Array, end: number): boolean {
  const tail = Buffer.from(file.subarray(Math.max(0, end - 10), end)).toString('latin1');
  return /%%EOF[\r\n ]*$/.test(tail);
}
