import { isIssuedBy, isValidAt, sameBytes, type Certificate } from '../certificate';
import { readCrl, readOcsp, speaksOf } from './revocation';
import { isSoundlySigned } from './signature-value';

/** From the certificate itself up to and including the root. */
export type TrustPath = readonly Certificate[];

/** OCSP responses and CRLs embedded in the file, as bytes; each is checked before it is believed. */
export interface Evidence {
  readonly ocsp: readonly Uint8Array[];
  readonly crl: readonly Uint8Array[];
}

const longest = 6;

/**
 * A path to one of the roots on which every certificate is valid at the time, every issuer may issue, and no path-length
 * is overstepped. Roots are trusted as given: only their time and key count.
 */
export function findTrustPath(
  leaf: Certificate,
  pool: readonly Certificate[],
  roots: readonly Certificate[],
  at: Date,
): TrustPath | undefined {
  const climb = (path: readonly Certificate[]): TrustPath | undefined => {
    const last = path[path.length - 1];
    if (last === undefined || path.length > longest || !isValidAt(last, at)) return undefined;
    if (roots.some((root) => sameBytes(root.der, last.der))) return path;
    if (!isSoundlySigned(last.schema.signatureAlgorithm.algorithmId) || hasUnknownDemand(last)) return undefined;
    for (const issuer of [...roots, ...pool]) {
      if (path.includes(issuer) || !isIssuedBy(last, issuer) || !mayIssue(issuer, path.length - 1)) continue;
      const found = climb([...path, issuer]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return climb([leaf]);
}

/** `known`: for every certificate below the root there is sound evidence about that time; `revoked`: one was taken back before the time. */
export function standingOfPath(path: TrustPath, evidence: Evidence, at: Date): 'known' | 'unknown' | 'revoked' {
  let known = true;
  for (const [index, certificate] of path.slice(0, -1).entries()) {
    const issuer = path[index + 1];
    if (issuer === undefined) return 'unknown';
    const standings = [
      ...evidence.ocsp.map((der) => readOcsp(der, certificate, issuer)),
      ...evidence.crl.map((der) => readCrl(der, certificate, issuer)),
    ].filter((standing) => standing !== undefined);
    if (standings.some((standing) => standing.is === 'revoked' && standing.since <= at)) return 'revoked';
    known &&= standings.some((standing) => speaksOf(standing, at));
  }
  return known ? 'known' : 'unknown';
}

/**
 * RFC 5280, 4.2: a critical extension that is not understood forbids the certificate. Name constraints are not worked out
 * here, so they count among these.
 */
const understood = new Set(['2.5.29.15', '2.5.29.19', '2.5.29.32', '2.5.29.37', '2.5.29.31', '2.5.29.17']);

function hasUnknownDemand(certificate: Certificate): boolean {
  return certificate.parsed.extensions.some(({ critical, type }) => critical && !understood.has(type));
}

/** `below`: how many authorities already stand between the leaf and this one. */
function mayIssue(issuer: Certificate, below: number): boolean {
  const constraints = issuer.parsed.getExtension('2.5.29.19');
  const usage = issuer.parsed.getExtension('2.5.29.15');
  const length = pathLength(constraints);
  const signsCertificates = usage === null || keyCertSign(usage);
  return signsCertificates && (length === undefined || below <= length);
}

function pathLength(constraints: unknown): number | undefined {
  if (typeof constraints !== 'object' || constraints === null || !('pathLength' in constraints)) return undefined;
  return typeof constraints.pathLength === 'number' ? constraints.pathLength : undefined;
}

function keyCertSign(usage: unknown): boolean {
  const flag = 32;
  if (typeof usage !== 'object' || usage === null || !('usages' in usage)) return false;
  return typeof usage.usages === 'number' && (usage.usages & flag) !== 0;
}
