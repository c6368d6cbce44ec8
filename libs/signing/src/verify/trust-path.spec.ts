import { answerOcsp, certificateOf, currentCrl, revoke, serialOf } from '../index';
import { readCertificate, type Certificate } from '../certificate';
import { openSandbox, type Sandbox } from '../sandbox.fixture';
import { findTrustPath, standingOfPath, type TrustPath } from './trust-path';

jest.setTimeout(60_000);

const hour = 3_600_000;
let sandbox: Sandbox;
let leader: Certificate;
let issuing: Certificate;
let root: Certificate;
let path: TrustPath;

beforeAll(async () => {
  sandbox = await openSandbox();
  leader = readCertificate(sandbox.leader.certificate);
  [issuing, root] = [
    readCertificate(await certificateOf(sandbox.dir, 'issuing')),
    readCertificate(await certificateOf(sandbox.dir, 'root')),
  ];
  path = findTrustPath(leader, [issuing], [root], new Date()) ?? [];
});
afterAll(() => sandbox.close());

describe('a path of trust', () => {
  it('leads from the holder over the issuing authority to the root', () => {
    expect(path.map(({ serial }) => serial)).toEqual([leader.serial, issuing.serial, root.serial]);
  });

  it('is not found without the authority between, nor outside anybody’s time', () => {
    expect(findTrustPath(leader, [], [root], new Date())).toBeUndefined();
    expect(findTrustPath(leader, [issuing], [root], new Date('2020-01-01'))).toBeUndefined();
  });

  it('is not lengthened by a holder who plays the authority', () => {
    expect(findTrustPath(readCertificate(sandbox.agency.certificate), [leader], [root], new Date())).toBeUndefined();
  });
});

describe('what is known of a path', () => {
  const lists = async (now: Date) => [
    await currentCrl(sandbox.dir, 'issuing', now),
    await currentCrl(sandbox.dir, 'root', now),
  ];

  it('is nothing without evidence, and nothing by evidence of last month', async () => {
    const now = new Date();
    const lastMonth = new Date(now.getTime() - 30 * 24 * hour);
    expect(standingOfPath(path, { ocsp: [], crl: [] }, now)).toBe('unknown');
    expect(standingOfPath(path, { ocsp: [], crl: await lists(lastMonth) }, now)).toBe('unknown');
    expect(standingOfPath(path, { ocsp: [], crl: await lists(now) }, now)).toBe('known');
  });

  it('is nothing by answers that are about somebody else or that a stranger signed', async () => {
    const stranger = await openSandbox();
    const foreign = [await currentCrl(stranger.dir, 'issuing'), await currentCrl(stranger.dir, 'root')];
    await stranger.close();
    const nonsense = await answerOcsp(sandbox.dir, new Uint8Array(2));
    expect(standingOfPath(path, { ocsp: [nonsense], crl: foreign }, new Date())).toBe('unknown');
  });

  it('is a revocation from its moment on, and not before', async () => {
    const now = new Date();
    await revoke(sandbox.dir, (await serialOf(sandbox.dir, 'leader')) ?? '', now);
    const evidence = { ocsp: [], crl: await lists(now) };
    expect(standingOfPath(path, evidence, new Date(now.getTime() + hour))).toBe('revoked');
    expect(standingOfPath(path, evidence, new Date(now.getTime() - hour))).toBe('known');
  });
});
