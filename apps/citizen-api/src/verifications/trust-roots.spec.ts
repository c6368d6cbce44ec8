import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuthority } from '@hotich/signing';
import { trustAnchorsIn } from './trust-roots';

const nowhere = 'http://127.0.0.1:1';
const urls = {
  ocsp: nowhere,
  rootCertificate: nowhere,
  issuingCertificate: nowhere,
  rootCrl: nowhere,
  issuingCrl: nowhere,
};

describe('the trust anchors of a process', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'hotich-roots-'));
    await createAuthority(dir, { name: 'Gốc thử', urls, holders: [] });
  });
  afterAll(() => rm(dir, { recursive: true }));

  it('are read alike from DER and from PEM, from as many files as are named', async () => {
    const der = await readFile(join(dir, 'root.crt'));
    await writeFile(join(dir, 'root.pem'), new X509Certificate(der).toString());
    const anchors = await trustAnchorsIn(`${join(dir, 'root.crt')}, ${join(dir, 'root.pem')}`)();
    expect(anchors.map((anchor) => Buffer.compare(anchor, der))).toEqual([0, 0]);
  });

  it('are not quietly fewer when a file is missing', async () => {
    await expect(trustAnchorsIn(`${join(dir, 'root.crt')},${join(dir, 'gone.crt')}`)()).rejects.toThrow('ENOENT');
  });
});
