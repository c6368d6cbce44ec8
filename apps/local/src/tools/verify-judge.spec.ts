import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Judge } from './verify-judge';

let folder: string;
let judge: Judge;

/** Stands for the judging process: what it does depends on the name of the file. */
const script = `
process.on('disconnect', () => process.exit(0));
process.on('message', ({ file }) => {
  if (file.includes('loops')) for (;;);
  if (file.includes('dies')) process.abort();
  if (file.includes('eats')) for (const all = []; ; ) all.push(Buffer.alloc(8 * 1024 * 1024, 1));
  process.send({ file, verdict: 'valid', signatures: [], reason: null });
});
`;

const open = (patience: number) => {
  judge = new Judge(join(folder, 'child.js'), { patience, memory: 256 * 1024 * 1024 });
};
const file = (name: string) => {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
};
const verdictOn = (path: string) => judge.ask({ file: path, roots: [], at: null });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hotich-judge-'));
  writeFileSync(join(folder, 'child.js'), script);
});
afterEach(() => judge.close());
afterAll(() => rmSync(folder, { recursive: true }));

it.each([
  ['takes too long', 'loops.pdf', 'signing.file.tooSlow', 3000],
  ['breaks whoever reads it', 'dies.pdf', 'signing.file.tooHungry', 50_000],
  ['takes too much memory', 'eats.pdf', 'signing.file.tooHungry', 50_000],
])('a file that %s is not judged, and the next one is', async (_what, name, reason, patience) => {
  open(patience);
  expect(await verdictOn(file(name))).toEqual({
    file: join(folder, name),
    verdict: 'indeterminate',
    signatures: [],
    reason,
  });
  expect(await verdictOn(file('good.pdf'))).toMatchObject({ verdict: 'valid' });
});

it('what is no file is not opened', async () => {
  open(3000);
  expect(await verdictOn('/dev/zero')).toMatchObject({ verdict: 'indeterminate', reason: 'signing.file.notAFile' });
  expect(await verdictOn(folder)).toMatchObject({ verdict: 'indeterminate', reason: 'signing.file.notAFile' });
  expect(await verdictOn(join(folder, 'nothing'))).toMatchObject({ reason: 'signing.file.missing' });
});
