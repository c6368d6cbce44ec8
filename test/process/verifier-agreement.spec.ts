import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyDocument } from '@hotich/signing';
import { corpus } from '../../libs/signing/src/verify/corpus/all-cases.fixture';

const python = join(__dirname, '..', '..', 'var', 'tools', 'python', 'bin', 'python');

/** pyHanko's verdict on many files at once: true when there are signatures and all of them stand. */
const question = `
import json, logging, os, sys
logging.disable(logging.CRITICAL)
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext
folder, files, roots = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
trust = [load_cert_from_pemder(os.path.join(folder, f'{n}.der')) for n in range(roots)]
def stands(name):
    try:
        with open(os.path.join(folder, name), 'rb') as file:
            found = PdfFileReader(file).embedded_regular_signatures
            context = lambda: ValidationContext(trust_roots=trust, allow_fetching=False)
            return bool(found) and all(validate_pdf_signature(one, context()).bottom_line for one in found)
    except Exception:
        return False
print(json.dumps([bool(stands(f'{n}.pdf')) for n in range(files)]))
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotich-corpus-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('agrees with pyHanko on the whole corpus, but where it is known to be stricter, or pyHanko does not judge', async () => {
  const { groups, roots } = await corpus();
  const cases = Object.values(groups).flat();
  for (const [index, root] of roots.entries()) writeFileSync(join(folder, `${index}.der`), root);
  for (const [index, { bytes }] of cases.entries()) writeFileSync(join(folder, `${index}.pdf`), bytes);
  const { stdout, stderr } = spawnSync(python, ['-c', question, folder, `${cases.length}`, `${roots.length}`], {
    encoding: 'utf8',
  });
  const theirs: unknown = JSON.parse(stdout || `"${stderr.slice(-500)}"`);
  const ours = await Promise.all(cases.map(({ bytes }) => verifyDocument(bytes, { roots })));
  const differing = cases.filter((_case, index) => {
    const known: unknown = Array.isArray(theirs) ? theirs[index] : undefined;
    return known !== (ours[index]?.verdict === 'valid');
  });
  expect(differing.filter(({ stricter }) => stricter === undefined).map(({ name }) => name)).toEqual([]);
});
