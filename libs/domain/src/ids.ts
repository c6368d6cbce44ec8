/** A string or number that may not be mistaken for another: two plain strings in a row are a bug in waiting. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };

/** UUID of a dossier. Not the code printed for people: codes can be guessed, ids cannot. */
export type DossierId = Brand<string, 'DossierId'>;
/** Nonce of one submission; also the id of the Update that starts the process, so that a repeat finds the first. */
export type SubmissionId = Brand<string, 'SubmissionId'>;
/** Code of an administrative office, GSO numbering (`31507`); invented offices use `99xxx`. */
export type OfficeCode = Brand<string, 'OfficeCode'>;
/** UUID of a member of staff, as the identity provider gives it in `sub`. */
export type StaffId = Brand<string, 'StaffId'>;
/** Keyed hash of a personal identification number: tells whether two are the same person, not who. */
export type PersonKey = Brand<string, 'PersonKey'>;
export type EntryId = Brand<string, 'EntryId'>;
export type DocumentId = Brand<string, 'DocumentId'>;
export type NoteId = Brand<string, 'NoteId'>;
export type EvidenceId = Brand<string, 'EvidenceId'>;
export type PaymentId = Brand<string, 'PaymentId'>;
export type VerificationId = Brand<string, 'VerificationId'>;
/** Lower-case hexadecimal SHA-256. */
export type Sha256 = Brand<string, 'Sha256'>;

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether a text is a lower-case UUID, the shape of every id here. */
export const isUuid = (raw: string): boolean => uuidShape.test(raw);

/** Names a raw string as the id it is known to be; for values that come from our own tables and contracts. */
export const as = <Id extends Brand<string, string>>(raw: string): Id => raw as Id;
