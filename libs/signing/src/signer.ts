/** Whose certificate it is, as its subject says. */
export interface CertificateHolder {
  readonly commonName: string;
  readonly organisation: string;
  readonly title?: string;
}

/**
 * One who can sign: a keystore file, a token, a remote service. The private key stays where it is; only what is to be signed
 * goes in and a signature comes out.
 */
export interface Signer {
  readonly holder: CertificateHolder;
  /** DER. */
  readonly certificate: Uint8Array;
  /** DER, from the issuer upwards; the root may be among them. */
  readonly chain: readonly Uint8Array[];
  /**
   * Signs with SHA-256: RSASSA-PKCS1-v1_5 for an RSA key, ECDSA in DER for a key on P-256. `data` is hashed inside.
   */
  sign(data: Uint8Array): Promise<Uint8Array>;
}
