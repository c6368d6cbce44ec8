import type { SendMailOptions } from 'nodemailer';
import type { NoticeKind } from '../rules/notice';
import { mailText } from '../texts/mail-text';
import type { NoticeFacts } from '../texts/notice-facts';

/** Of nodemailer's transporter, all that is needed. */
export interface MailTransport {
  sendMail(mail: SendMailOptions): Promise<unknown>;
}

export interface NoticeMail {
  readonly to: readonly string[];
  readonly facts: NoticeFacts;
  readonly attachments?: readonly {
    readonly filename: string;
    readonly content: Buffer;
    readonly contentType: string;
  }[];
}

/** Made from the notice's id, so that a mail sent again after an uncertain ending is known to be the same one. */
export const messageIdOf = (noticeId: string): string => `<${noticeId}@hotich.example.test>`;

/** Sends one notice. Rejects with nodemailer's error; the server may have taken the mail all the same. */
export async function sendNotice(
  transport: MailTransport,
  { id, kind, from, mail }: { id: string; kind: NoticeKind; from: string; mail: NoticeMail },
): Promise<void> {
  const { subject, text } = mailText(kind, mail.facts);
  await transport.sendMail({
    messageId: messageIdOf(id),
    from,
    to: [...mail.to],
    subject,
    text,
    // RFC 3834: no out-of-office reply shall answer this.
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: (mail.attachments ?? []).map((attachment) => ({ ...attachment })),
    disableUrlAccess: true,
    disableFileAccess: true,
  });
}
