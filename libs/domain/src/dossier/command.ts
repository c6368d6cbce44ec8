import type { DocumentId, NoteId, OfficeCode, PersonKey, Sha256, StaffId } from '../ids';
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
  | { readonly do: 'handOver'; readonly by: Actor };
export type CommandName = Command['do'];
