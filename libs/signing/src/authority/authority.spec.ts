import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { readCertificate } from '../certificate';
import { digestOf, octets, oid, derOf } from '../der';
import {
  answerOcsp,
  answerTimestamp,
  certificateOf,
  createAuthority,
  currentCrl,
  openKeystore,
  revoke,
  serialOf,
} from '../index';
import { agencyHolder, leaderHolder, openSandbox, type Sandbox } from '../sandbox.fixture';
import { readCrl } from '../verify/revocation';
import { readTimestamp } from '../verify/timestamp-token';

jest.setTimeout(60_000);

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await openSandbox();
});
afterAll(() => sandbox.close());

const options = {
  name: 'another name',
  urls: { ocsp: 'x', rootCertificate: 'x', issuingCertificate: 'x', rootCrl: 'x', issuingCrl: 'x' },
};

function timestampRequest(algorithm: string, digest: Uint8Array): Uint8Array {
  return derOf(
    new pkijs.TimeStampReq({
      version: 1,
      messageImprint: new pkijs.MessageImprint({
        hashAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: algorithm }),
        hashedMessage: octets(digest),
      }),
      certReq: true,
    }),
  );
}

const responseOf = (der: Uint8Array) => pkijs.TimeStampResp.fromBER(new Uint8Array(der).buffer);

describe('an authority of one’s own', () => {
  it('keeps all that it has when it is made again, and adds only the new holder', async () => {
    const before = await readFile(join(sandbox.dir, 'keystores', 'leader.p12'));
    const root = await certificateOf(sandbox.dir, 'root');
    const clerk = { ...leaderHolder, id: 'leader-2', commonName: 'Huỳnh Thị Ước', title: 'Phó Chủ tịch' };
    const { keystores } = await createAuthority(sandbox.dir, {
      ...options,
      holders: [leaderHolder, agencyHolder, clerk],
    });
    expect(Buffer.compare(await readFile(join(sandbox.dir, 'keystores', 'leader.p12')), before)).toBe(0);
    expect(Buffer.compare(await certificateOf(sandbox.dir, 'root'), root)).toBe(0);
    const added = keystores['leader-2'];
    const signer = await openKeystore(added?.path ?? '', added?.password ?? '');
    expect(signer.holder.title).toBe('Phó Chủ tịch');
    expect(readCertificate(signer.certificate).parsed.toString('text')).toContain(`${sandbox.url}/ocsp`);
  });

  it('lets nobody but its owner read its files', async () => {
    const files = (await readdir(sandbox.dir, { recursive: true, withFileTypes: true })).filter((at) => at.isFile());
    const modes = await Promise.all(
      files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).mode & 0o777),
    );
    expect(new Set(modes)).toEqual(new Set([0o600]));
    expect((await stat(join(sandbox.dir, 'keystores'))).mode & 0o777).toBe(0o700);
  });

  it('keeps what holders sign with apart from its own keys', async () => {
    const names = await readdir(join(sandbox.dir, 'keystores'));
    expect(names.filter((name) => name !== 'passwords.json' && !name.endsWith('.p12'))).toEqual([]);
    const own = (await readdir(sandbox.dir, { withFileTypes: true })).filter((at) => at.isFile());
    expect(own.filter(({ name }) => name === 'passwords.json' || name.endsWith('.p12'))).toEqual([]);
  });

  it('gives the timestamp authority one purpose, critically, and each holder the right to sign only', async () => {
    const tsa = readCertificate(new Uint8Array(await readFile(join(sandbox.dir, 'tsa.crt'))));
    expect(tsa.native.keyUsage).toEqual([oid.timeStamping]);
    expect(tsa.parsed.getExtension('2.5.29.37')?.critical).toBe(true);
    expect(readCertificate(sandbox.leader.certificate).native.ca).toBe(false);
  });
});

describe('the timestamp responder', () => {
  const digest = digestOf('sha256', new TextEncoder().encode('Giấy khai sinh'));

  it('stamps a digest with the time to the second', async () => {
    const now = new Date('2026-11-24T03:04:05.678Z');
    const response = responseOf(await answerTimestamp(sandbox.dir, timestampRequest(oid.sha256, digest), now));
    const token = response.timeStampToken;
    expect(response.status.status).toBe(0);
    expect(token && readTimestamp(derOf(token), { sha256: digest }).time).toEqual(new Date('2026-11-24T03:04:05Z'));
    expect(token && readTimestamp(derOf(token), { sha256: digestOf('sha256', digest) }).problem).toBe('imprint');
  });

  it.each([
    ['SHA-1', timestampRequest('1.3.14.3.2.26', digestOf('sha1', digest))],
    ['a digest of the wrong length', timestampRequest(oid.sha256, digest.subarray(1))],
    ['no request at all', new Uint8Array([1, 2, 3])],
  ])('rejects %s in the protocol’s own words', async (_what, request) => {
    const response = responseOf(await answerTimestamp(sandbox.dir, request));
    expect([response.status.status, response.timeStampToken]).toEqual([2, undefined]);
  });
});

describe('the certificate status', () => {
  it('answers nonsense with "malformed request"', async () => {
    const response = pkijs.OCSPResponse.fromBER(
      new Uint8Array(await answerOcsp(sandbox.dir, new Uint8Array(3))).buffer,
    );
    expect(response.responseStatus).toBeInstanceOf(asn1js.Enumerated);
    expect(response.responseStatus.valueBlock.valueDec).toBe(1);
  });

  it('lists what was taken back, under its own authority and from that moment', async () => {
    const own = await openSandbox();
    try {
      const [root, issuing] = [await certificateOf(own.dir, 'root'), await certificateOf(own.dir, 'issuing')].map(
        readCertificate,
      );
      const leader = readCertificate(own.leader.certificate);
      if (root === undefined || issuing === undefined) throw new Error('no authority');
      const standing = async () => readCrl(await currentCrl(own.dir, 'issuing'), leader, issuing);
      expect(await standing()).toMatchObject({ is: 'good' });
      const serial = (await serialOf(own.dir, 'leader')) ?? '';
      await revoke(own.dir, serial, new Date('2026-11-24T03:00:00Z'));
      await revoke(own.dir, serial);
      expect(await standing()).toEqual({ is: 'revoked', since: new Date('2026-11-24T03:00:00Z') });
      expect(readCrl(await currentCrl(own.dir, 'root'), issuing, root)).toMatchObject({ is: 'good' });
      expect(readCrl(await currentCrl(own.dir, 'root'), leader, issuing)).toBeUndefined();
      await expect(revoke(own.dir, 'abc')).rejects.toMatchObject({ code: 'signing.authority.unknownSerial' });
    } finally {
      await own.close();
    }
  });
});
