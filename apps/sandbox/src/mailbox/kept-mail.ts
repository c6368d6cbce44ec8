/** A mail as the index keeps it. The message itself lies beside it as `<id>.eml`. */
export interface KeptMail {
  readonly id: string;
  /** As sent, without angle brackets; absent when the sender gave none: then nothing is known as a repeat. */
  readonly messageId?: string;
  /** Of the envelope, so blind copies too. */
  readonly to: readonly string[];
  readonly from: string;
  readonly subject: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** The plain text, or what is left of the HTML. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** How often the same Message-ID came again. */
  readonly repeats: number;
}

export interface MailAttachment {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
}

/** A line of the index: a new mail, or the news that a known one came again. */
export type IndexLine =
  { readonly kind: 'mail'; readonly mail: KeptMail } | { readonly kind: 'repeat'; readonly id: string };

export function isIndexLine(value: unknown): value is IndexLine {
  return typeof value === 'object' && value !== null && 'kind' in value && ('mail' in value || 'id' in value);
}
