import type { Words } from '@hotich/catalogue';
import type { Instant } from '@hotich/domain';

/** What the texts speak of. Read when the message is sent, so that it says what is true then. */
export interface NoticeFacts {
  /** Code printed for people. */
  readonly dossierCode: string;
  readonly procedure: Words;
  /** The office as printed: `Ủy ban nhân dân xã ...`. */
  readonly office: string;
  readonly channel: 'online' | 'counter' | 'post';
  readonly due: Instant | null;
  /** Till when the applicant may answer: a request to supplement, or a draft. */
  readonly replyBy: Instant | null;
  /** What an officer wrote: a reason, or what is missing. */
  readonly note: { readonly text: string; readonly items: readonly string[] } | null;
  /** The dossier's own page in the portal. */
  readonly link: string;
}
