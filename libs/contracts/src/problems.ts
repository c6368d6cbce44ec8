import type { NotAllowedCode } from '@hotich/domain';

/** Every code a caller can meet, with its HTTP status: a code without a status does not compile. */
const statusOfCode = {
  'request.malformed': 400,
  'request.invalid': 422,
  'request.tooLarge': 413,
  'request.unsupportedMediaType': 415,
  'request.idempotencyKeyMissing': 400,
  'request.idempotencyKeyReused': 409,
  'request.inProgress': 409,
  'request.tooMany': 429,
  'session.missing': 401,
  'session.expired': 401,
  'access.forbidden': 403,
  'resource.notFound': 404,
  'form.unfit': 422,
  'form.editionChanged': 409,
  'procedure.unknown': 404,
  'draft.changedElsewhere': 409,
  'file.notReadable': 422,
  'file.kindNotAccepted': 415,
  'task.claimed': 409,
  'engine.unreachable': 503,
  // The paper stays on the desk. 503 is worth trying again by itself; 409 asks for somebody or something else first.
  'signing.unavailable': 503,
  'signing.failed': 409,
  'signing.otherSigner': 409,
  'signing.keystore.unreadable': 409,
  'signing.certificate.expired': 409,
  'signing.certificate.revoked': 409,
  'verification.answered': 409,
  'verification.otherOffice': 404,
  // What no council has resolved may not be demanded; what costs nothing need not be paid.
  'fee.unknown': 409,
  'fee.nothingOwed': 409,
  'payment.unavailable': 503,
  'payment.notificationRefused': 403,
  'calendar.versionUsed': 409,
  // A volume stands where it stands; who typed it in or wrote its totals is not the one who judges them.
  'book.closed': 409,
  'book.notYet': 409,
  'book.entriesUnsigned': 409,
  'book.nothingToConfirm': 409,
  'book.ownWork': 403,
  'book.notDigitised': 409,
  'book.accepted': 409,
  'book.samplingOpen': 409,
  'book.differencesOpen': 409,
  'book.keyedTwice': 409,
  'book.decided': 409,
  'book.pageMissing': 409,
  'book.correctionUnfit': 422,
  internal: 500,
} as const;

/** A refusal by the process is a conflict with where the dossier stands, or a matter of who asks. */
const statusOfRefusal: Record<NotAllowedCode, number> = {
  'dossier.closed': 409,
  'dossier.busy': 409,
  'dossier.notNow': 409,
  'dossier.notYours': 404,
  'dossier.roleMissing': 403,
  'dossier.otherOffice': 404,
  'dossier.ownMatter': 403,
  'dossier.signerExamined': 403,
  'dossier.documentChanged': 409,
  'dossier.supplementOnce': 409,
  'dossier.unknownComponent': 422,
  'dossier.alreadySubmitted': 409,
  'dossier.nothingToCopy': 409,
  'dossier.apologyOnce': 409,
  'dossier.apologyNotLater': 422,
  'dossier.noClock': 409,
  'dossier.partiesAbsent': 422,
  'dossier.sameOffice': 422,
  'dossier.notCompetent': 409,
  'dossier.mustWaitFirst': 409,
  'dossier.noWaiting': 409,
};

export const problemStatus = { ...statusOfCode, ...statusOfRefusal };
export type ProblemCode = keyof typeof problemStatus;
export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(problemStatus, code);

/** Body of `application/problem+json` (RFC 9457). `code` and `params` are for the reader's language pack. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly params: Readonly<Record<string, string>>;
  readonly complaints?: readonly { readonly field: string; readonly rule: string }[];
  readonly traceId: string;
}
