import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rawSigner } from '../../../../libs/signing/src/verify/corpus/raw-signer.fixture';
import { readRequest } from './verify-request';

let folder: string;
let root: Uint8Array;
let pem: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hotich-verify-'));
  ({ root } = await rawSigner());
  const lines =
    Buffer.from(root)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  pem = `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
  writeFileSync(join(folder, 'root.der'), root);
  writeFileSync(join(folder, 'roots.pem'), `${pem}${pem}`);
  writeFileSync(join(folder, 'text.pem'), 'no certificate');
});
afterAll(() => rmSync(folder, { recursive: true }));

const trust = (name: string) => ['--trust', join(folder, name)];

it('takes roots as DER, as PEM, and several in one file', () => {
  expect(readRequest([...trust('root.der'), ...trust('roots.pem'), 'a.pdf', 'b.pdf'])).toEqual({
    files: ['a.pdf', 'b.pdf'],
    roots: [root, root, root],
    at: null,
    patience: 30_000,
  });
});

it('takes another moment and another patience', () => {
  const request = readRequest([...trust('root.der'), '--at', '2026-11-24T10:00:00Z', '--timeout', '5', 'a.pdf']);
  expect(request).toMatchObject({ at: new Date('2026-11-24T10:00:00Z'), patience: 5000 });
});

it.each([
  ['no root', ['a.pdf'], 'At least one --trust'],
  ['no file', ['--trust', 'x'], 'No file'],
  ['an unknown option', ['--trusted', 'a.pdf'], 'trusted'],
  ['a patience of nothing', ['--trust', 'x', '--timeout', '0', 'a.pdf'], '--timeout'],
  ['a moment that is none', ['--trust', 'x', '--at', 'tomorrow', 'a.pdf'], '--at'],
  ['a root that is not there', ['--trust', '/nowhere/root.pem', 'a.pdf'], 'no certificate'],
])('says what is wrong with %s', (_what, args, words) => {
  expect(readRequest(args)).toEqual(expect.stringContaining(words));
});

it('says what is wrong with a root that is no certificate', () => {
  expect(readRequest([...trust('text.pem'), 'a.pdf'])).toEqual(expect.stringContaining('no certificate'));
});

it('explains itself on request', () => {
  expect(readRequest(['--help'])).toBe('help');
});
