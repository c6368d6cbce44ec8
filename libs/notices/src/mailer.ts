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

/** Sends mail over SMTP. A network failure or a 4xx answer is thrown as it is: it may work later. */
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
      const code = responseCode(error);
      if (code >= 500) throw new MailRefused(code);
      throw error;
    }
  }

  close(): void {
    this.transport.close();
  }
}

const responseCode = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'responseCode' in error && typeof error.responseCode === 'number'
    ? error.responseCode
    : 0;
