import { verifyDocument } from '../verify-document';
import type { Case } from './case.fixture';
import { certificationCases } from './certification.fixture';
import { rangeAttacks } from './range-attacks.fixture';
import { RawPaper } from './raw-paper.fixture';
import { rawSigner, type RawSigner } from './raw-signer.fixture';
import { revisionAttacks } from './revision-attacks.fixture';
import { soundPapers } from './sound-papers.fixture';

let signer: RawSigner;
let other: RawSigner;

beforeAll(async () => {
  signer = await rawSigner();
  other = await rawSigner({ name: 'Another' });
});

const verdictsOf = async (cases: readonly Case[]) =>
  Object.fromEntries(
    await Promise.all(
      cases.map(async ({ name, bytes }) => {
        const { verdict } = await verifyDocument(bytes, { roots: [signer.root, other.root] });
        return [name, verdict] as const;
      }),
    ),
  );
const expected = (cases: readonly Case[]) => Object.fromEntries(cases.map(({ name, verdict }) => [name, verdict]));

it('a signature whose ranges or contents are led astray is invalid', async () => {
  const cases = rangeAttacks(RawPaper.plain().signed({ signer }));
  expect(await verdictsOf(cases)).toEqual(expected(cases));
});

it('a paper that shows something else after it was signed is invalid', async () => {
  const cases = revisionAttacks(RawPaper.plain().signed({ signer }));
  expect(await verdictsOf(cases)).toEqual(expected(cases));
});

it('a certification allows what it says and nothing else', async () => {
  const cases = certificationCases(signer);
  expect(await verdictsOf(cases)).toEqual(expected(cases));
});

it('further signatures and validation data leave a signature valid', async () => {
  const cases = soundPapers(signer, other);
  expect(await verdictsOf(cases)).toEqual(expected(cases));
});
