import { findEdition } from '@hotich/catalogue';
import { type FileStore } from '@hotich/persistence';
import type { DataSource } from 'typeorm';
import { composeMail } from './compose-mail';
import { type Attachment, type Mailer, MailRefused } from './mailer';
import type { NoticeKind } from './notices-for';
import { localTime } from './local-time';

interface Waiting {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly recipient: string;
  readonly attempts: number;
  readonly code: string;
  readonly procedure: string;
  readonly edition: string;
  readonly authority: string;
  readonly officeCode: string;
  readonly dossierId: string;
  readonly contact: { readonly email?: string };
  readonly due: Date | null;
  readonly state: {
    readonly supplement: { replyBy: string } | null;
    readonly draft: { confirmBy: string } | null;
  } | null;
  readonly reason: string | null;
  readonly sha256: string | null;
}

const batch = 10;
const mostAttempts = 200;

/**
 * Sends the notices that facts owe. Each row is claimed by putting it off, sent, and marked; a relay that dies in between
 * sends it again under the same Message-ID, which makes it the same mail.
 */
export class NoticeRelay {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly mailer: Mailer,
    private readonly publicUrl: string,
  ) {}

  /** One round; how many were sent or given up. */
  async round(): Promise<number> {
    const waiting = await this.claim();
    const done = await Promise.all(waiting.map((notice) => this.deliver(notice)));
    return done.filter(Boolean).length;
  }

  private async deliver(notice: Waiting): Promise<boolean> {
    const addresses = await this.addressesOf(notice);
    try {
      for (const [index, address] of addresses.entries()) {
        const id = index === 0 ? notice.id : `${notice.id}.${index}`;
        await this.mailer.send(
          address,
          composeMail({ id, kind: notice.kind }, this.factsOf(notice), this.mailer.domain),
          await this.paperOf(notice),
        );
      }
    } catch (error) {
      // Anything but a refusal for good may work later: the row is put off already.
      if (!(error instanceof MailRefused) && notice.attempts < mostAttempts) return false;
      await this.source.query('UPDATE notice SET given_up_at = now() WHERE id = $1', [notice.id]);
      return true;
    }
    // Nobody to write to is an end too: the portal shows the same.
    await this.source.query('UPDATE notice SET sent_at = now() WHERE id = $1', [notice.id]);
    return true;
  }

  private async addressesOf(notice: Waiting): Promise<string[]> {
    if (notice.recipient === 'applicant') return notice.contact.email ? [notice.contact.email] : [];
    const rows: { email: string }[] = await this.source.query(
      `SELECT email FROM staff WHERE office_code = $1 AND $2 = ANY (roles) AND email IS NOT NULL
         AND valid_from <= current_date AND (valid_to IS NULL OR valid_to >= current_date) ORDER BY id`,
      [notice.officeCode, notice.recipient],
    );
    return rows.map(({ email }) => email);
  }

  private factsOf(notice: Waiting) {
    const title = findEdition(notice.procedure, notice.edition)?.title ?? {
      vi: notice.procedure,
      km: notice.procedure,
    };
    const replyBy = notice.kind === 'draftReady' ? notice.state?.draft?.confirmBy : notice.state?.supplement?.replyBy;
    const page = notice.recipient === 'applicant' ? `ho-so/${notice.code}` : `office/dossiers/${notice.dossierId}`;
    return {
      code: notice.code,
      title,
      office: notice.authority,
      due: notice.due && localTime(notice.due),
      replyBy: replyBy ? localTime(new Date(replyBy)) : null,
      reason: notice.reason,
      link: `${this.publicUrl}/${page}`,
    };
  }

  private async paperOf(notice: Waiting): Promise<Attachment[]> {
    if (!notice.sha256) return [];
    return [{ filename: `${notice.code}.pdf`, content: await this.files.get(notice.sha256) }];
  }

  private claim(): Promise<Waiting[]> {
    return this.source.query(`
      WITH due AS (
        SELECT id FROM notice WHERE sent_at IS NULL AND given_up_at IS NULL AND not_before <= now()
        ORDER BY not_before LIMIT ${batch} FOR UPDATE SKIP LOCKED
      ), taken AS (
        UPDATE notice n SET attempts = attempts + 1, not_before = now() + least(attempts + 1, 30) * interval '10 seconds'
        FROM due WHERE n.id = due.id
        RETURNING n.id, n.dossier_id, n.seq, n.kind, n.recipient, n.attempts, n.document_id, n.created_at
      )
      SELECT t.id, t.kind, t.recipient, t.attempts, d.code, d.procedure, d.edition, u.authority, d.office_code AS "officeCode",
             d.id AS "dossierId", d.contact, d.due, d.state, n.text AS reason, p.sha256
      FROM taken t JOIN dossier d ON d.id = t.dossier_id JOIN unit u ON u.code = d.office_code
      LEFT JOIN dossier_fact f ON f.dossier_id = t.dossier_id AND f.seq = t.seq
      LEFT JOIN note n ON n.id = (f.fact ->> 'note')::uuid
      LEFT JOIN document p ON p.id = t.document_id
      ORDER BY t.created_at`);
  }
}
