import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const python = join(__dirname, '..', '..', 'var', 'tools', 'python', 'bin', 'python');

/** Asks pyHanko, which is not ours, and allows no network: what the file holds must be enough. */
const question = `
import json, sys
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_ltv_signature, validate_pdf_signature, RevocationInfoValidationType
from pyhanko.keys import load_cert_from_pemder
from pyhanko_certvalidator import ValidationContext
root = load_cert_from_pemder(sys.argv[2])
verdicts, level = [], 'LT'
with open(sys.argv[1], 'rb') as file:
    for signature in PdfFileReader(file).embedded_signatures:
        try:
            status = validate_pdf_ltv_signature(signature, RevocationInfoValidationType.PADES_LT,
                validation_context_kwargs={'trust_roots': [root], 'allow_fetching': False})
        except Exception as trouble:
            level = type(trouble).__name__ + ': ' + str(trouble)
            status = validate_pdf_signature(signature, ValidationContext(trust_roots=[root], allow_fetching=True))
        verdicts.append(bool(status.bottom_line))
print(json.dumps({'signatures': len(verdicts), 'valid': all(verdicts) and len(verdicts) > 0, 'level': level}))
`;

export interface PyHankoVerdict {
  readonly signatures: number;
  readonly valid: boolean;
  readonly level: string;
}

/** What pyHanko says of a PDF with our root as the only trust. */
export function pyHankoVerdict(pdf: Uint8Array, root: string): PyHankoVerdict {
  const file = join(mkdtempSync(join(tmpdir(), 'hotich-')), 'signed.pdf');
  writeFileSync(file, pdf);
  const { stdout, stderr, status } = spawnSync(python, ['-c', question, file, root], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`pyHanko failed: ${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as PyHankoVerdict;
}
