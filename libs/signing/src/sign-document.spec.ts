import 'reflect-metadata';
import { randomUUID, webcrypto } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDF, PdfArray, PdfDict, PdfNumber, PdfRef } from '@libpdf/core';
import * as x509 from '@peculiar/x509';
import { writePkcs12 } from './authority/pkcs12-file';
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

/** A keystore with a key on P-256 and a certificate that vouches for itself. */
async function ellipticKeystore(dir: string): Promise<{ path: string; certificate: Uint8Array }> {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const name = [{ O: ['Ủy ban nhân dân xã Đại Ngãi'] }, { CN: ['Trần Thị Bưởi'] }];
  const made = await x509.X509CertificateGenerator.createSelfSigned({ name, keys, signingAlgorithm: algorithm });
  const certificate = new Uint8Array(made.rawData);
  const privateKey = new Uint8Array(await webcrypto.subtle.exportKey('pkcs8', keys.privateKey));
  const path = join(dir, 'elliptic.p12');
  await writeFile(path, await writePkcs12({ certificate, chain: [], privateKey }, 'mật khẩu'));
  return { path, certificate };
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

  it('marks a copy at its own place and names the field after who signs', async () => {
    const signed = await sandbox.sign(paper, 'agency', { appearance: { kind: 'copy', form: 'Bản sao' } });
    const fields = (await PDF.load(signed)).getForm()?.getSignatureFields() ?? [];
    expect(fields.map(({ name }) => name)).toEqual(['Agency1']);
  });

  it('writes the time as Vietnam has it, by ISO 8601', () => {
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
  it('signs from its keystore as one with RSA does', async () => {
    const { path, certificate } = await ellipticKeystore(sandbox.dir);
    const signer = await openKeystore(path, 'mật khẩu');
    const signed = await sandbox.sign(paper, 'leader', { signer, level: 'B-T' });
    expect(await verifyDocument(signed, { roots: [sandbox.root, certificate] })).toMatchObject({
      verdict: 'valid',
      signatures: [{ signer: 'Trần Thị Bưởi', level: 'B-T', trusted: true }],
    });
  });
});

describe('a signer whose key is not that of his certificate', () => {
  it('makes nothing that could be taken for a signature', async () => {
    const impostor = { ...sandbox.leader, sign: (data: Uint8Array) => sandbox.agency.sign(data) };
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
    await expect(openKeystore(`${sandbox.dir}/keystores/leader.p12`, 'wrong')).rejects.toMatchObject(unreadable);
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
