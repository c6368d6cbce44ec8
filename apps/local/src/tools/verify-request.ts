import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

export interface VerifyRequest {
  readonly files: readonly string[];
  readonly roots: readonly Uint8Array[];
  readonly at: Date | null;
  /** Milliseconds for one file. */
  readonly patience: number;
}

/** What was asked for, or `help`, or a sentence that says what is wrong with the question. */
export function readRequest(args: readonly string[]): VerifyRequest | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        trust: { type: 'string', multiple: true, default: [] },
        at: { type: 'string' },
        timeout: { type: 'string', default: '30' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const patience = Number(values.timeout) * 1000;
    const at = values.at === undefined ? null : new Date(values.at);
    if (values.trust.length === 0) return 'At least one --trust is needed: the certificate of a root, PEM or DER.';
    if (positionals.length === 0) return 'No file is named.';
    if (!(patience > 0 && patience <= 3_600_000)) return '--timeout takes seconds, more than 0.';
    if (at !== null && Number.isNaN(at.getTime())) return '--at takes a moment such as 2026-11-24T10:00:00Z.';
    return { files: positionals, roots: values.trust.flatMap(certificatesIn), at, patience };
  } catch (error) {
    return String(error).replace(/^\w+(?: \[\w+\])?: /, '');
  }
}

const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** A file may hold several certificates, as bundles of roots do. */
function certificatesIn(path: string): Uint8Array[] {
  try {
    const content = readFileSync(path);
    const blocks = content.toString('latin1').match(pem) ?? [content];
    return blocks.map((block) => new Uint8Array(new X509Certificate(block).raw));
  } catch {
    throw new Error(`${path} holds no certificate that can be read.`);
  }
}
