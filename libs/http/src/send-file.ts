import type { FastifyReply } from 'fastify';

/** Sends a file under the name it had, also when that is Vietnamese (RFC 6266, RFC 8187). Never cached by a proxy. */
export function sendFile(reply: FastifyReply, bytes: Buffer, file: { name: string; mediaType: string }): void {
  const ascii = file.name.replace(/[^\w.-]/g, '_');
  void reply
    .header('content-type', file.mediaType)
    .header('content-disposition', `inline; filename="${ascii}"; filename*=UTF-8''${encodeRfc8187(file.name)}`)
    .header('cache-control', 'private, no-store')
    // A handed-in file is shown, never run: no script, no guessing of its kind.
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .send(bytes);
}

export const sendPdf = (reply: FastifyReply, bytes: Buffer, name: string): void =>
  sendFile(reply, bytes, { name, mediaType: 'application/pdf' });

const encodeRfc8187 = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
