import { PDF } from '@libpdf/core';
import { Problem } from '@hotich/http';

export const acceptedMediaTypes = ['application/pdf', 'image/jpeg', 'image/png'] as const;
export type AcceptedMediaType = (typeof acceptedMediaTypes)[number];

/**
 * What a file really is, by its bytes alone: the name and the type it came under are the sender's word. Problems:
 * `file.kindNotAccepted` for anything but PDF, JPEG and PNG; `file.notReadable` for one of these that cannot be opened.
 */
export async function inspectFile(bytes: Buffer): Promise<AcceptedMediaType> {
  const mediaType = sniff(bytes);
  if (!mediaType) throw new Problem('file.kindNotAccepted');
  if (!(await readable[mediaType](bytes))) throw new Problem('file.notReadable');
  return mediaType;
}

function sniff(bytes: Buffer): AcceptedMediaType | null {
  if (bytes.subarray(0, 1024).includes('%PDF-')) return 'application/pdf';
  if (bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  return bytes.subarray(0, 8).equals(pngSignature) ? 'image/png' : null;
}

const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

const readable: Record<AcceptedMediaType, (bytes: Buffer) => boolean | Promise<boolean>> = {
  'application/pdf': isReadablePdf,
  'image/jpeg': (bytes) => hasJpegFrame(bytes),
  'image/png': (bytes) => hasPngSize(bytes),
};

/** Has pages, and opens without a password: an officer must be able to look at it. */
async function isReadablePdf(bytes: Buffer): Promise<boolean> {
  try {
    const pdf = await PDF.load(bytes);
    return !pdf.isEncrypted && pdf.getPageCount() > 0;
  } catch {
    return false;
  }
}

/** A start-of-frame segment with a size, reached by walking the segments before it. */
function hasJpegFrame(bytes: Buffer): boolean {
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes.readUInt8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return bytes.readUInt16BE(at + 5) > 0 && bytes.readUInt16BE(at + 7) > 0;
    // A filler byte stands alone; every other segment says how long it is.
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return false;
}

function hasPngSize(bytes: Buffer): boolean {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return false;
  return bytes.readUInt32BE(16) > 0 && bytes.readUInt32BE(20) > 0;
}
