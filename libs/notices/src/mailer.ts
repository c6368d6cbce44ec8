import { createTransport, type Transporter } from 'nodemailer';
import type { Mail } from './compose-mail';

export interface Attachment {
  readonly filename: string;
  readonly content: Buffer;
}

/** The address or the mail itself was refused for good (SMTP 5xx): trying again would only repeat it. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
  constructor(readonly smtpCode: number) {
    super(`notices.refused ${smtpCode}`);
  }
}

/**
 * Sends mail over SMTP. A network failure, a 4xx answer, or a server that does not let us in is thrown as it is: it may work
 * later, and says nothing of the mail.
 */
export class Mailer {
  private readonly transport: Transporter;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    this.transport = createTransport({
      url,
      pool: true,
      maxConnections: 2,
      connectionTimeout: 5_000,
      greetingTimeout: 10_000,
      socketTimeout: 15_000,
    });
  }

  /** Domain of Message-IDs: that of the sender. */
  get domain(): string {
    return this.from.split('@').at(-1) ?? 'localhost';
  }

  async send(to: string, { messageId, subject, text }: Mail, attachments: readonly Attachment[]): Promise<void> {
    try {
      await this.transport.sendMail({
        from: { name: 'Hộ tịch', address: this.from },
        to,
        messageId,
        subject,
        text,
        attachments: attachments.map((file) => ({ ...file, contentType: 'application/pdf' })),
      });
    } catch (error) {
      const code = refusalOf(error);
      if (code !== null) throw new MailRefused(code);
      throw error;
    }
  }

  close(): void {
    this.transport.close();
  }
}

/** Stages at which a server speaks of the mail; before them it speaks of itself and of us. */
const aboutTheMail: readonly unknown[] = ['EENVELOPE', 'EMESSAGE'];
/** "Sign in first" (RFC 4954 section 6): some servers ask for it only once they are given a mail. */
const aboutOurLogin: readonly number[] = [530, 534, 535, 538];

function refusalOf(error: unknown): number | null {
  if (!(error instanceof Error) || !('code' in error) || !aboutTheMail.includes(error.code)) return null;
  const reply = 'responseCode' in error && typeof error.responseCode === 'number' ? error.responseCode : 0;
  return reply >= 500 && !aboutOurLogin.includes(reply) ? reply : null;
}
