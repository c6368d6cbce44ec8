import type { DocumentId, NoteId, OfficeCode, PaymentId, PersonKey, Sha256, StaffId, VerificationId } from '../ids';
import type { Instant } from '../calendar';
import type { Role } from './plan';

/** Who acts, as the guard established it: ids and keyed hashes, never a name. */
export type Actor =
  | { readonly is: 'applicant'; readonly person: PersonKey }
  | {
      readonly is: 'staff';
      readonly id: StaffId;
      readonly office: OfficeCode;
      readonly roles: readonly Role[];
      readonly person: PersonKey;
    };

/** What a person may ask of a dossier. Sentences people wrote stay in the database; the command carries their note's id. */
export type Command =
  | { readonly do: 'submit'; readonly by: Actor; readonly at: Instant }
  | { readonly do: 'accept'; readonly by: Actor }
  | { readonly do: 'askSupplement'; readonly by: Actor; readonly note: NoteId; readonly components: readonly string[] }
  | { readonly do: 'supplement'; readonly by: Actor; readonly version: number }
  | { readonly do: 'refuse'; readonly by: Actor; readonly note: NoteId }
  | { readonly do: 'withdraw'; readonly by: Actor }
  | { readonly do: 'sendDraft'; readonly by: Actor }
  | { readonly do: 'confirmDraft'; readonly by: Actor; readonly digest: Sha256 }
  | { readonly do: 'contestDraft'; readonly by: Actor; readonly note: NoteId }
  | { readonly do: 'register'; readonly by: Actor }
  | { readonly do: 'approve'; readonly by: Actor; readonly document: DocumentId; readonly digest: Sha256 }
  | { readonly do: 'return'; readonly by: Actor; readonly note: NoteId }
  | { readonly do: 'seal'; readonly by: Actor; readonly document: DocumentId; readonly digest: Sha256 }
  /** `present`: which of the plan's parties stood before the officer, by their names in the form. */
  | { readonly do: 'handOver'; readonly by: Actor; readonly present?: readonly string[] }
  | { readonly do: 'pay'; readonly by: Actor; readonly payment: PaymentId }
  | { readonly do: 'forward'; readonly by: Actor; readonly to: OfficeCode }
  | { readonly do: 'appoint'; readonly by: Actor; readonly for: Instant }
  | { readonly do: 'attend'; readonly by: Actor; readonly present: readonly string[] }
  | { readonly do: 'beginWaiting'; readonly by: Actor }
  | { readonly do: 'requestVerification'; readonly by: Actor; readonly verification: VerificationId }
  | { readonly do: 'proposeApology'; readonly by: Actor; readonly note: NoteId; readonly newDue: Instant }
  | { readonly do: 'apologise'; readonly by: Actor; readonly document: DocumentId; readonly digest: Sha256 }
  | { readonly do: 'stop'; readonly by: Actor; readonly note: NoteId }
  | { readonly do: 'cancelResult'; readonly by: Actor; readonly note: NoteId };
export type CommandName = Command['do'];
