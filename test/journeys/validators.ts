import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const python = join(__dirname, '..', '..', 'var', 'tools', 'python', 'bin', 'python');

/**
 * Asks pyHanko, which is not ours. No network, and revocation must be answered (hard-fail): so what the file itself holds
 * has to be enough, which is what level LT promises.
 */
const question = `
import json, sys
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import DocumentSecurityStore, validate_pdf_signature
root = load_cert_from_pemder(sys.argv[2])
with open(sys.argv[1], 'rb') as file:
    reader = PdfFileReader(file)
    store = DocumentSecurityStore.read_dss(reader)
    context = lambda: store.as_validation_context({'trust_roots': [root], 'allow_fetching': False, 'revocation_mode': 'hard-fail'})
    found = [validate_pdf_signature(s, context(), ts_validation_context=context()) for s in reader.embedded_signatures]
    print(json.dumps([{
        'valid': bool(s.bottom_line),
        'timestamped': bool(s.timestamp_validity and s.timestamp_validity.valid and s.timestamp_validity.trusted),
        'signer': s.signing_cert.subject.native['common_name'],
    } for s in found], ensure_ascii=False))
`;

export interface PyHankoVerdict {
  readonly valid: boolean;
  readonly timestamped: boolean;
  readonly signer: string;
}

/** What pyHanko says of each signature of a PDF, in their order, with our root as the only trust. */
export function pyHankoVerdicts(pdf: Uint8Array, root: string): PyHankoVerdict[] {
  const file = join(mkdtempSync(join(tmpdir(), 'hotich-')), 'signed.pdf');
  writeFileSync(file, pdf);
  const { stdout, stderr, status } = spawnSync(python, ['-c', question, file, root], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pyHanko failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PyHankoVerdict[];
}

/** What poppler's pdfsig says of each signature's arithmetic; it knows neither our root nor later changes. */
export function popplerVerdicts(pdf: Uint8Array): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'hotich-')), 'signed.pdf');
  writeFileSync(file, pdf);
  const { stdout } = spawnSync('pdfsig', ['-nocert', file], { encoding: 'utf8' });
  return [...stdout.matchAll(/Signature Validation: (.+)/g)].map(([, verdict = '']) => verdict.trim());
}
