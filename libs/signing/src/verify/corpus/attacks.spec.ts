import { verifyDocument } from '../verify-document';
import { corpus, type Corpus } from './all-cases.fixture';

let all: Corpus;

beforeAll(async () => {
  all = await corpus();
});

it.each([
  ['a signature whose ranges or contents are led astray is invalid', 'ranges'],
  ['a paper that shows something else after it was signed is invalid', 'revisions'],
  ['a certification allows what it says and nothing else', 'certifications'],
  ['further signatures and validation data leave a signature valid', 'sound'],
  ['signatures of every make are told apart, good, weak and unknown', 'makes'],
])('%s', async (_promise, group) => {
  const cases = all.groups[group] ?? [];
  expect(cases.length).toBeGreaterThan(5);
  for (const { name, bytes, verdict } of cases) {
    const said = await verifyDocument(bytes, { roots: all.roots });
    expect({ name, verdict: said.verdict }).toEqual({ name, verdict });
  }
});
