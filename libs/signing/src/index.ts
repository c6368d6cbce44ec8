export { vietnamTime, type Appearance, type FieldPlace } from './appearance/appearance';
export { answerOcsp } from './authority/answer-ocsp';
export { answerTimestamp } from './authority/answer-timestamp';
export type { AuthorityUrls } from './authority/authority-files';
export { revoke, serialOf } from './authority/authority-state';
export {
  certificateOf,
  createAuthority,
  type Authority,
  type AuthorityOptions,
  type Holder,
} from './authority/create-authority';
export { currentCrl } from './authority/current-crl';
export { openKeystore } from './keystore';
export { checkBeforeSigning } from './online/check-before-signing';
export { documentDigest, signDocument, type SigningLevel, type SignOptions } from './sign-document';
export type { CertificateHolder, Signer } from './signer';
export { SigningError, type SigningErrorCode } from './signing-error';
export type { Level, SignatureVerdict, Verdict, VerdictReason } from './verify/verdict';
export { verifyDocument, type VerifyOptions } from './verify/verify-document';
