import type * as pkijs from 'pkijs';
import * as asn1js from 'asn1js';
import { Attribute } from 'pkijs';
import { octets, oid } from '../../der';
import { invalid, valid, type Case } from './case.fixture';
import { RawPaper } from './raw-paper.fixture';
import { rawSigner, type RawSigner } from './raw-signer.fixture';

/** Signatures of every make, good and bad, each with a root of its own. */
export async function makes(): Promise<{ readonly cases: readonly Case[]; readonly roots: readonly Uint8Array[] }> {
  const of = (options: Parameters<typeof rawSigner>[0]) => rawSigner(options);
  const signed = (signer: RawSigner, options: object = {}) => RawPaper.plain().signed({ signer, ...options }).bytes;
  const good = {
    'RSA and SHA-256': await of({ kind: 'rsa' }),
    'RSA and SHA-384': await of({ kind: 'rsa', digest: 'sha384' }),
    'RSA and SHA-512': await of({ kind: 'rsa', digest: 'sha512' }),
    'RSA-PSS and SHA-256': await of({ kind: 'pss' }),
    'RSA-PSS and SHA-512': await of({ kind: 'pss', digest: 'sha512' }),
    'P-256 and SHA-256': await of({ kind: 'P-256' }),
    'P-384 and SHA-384': await of({ kind: 'P-384', digest: 'sha384' }),
    'P-521 and SHA-512': await of({ kind: 'P-521', digest: 'sha512' }),
  };
  const bySha1 = await of({ kind: 'rsa', digest: 'sha1' });
  const byPssSha1 = await of({ kind: 'pss', digest: 'sha1' });
  const short = await of({ kind: 'rsa', bits: 1024 });
  const expired = await of({ notAfter: new Date(Date.now() - 86_400_000) });
  const forCertificates = await of({ usages: 4 });
  const stranger = await of({ name: 'Stranger' });
  const usual = good['P-256 and SHA-256'];
  const altered = (attributes: (all: pkijs.Attribute[]) => pkijs.Attribute[]) => signed(usual, { cms: { attributes } });
  const without = (type: string) => altered((all) => all.filter((one) => one.type !== type));
  const instead = (type: string, value: asn1js.AsnType) =>
    altered((all) => all.map((one) => (one.type === type ? new Attribute({ type, values: [value] }) : one)));
  const foreign = new asn1js.Sequence({
    value: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [octets(new Uint8Array(32))] })] })],
  });
  const cases: Case[] = [
    ...Object.entries(good).map(([name, signer]) => valid(name, signed(signer))),
    valid('the older kind of signature', signed(usual, { subFilter: 'adbe.pkcs7.detached' })),
    invalid('RSA and SHA-1', signed(bySha1)),
    invalid('RSA-PSS and SHA-1', signed(byPssSha1)),
    invalid('RSA of 1024 bits', signed(short)),
    invalid('no digest of the content', without(oid.messageDigest)),
    invalid('another digest of the content', instead(oid.messageDigest, octets(new Uint8Array(32)))),
    invalid('no content type', without(oid.contentType)),
    invalid('another content type', instead(oid.contentType, new asn1js.ObjectIdentifier({ value: oid.tstInfo }))),
    invalid('no bound certificate', without(oid.signingCertificateV2), 'PAdES demands it (EN 319 142-1, 6.3)'),
    invalid('another bound certificate', instead(oid.signingCertificateV2, foreign)),
    invalid(
      'two digests of the content',
      altered((all) => [...all, ...all.filter((one) => one.type === oid.messageDigest)]),
    ),
    { name: 'a certificate that ran out, without a timestamp', bytes: signed(expired), verdict: 'indeterminate' },
    { name: 'a certificate for certificates', bytes: signed(forCertificates), verdict: 'indeterminate' },
    { name: 'a root that nobody knows', bytes: signed(stranger), verdict: 'indeterminate' },
  ];
  const known = [...Object.values(good), bySha1, byPssSha1, short, expired, forCertificates];
  return { cases, roots: known.map(({ root }) => root) };
}
