import { PDF } from '@libpdf/core';
import { verifyDocument, type Verdict } from '../index';
import { timestampAuthority } from '../online/timestamp-client';
import { openSandbox, plainPaper, withForgedRevision, type Sandbox } from '../sandbox.fixture';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let unsigned: Uint8Array;
let byLeader: Uint8Array;
let byBoth: Uint8Array;

beforeAll(async () => {
  sandbox = await openSandbox();
  unsigned = await plainPaper();
  byLeader = await sandbox.sign(unsigned, 'leader');
  byBoth = await sandbox.sign(byLeader, 'agency');
});
afterAll(() => sandbox.close());

const verify = (pdf: Uint8Array, roots = [sandbox.root], at?: Date): Promise<Verdict> =>
  verifyDocument(pdf, at === undefined ? { roots } : { roots, at });

describe('a paper signed by leader and agency', () => {
  it('is valid at B-LT, both signatures trusted, in the order they were made', async () => {
    const { verdict, signatures, reason } = await verify(byBoth);
    expect({ verdict, reason }).toEqual({ verdict: 'valid', reason: null });
    expect(signatures.map(({ signer, level, trusted }) => ({ signer, level, trusted }))).toEqual([
      { signer: 'Lâm Quốc Ưởng', level: 'B-LT', trusted: true },
      { signer: 'Ủy ban nhân dân xã Đại Ngãi', level: 'B-LT', trusted: true },
    ]);
    expect(signatures[0]?.organisation).toBe('Ủy ban nhân dân xã Đại Ngãi');
    expect(Date.parse(signatures[0]?.signedAt ?? '')).toBeLessThanOrEqual(Date.parse(signatures[1]?.signedAt ?? ''));
  });

  it('is valid at B-T when no validation data is embedded, and then the last signature covers the whole file', async () => {
    const once = await sandbox.sign(unsigned, 'leader', { level: 'B-T' });
    const twice = await sandbox.sign(once, 'agency', { level: 'B-T' });
    const { verdict, signatures } = await verify(twice);
    expect(verdict).toBe('valid');
    expect(signatures.map(({ level, coversWholeFile }) => [level, coversWholeFile])).toEqual([
      ['B-T', false],
      ['B-T', true],
    ]);
  });

  it('stays valid when the signer’s certificate has run out since, for the timestamp proves the time', async () => {
    const fourYearsOn = new Date(Date.now() + 4 * 365 * 86_400_000);
    expect((await verify(byBoth, [sandbox.root], fourYearsOn)).verdict).toBe('valid');
  });

  it('cannot be told any more once the timestamp’s own certificate has run out', async () => {
    const sevenYearsOn = new Date(Date.now() + 7 * 365 * 86_400_000);
    expect(await verify(byBoth, [sandbox.root], sevenYearsOn)).toMatchObject({
      verdict: 'indeterminate',
      reason: 'signing.verdict.expired',
    });
  });

  it('is lifted to B-LTA by a document timestamp over it', async () => {
    const pdf = await PDF.load(byBoth);
    const { bytes } = await pdf.addTimestamp({ timestampAuthority: timestampAuthority(`${sandbox.url}/tsa`) });
    const { verdict, signatures } = await verify(bytes);
    expect(verdict).toBe('valid');
    expect(signatures.map(({ level }) => level)).toEqual(['B-LTA', 'B-LTA']);
  });
});

describe('a paper of somebody else', () => {
  it('is indeterminate, not trusted, when its root is not among ours', async () => {
    const stranger = await openSandbox();
    const verdict = await verify(byBoth, [stranger.root]).finally(() => stranger.close());
    expect(verdict).toMatchObject({ verdict: 'indeterminate', reason: 'signing.verdict.untrusted' });
    expect(verdict.signatures.every(({ trusted }) => !trusted)).toBe(true);
  });
});

describe('a paper that was tampered with', () => {
  it.each([0.02, 0.1, 0.3, 0.5, 0.7, 0.95])(
    'is never valid with one byte altered at %f of the first signed part',
    async (share) => {
      const altered = new Uint8Array(byBoth);
      const at = Math.floor(unsigned.length * share);
      altered[at] = (altered[at] ?? 0) ^ 0x01;
      expect((await verify(altered)).verdict).toBe('invalid');
    },
  );

  it('says that it was altered when a figure on the page is another', async () => {
    const text = Buffer.from(byBoth).toString('latin1');
    const at = text.indexOf('119/2026');
    const altered = new Uint8Array(byBoth);
    if (at >= 0) altered[at] = 0x39;
    else altered[text.indexOf('stream') + 12] = 0x39;
    expect(await verify(altered)).toMatchObject({ verdict: 'invalid', reason: 'signing.verdict.altered' });
  });

  it('is invalid when a revision that paints over the page comes after the agency', async () => {
    expect(await verify(await withForgedRevision(byBoth))).toMatchObject({
      verdict: 'invalid',
      reason: 'signing.verdict.changedAfterSigning',
    });
  });

  it('is invalid when something was painted between leader and agency, though the agency signed it', async () => {
    const forged = await sandbox.sign(await withForgedRevision(byLeader), 'agency');
    const { verdict, signatures } = await verify(forged);
    expect(verdict).toBe('invalid');
    expect(signatures.map(({ reason }) => reason)).toEqual(['signing.verdict.changedAfterSigning', null]);
  });

  it('is invalid when loose bytes hang behind the last signature', async () => {
    const appended = Buffer.concat([byBoth, Buffer.from('\n% hello\n')]);
    expect((await verify(appended)).verdict).toBe('invalid');
  });

  it('is invalid when an idle revision hangs behind the last signature', async () => {
    const pdf = await PDF.load(byBoth);
    pdf.setTitle('another');
    expect((await verify(await pdf.save({ incremental: true }))).verdict).toBe('invalid');
  });

  it('is invalid when a signature’s range leaves a hole besides its own string', async () => {
    const text = Buffer.from(byLeader).toString('latin1');
    const [whole = '', second = ''] = /\/ByteRange\s*\[ *0 +\d+ +(\d+) +\d+ *\]/.exec(text) ?? [];
    const holed = whole.replace(` ${second} `, ` ${Number(second) + 1} `);
    expect(holed).not.toBe(whole);
    expect(await verify(Buffer.from(text.replace(whole, holed), 'latin1'))).toMatchObject({
      verdict: 'invalid',
      reason: 'signing.verdict.byteRange',
    });
  });

  it('is invalid when the signature string itself is altered', async () => {
    const text = Buffer.from(byLeader).toString('latin1');
    const at = text.indexOf('/Contents <3') + 600;
    const altered = new Uint8Array(byLeader);
    altered[at] = altered[at] === 0x30 ? 0x31 : 0x30;
    expect((await verify(altered)).verdict).toBe('invalid');
  });
});

describe('whatever the bytes', () => {
  it.each([
    ['nothing', new Uint8Array(), 'signing.verdict.notPdf'],
    ['a text', new TextEncoder().encode('Giấy khai sinh'), 'signing.verdict.notPdf'],
    ['a head alone', new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), 'signing.verdict.malformed'],
  ])('%s is invalid with a reason', async (_what, bytes, reason) => {
    expect(await verify(bytes)).toEqual({ verdict: 'invalid', signatures: [], reason });
  });

  it('an unsigned paper is invalid', async () => {
    expect(await verify(unsigned)).toMatchObject({ verdict: 'invalid', reason: 'signing.verdict.unsigned' });
  });

  it.each(Array.from({ length: 24 }, (_, index) => index))(
    'a signed paper cut short (%i) never throws and never holds',
    async (index) => {
      const length = Math.floor((byBoth.length * (index + 0.5)) / 24.6);
      expect((await verify(byBoth.subarray(0, length))).verdict).toBe('invalid');
    },
  );
});
