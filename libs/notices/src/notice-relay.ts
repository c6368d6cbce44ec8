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
    readonly payBy?: string | null;
    readonly appointment?: string | null;
    readonly apology?: { newDue: string | null } | null;
  } | null;
  readonly reason: string | null;
  readonly sha256: string | null;
}

/** A delivery that went wrong, told without a word of what is in it or to whom it goes. */
export interface FailedDelivery {
  readonly notice: string;
  readonly dossier: string;
  readonly kind: NoticeKind;
  readonly attempts: number;
  readonly givenUp: boolean;
  /** Name of the error and its code, where it has one. */
  readonly error: string;
}

const batch = 6;
/**
 * How long a claimed row is another relay's to leave alone: longer than a batch takes over two connections when each mail
 * uses up all of the mailer's timeouts, so that no mail is sent by two at once.
 */
const lease = '90 seconds';
/** About five days, as mail servers do: a wrong password or a full disk over a holiday loses no notice. */
const mostAttempts = 1_500;

/**
 * Sends the notices that facts owe. Contract:
 * 1. Each row is claimed for a while, sent, and marked. A relay that dies in between leaves it to be sent again under the
 *    same Message-ID, which makes it the same mail.
 * 2. A row that could not be sent is put back, later each time; refused for good by all its addresses, it is given up.
 * 3. One broken row neither stops the round nor is lost: it is told to `failed` and waits like any other.
 */
export class NoticeRelay {
  constructor(
    private readonly source: DataSource,
    private readonly files: FileStore,
    private readonly mailer: Mailer,
    private readonly publicUrl: string,
    private readonly failed: (delivery: FailedDelivery) => void,
  ) {}

  /** One round; how many were sent or given up. Rejects only when nothing can be claimed. */
  async round(): Promise<number> {
    const waiting = await this.claim();
    const done = await Promise.all(waiting.map((notice) => this.deliver(notice)));
    return done.filter(Boolean).length;
  }

  private async deliver(notice: Waiting): Promise<boolean> {
    try {
      await this.send(notice);
      await this.source.query('UPDATE notice SET sent_at = now() WHERE id = $1', [notice.id]);
      return true;
    } catch (error) {
      const givenUp = error instanceof MailRefused || notice.attempts >= mostAttempts;
      const { id, dossierId: dossier, kind, attempts } = notice;
      this.failed({ notice: id, dossier, kind, attempts, givenUp, error: nameOf(error) });
      // Should the database be away too, the lease runs out by itself.
      return await this.putBack(id, givenUp).then(
        () => givenUp,
        () => false,
      );
    }
  }

  private async putBack(id: string, givenUp: boolean): Promise<void> {
    await this.source.query(
      givenUp
        ? 'UPDATE notice SET given_up_at = now() WHERE id = $1'
        : `UPDATE notice SET not_before = now() + least(attempts, 30) * interval '10 seconds' WHERE id = $1`,
      [id],
    );
  }

  /**
   * To everybody whom it concerns. Nobody to write to is an end too: the portal shows the same. A refused address keeps no
   * colleague's mail back; only when all are refused is that thrown.
   */
  private async send(notice: Waiting): Promise<void> {
    const addresses = await this.addressesOf(notice);
    const facts = this.factsOf(notice);
    const paper = await this.paperOf(notice);
    const refusals: MailRefused[] = [];
    for (const [index, address] of addresses.entries()) {
      const id = index === 0 ? notice.id : `${notice.id}.${index}`;
      const mail = composeMail({ id, kind: notice.kind }, facts, this.mailer.domain);
      await this.mailer.send(address, mail, paper).catch((error: unknown) => {
        if (!(error instanceof MailRefused)) throw error;
        refusals.push(error);
      });
    }
    const [refusal] = refusals;
    if (refusal && refusals.length === addresses.length) throw refusal;
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
    const moment = momentOf(notice);
    const page = notice.recipient === 'applicant' ? `ho-so/${notice.code}` : `office/ho-so/${notice.dossierId}`;
    return {
      code: notice.code,
      title,
      office: notice.authority,
      due: notice.due && localTime(notice.due),
      replyBy: replyBy ? localTime(new Date(replyBy)) : null,
      moment: moment ? localTime(new Date(moment)) : null,
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
        UPDATE notice n SET attempts = attempts + 1, not_before = now() + interval '${lease}'
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

/** The one moment such a notice speaks of beside the due date. */
function momentOf({ kind, state }: Waiting): string | null | undefined {
  if (kind === 'paymentAsked') return state?.payBy;
  if (kind === 'appointed') return state?.appointment;
  return kind === 'apologised' ? state?.apology?.newDue : null;
}

function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return 'code' in error && typeof error.code === 'string' ? `${error.name} ${error.code}` : error.name;
}
