import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { PDF, PdfArray, PdfDict, PdfNumber, PdfRef } from '@libpdf/core';
import {
  checkBeforeSigning,
  documentDigest,
  openKeystore,
  revoke,
  serialOf,
  verifyDocument,
  vietnamTime,
} from './index';
import { agencyHolder, leaderHolder, openSandbox, places, plainPaper, type Sandbox } from './sandbox.fixture';

jest.setTimeout(60_000);

let sandbox: Sandbox;
let paper: Uint8Array;

beforeAll(async () => {
  sandbox = await openSandbox();
  paper = await plainPaper();
});
afterAll(() => sandbox.close());
afterEach(() => sandbox.silent.clear());

/** Rectangles of the signature widgets that the page shows, and whether each has something to show. */
async function widgets(pdf: Uint8Array): Promise<{ rect: number[]; drawn: boolean }[]> {
  const document = await PDF.load(pdf);
  const resolve = (ref: PdfRef) => document.context.registry.resolve(ref);
  const annotations = document.getPage(0)?.dict.getArray('Annots', resolve) ?? new PdfArray([]);
  return [...annotations].flatMap((item) => {
    const widget = item instanceof PdfRef ? resolve(item) : item;
    if (!(widget instanceof PdfDict)) return [];
    const rect = [...(widget.getArray('Rect', resolve) ?? [])].map((n) =>
      n instanceof PdfNumber ? n.value : Number.NaN,
    );
    return [{ rect, drawn: widget.getDict('AP', resolve)?.has('N') ?? false }];
  });
}

describe('signing', () => {
  it('shows leader and agency where they were put, and adds to the file without touching what was there', async () => {
    const once = await sandbox.sign(paper, 'leader');
    const twice = await sandbox.sign(once, 'agency');
    expect(await widgets(twice)).toEqual([
      { rect: [...places.leader.rect], drawn: true },
      { rect: [...places.agency.rect], drawn: true },
    ]);
    expect(Buffer.compare(once.subarray(0, paper.length), paper)).toBe(0);
    expect(Buffer.compare(twice.subarray(0, once.length), once)).toBe(0);
  });

  it('says whose it is and when, in Vietnam’s time, on the page', async () => {
    const signedAt = new Date();
    const text = Buffer.from(
      await sandbox.sign(paper, 'agency', { appearance: { kind: 'copy', form: 'Bản sao' }, signedAt }),
    );
    const document = await PDF.load(new Uint8Array(text));
    expect(
      document
        .getForm()
        ?.getSignatureFields()
        .map(({ name }) => name),
    ).toEqual(['Agency1']);
    expect(vietnamTime(new Date('2026-08-03T07:32:10Z'))).toBe('2026-08-03T14:32:10+07:00');
    expect(vietnamTime(new Date('2026-12-31T17:00:00Z'))).toBe('2027-01-01T00:00:00+07:00');
  });

  it('takes a picture of a real mark where there is one', async () => {
    const dot = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPj/HwADBwIAMCbHYQAAAABJRU5ErkJggg==',
      'base64',
    );
    const signed = await sandbox.sign(paper, 'leader', { appearance: { kind: 'leader', image: new Uint8Array(dot) } });
    expect((await verifyDocument(signed, { roots: [sandbox.root] })).verdict).toBe('valid');
  });

  it('refuses a page that is not there and a file that is no PDF', async () => {
    const nowhere = { ...places.leader, page: 9 };
    await expect(sandbox.sign(paper, 'leader', { place: nowhere })).rejects.toMatchObject({
      code: 'signing.place.missing',
    });
    await expect(sandbox.sign(new Uint8Array(9), 'leader')).rejects.toMatchObject({
      code: 'signing.document.unreadable',
    });
  });

  it('refuses without a timestamp', async () => {
    sandbox.silent.add('/tsa');
    await expect(sandbox.sign(paper, 'leader')).rejects.toMatchObject({ code: 'signing.timestamp.unavailable' });
  });

  it('refuses B-LT when nobody answers for the certificate, and B-T goes on', async () => {
    for (const path of ['/ocsp', '/issuing.crl', '/root.crl']) sandbox.silent.add(path);
    await expect(sandbox.sign(paper, 'leader')).rejects.toMatchObject({ code: 'signing.revocation.unavailable' });
    const signed = await sandbox.sign(paper, 'leader', { level: 'B-T' });
    expect((await verifyDocument(signed, { roots: [sandbox.root] })).signatures[0]?.level).toBe('B-T');
  });

  it('falls back to the list when the responder is silent', async () => {
    sandbox.silent.add('/ocsp');
    const signed = await sandbox.sign(paper, 'leader');
    expect((await verifyDocument(signed, { roots: [sandbox.root] })).signatures[0]?.level).toBe('B-LT');
  });

  it('refuses B-LT when the root’s list cannot be had', async () => {
    sandbox.silent.add('/root.crl');
    await expect(sandbox.sign(paper, 'leader')).rejects.toMatchObject({ code: 'signing.revocation.unavailable' });
  });
});

describe('a signer with a key on P-256', () => {
  it('can be any object that signs: here one without a certificate of its own is told apart', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const impostor = {
      ...sandbox.leader,
      sign: async (data: Uint8Array) => new Uint8Array(sign('sha256', data, privateKey)),
    };
    const signed = await sandbox.sign(paper, 'leader', { signer: impostor });
    expect(await verifyDocument(signed, { roots: [sandbox.root] })).toMatchObject({
      verdict: 'invalid',
      reason: 'signing.verdict.signatureBroken',
    });
  });
});

describe('a keystore', () => {
  it('says whose it is and what office he holds', () => {
    const { commonName, organisation, title } = leaderHolder;
    expect(sandbox.leader.holder).toEqual({ commonName, organisation, title });
    expect(sandbox.agency.holder).toEqual({
      commonName: agencyHolder.commonName,
      organisation: agencyHolder.organisation,
    });
  });

  it('does not open with a wrong password, nor when it is not there', async () => {
    const unreadable = { code: 'signing.keystore.unreadable' };
    await expect(openKeystore(`${sandbox.dir}/leader.p12`, 'wrong')).rejects.toMatchObject(unreadable);
    await expect(openKeystore(`${sandbox.dir}/${randomUUID()}.p12`, 'wrong')).rejects.toMatchObject(unreadable);
  });
});

describe('a certificate taken back', () => {
  it('signs no more, but what it signed before stays valid', async () => {
    const own = await openSandbox();
    try {
      const before = await own.sign(paper, 'leader');
      await revoke(own.dir, (await serialOf(own.dir, 'leader')) ?? '');
      const revoked = { code: 'signing.certificate.revoked' };
      await expect(checkBeforeSigning(own.leader, true)).rejects.toMatchObject(revoked);
      await expect(own.sign(paper, 'leader')).rejects.toMatchObject(revoked);
      await expect(own.sign(paper, 'leader', { level: 'B-T' })).rejects.toMatchObject(revoked);
      expect((await verifyDocument(before, { roots: [own.root] })).verdict).toBe('valid');
      await expect(checkBeforeSigning(own.agency, true)).resolves.toBeUndefined();
    } finally {
      await own.close();
    }
  });

  it('is refused, too, once its time is over', async () => {
    const fourYearsOn = new Date(Date.now() + 4 * 365 * 86_400_000);
    await expect(checkBeforeSigning(sandbox.leader, true, fourYearsOn)).rejects.toMatchObject({
      code: 'signing.certificate.expired',
    });
  });
});

describe('the digest of a document', () => {
  it('is SHA-256 in hexadecimal', () => {
    expect(documentDigest(new TextEncoder().encode('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});
