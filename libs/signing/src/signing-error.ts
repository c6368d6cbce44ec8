/** A refusal of this library. `code` is stable and may be shown to callers; no message carries personal data. */
export class SigningError extends Error {
  constructor(
    readonly code: SigningErrorCode,
    readonly params: Readonly<Record<string, string>> = {},
    options?: { cause?: unknown },
  ) {
    super(code, options);
    this.name = 'SigningError';
  }
}

export type SigningErrorCode =
  | 'signing.keystore.unreadable'
  | 'signing.certificate.expired'
  | 'signing.certificate.revoked'
  | 'signing.timestamp.unavailable'
  | 'signing.revocation.unavailable'
  | 'signing.document.unreadable'
  | 'signing.place.missing'
  | 'signing.authority.unknownSerial';

export function keystoreUnreadable(cause: unknown): SigningError {
  return new SigningError('signing.keystore.unreadable', {}, { cause });
}

/** The certificate's time has not come, or is over. `serial` in hexadecimal. */
export function certificateExpired(serial: string): SigningError {
  return new SigningError('signing.certificate.expired', { serial });
}

export function certificateRevoked(serial: string): SigningError {
  return new SigningError('signing.certificate.revoked', { serial });
}

/** The authority did not answer, or answered something that is no valid token over what was sent. */
export function timestampUnavailable(cause: unknown): SigningError {
  return new SigningError('signing.timestamp.unavailable', {}, { cause });
}

/** Neither OCSP nor CRL could be had for a certificate of the chain. */
export function revocationUnavailable(serial: string, cause?: unknown): SigningError {
  return new SigningError('signing.revocation.unavailable', { serial }, { cause });
}

export function documentUnreadable(cause: unknown): SigningError {
  return new SigningError('signing.document.unreadable', {}, { cause });
}

export function placeMissing(page: number): SigningError {
  return new SigningError('signing.place.missing', { page: String(page) });
}

export function unknownSerial(serial: string): SigningError {
  return new SigningError('signing.authority.unknownSerial', { serial });
}
