import { isIssuedBy, isValidAt, readCertificate } from '../certificate';
import type { Signer } from '../signer';
import { certificateExpired, certificateRevoked, revocationUnavailable, SigningError } from '../signing-error';
import { askStanding, namesResponder } from './revocation-client';

/**
 * May this signer sign now? Its certificate must be in its time and not taken back (Circular 15/2025/TT-BKHCN asks
 * signing software to look before it signs).
 * @param mustKnow refuse, too, when nobody can tell whether the certificate was taken back.
 * @throws SigningError `signing.certificate.expired`, `signing.certificate.revoked`, `signing.revocation.unavailable`.
 */
export async function checkBeforeSigning(signer: Signer, mustKnow: boolean, now = new Date()): Promise<void> {
  const certificate = readCertificate(signer.certificate);
  if (!isValidAt(certificate, now)) throw certificateExpired(certificate.serial);
  const issuer = signer.chain.map(readCertificate).find((candidate) => isIssuedBy(certificate, candidate));
  if (issuer === undefined || !namesResponder(certificate)) {
    if (mustKnow) throw revocationUnavailable(certificate.serial);
    return;
  }
  try {
    const { standing } = await askStanding(certificate, issuer);
    if (standing.is === 'revoked') throw certificateRevoked(certificate.serial);
  } catch (error) {
    const silent = error instanceof SigningError && error.code === 'signing.revocation.unavailable';
    if (mustKnow || !silent) throw error;
  }
}
