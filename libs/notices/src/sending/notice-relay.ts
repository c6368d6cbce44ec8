import type { DataSource } from 'typeorm';
import { isNoticeKind } from '../rules/notice';
import { backOff, isPermanent } from './mail-failure';
import { type MailTransport, type NoticeMail, sendNotice } from './send-notice';
import { type WaitingNotice, WaitingNotices } from './waiting-notices';

export interface NoticeRelayParts {
  /** Of the worker's role. */
  readonly source: DataSource;
  readonly transport: MailTransport;
  readonly from: string;
  /** Addresses, facts and papers of a notice, as they are now; null when there is nobody to write to. */
  readonly load: (notice: WaitingNotice) => Promise<NoticeMail | null>;
  /** Told of every failed try; ids only. */
  readonly onFailure?: (notice: WaitingNotice, error: unknown) => void;
  readonly batch?: number;
  /** Longer than the slowest mail server: a lease that runs out lets a second relay send the same mail. */
  readonly leaseSeconds?: number;
  /** After so many tries a mail that the server refuses for good is given up. Any other failure is tried for ever. */
  readonly triesOnRefusal?: number;
}

/** Sends what is owed, at least once each and, by the Message-ID, seen once. Several may run beside each other. */
export class NoticeRelay {
  private readonly waiting: WaitingNotices;

  constructor(private readonly parts: NoticeRelayParts) {
    this.waiting = new WaitingNotices(parts.source);
  }

  /** One round over what is due now; how many notices it took up, so that the caller knows whether to rest. */
  async round(): Promise<number> {
    const claimed = await this.waiting.claim(this.parts.batch ?? 20, this.parts.leaseSeconds ?? 300);
    for (const notice of claimed) await this.carry(notice);
    return claimed.length;
  }

  private async carry(notice: WaitingNotice): Promise<void> {
    try {
      const mail = await this.parts.load(notice);
      // A kind of a newer edition is left to the newer worker that wrote it.
      if (!isNoticeKind(notice.kind)) return await this.waiting.postpone(notice.id, backOff(notice.attempts));
      if (!mail || mail.to.length === 0) return await this.waiting.givenUp(notice.id);
      await sendNotice(this.parts.transport, { id: notice.id, kind: notice.kind, from: this.parts.from, mail });
    } catch (error) {
      this.parts.onFailure?.(notice, error);
      return this.failed(notice, error);
    }
    // Outside the try: a mail that was sent but could not be marked is sent again when its lease runs out.
    await this.waiting.sent(notice.id);
  }

  private failed(notice: WaitingNotice, error: unknown): Promise<void> {
    return isPermanent(error) && notice.attempts >= (this.parts.triesOnRefusal ?? 5)
      ? this.waiting.givenUp(notice.id)
      : this.waiting.postpone(notice.id, backOff(notice.attempts));
  }
}
