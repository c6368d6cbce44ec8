import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from './problem/problem';

export interface UploadLimits {
  readonly maxBytes: number;
}

/** One file that came in a multipart form, with the form's text fields. Nothing of it is believed yet. */
export interface Upload {
  readonly file: { readonly fileName: string; readonly mediaType: string; readonly bytes: Buffer };
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a form with exactly one file, the part `file`. Problems: `request.unsupportedMediaType` when it is no form,
 * `request.tooLarge`, `request.invalid` when the file is missing or there are two.
 */
export async function readUpload(request: FastifyRequest, { maxBytes }: UploadLimits): Promise<Upload> {
  if (!request.isMultipart()) throw new Problem('request.unsupportedMediaType');
  const fields: Record<string, string> = {};
  let file: Upload['file'] | null = null;
  const parts = request.parts({ limits: { fileSize: maxBytes, files: 1, fields: 10, fieldSize: 4096, parts: 11 } });
  for await (const part of parts) {
    if (part.type === 'file') file = await readFile(part);
    else fields[part.fieldname] = textOf(part);
  }
  if (!file) throw new Problem('request.invalid', {}, [{ field: 'file', rule: 'required' }]);
  return { file, fields };
}

async function readFile(part: MultipartFile): Promise<Upload['file']> {
  if (part.fieldname !== 'file') throw new Problem('request.invalid', {}, [{ field: 'file', rule: 'required' }]);
  const bytes = await part.toBuffer();
  return { fileName: nameOf(part.filename), mediaType: part.mimetype, bytes };
}

/** The name for showing: last part of the path, in NFC, without control characters, of a length that fits a list. */
function nameOf(raw: string): string {
  const last = raw.split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim();
  return clean.slice(-120) || 'file';
}

function textOf(part: Multipart): string {
  const value: unknown = part.type === 'field' ? part.value : null;
  if (typeof value !== 'string')
    throw new Problem('request.invalid', {}, [{ field: part.fieldname.slice(0, 64), rule: 'notText' }]);
  return value;
}
