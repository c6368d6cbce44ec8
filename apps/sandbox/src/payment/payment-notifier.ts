import { createHmac } from 'node:crypto';
import type { EventLog } from '../event-log';
import type { PaymentFaults } from './payment-faults';
import type { PaymentLedger } from './payment-ledger';
import { isPaid, type PaidRecord } from './payment-record';

export interface NotifierSettings {
  readonly notifyUrl: string;
  readonly secret: string;
  /** Milliseconds before the second try; each further one waits twice as long, up to a minute. */
  readonly firstPauseMs?: number;
}

const longestPause = 60_000;
const patience = 5_000;

/** Tells the merchant of each payment until he answers that he knows, across restarts too. */
export class PaymentNotifier {
  readonly #timers = new Set<NodeJS.Timeout>();
  #stopped = false;

  constructor(
    private readonly settings: NotifierSettings,
    private readonly ledger: PaymentLedger,
    private readonly faults: PaymentFaults,
    private readonly log: EventLog,
  ) {}

  /** Goes on with what an earlier run of the process could not tell. */
  resume(): void {
    for (const record of this.ledger.list()) if (isPaid(record) && !record.acknowledged) this.#later(record, 0);
  }

  /** Resolves after the first try, whose outcome decides whether there will be others. */
  async tell(record: PaidRecord, tries = 1): Promise<void> {
    const acknowledged = await this.#send(record);
    await this.ledger.told(record.reference, acknowledged);
    this.log('payment.notified', { reference: record.reference, tries, acknowledged });
    if (!acknowledged) this.#later(record, tries);
  }

  stop(): void {
    this.#stopped = true;
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #later(record: PaidRecord, tries: number): void {
    if (this.#stopped) return;
    const pause = Math.min((this.settings.firstPauseMs ?? 1_000) * 2 ** Math.max(0, tries - 1), longestPause);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      void this.tell(record, tries + 1);
    }, pause);
    timer.unref();
    this.#timers.add(timer);
  }

  async #send(record: PaidRecord): Promise<boolean> {
    const { notifications } = this.faults.state;
    if (notifications === 'lost') return false;
    const secret = notifications === 'forged' ? 'not the shared secret' : this.settings.secret;
    const body = JSON.stringify(notificationOf(record, secret));
    const post = (): Promise<boolean> =>
      fetch(this.settings.notifyUrl, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        signal: AbortSignal.timeout(patience),
      }).then(
        (answer) => answer.ok,
        () => false,
      );
    const first = await post();
    return notifications === 'twice' ? (await post()) && first : first;
  }
}

/** Signed over the JSON list of kind, payment, reference, amount, moment and receipt, as agreed with the merchant. */
function notificationOf({ payment, reference, amount, paidAt, receipt }: PaidRecord, secret: string) {
  const said = JSON.stringify(['payment.paid.v1', payment, reference, amount, paidAt, receipt]);
  const signature = createHmac('sha256', secret).update(said).digest('hex');
  return { payment, reference, amount, paidAt, receipt, signature };
}
