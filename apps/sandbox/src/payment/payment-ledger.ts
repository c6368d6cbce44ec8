import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { JsonLines } from '../storage/json-lines';
import { isPaid, type PaidRecord, type PaymentRecord, type PaymentRequest } from './payment-record';

export type RequestAnswer =
  | { readonly kind: 'taken'; readonly record: PaymentRecord; readonly repeated: boolean }
  | { readonly kind: 'conflict' };

/** The payments asked for and made, kept on disk: each line is a record as it stands from then on. */
export class PaymentLedger {
  readonly #byReference = new Map<string, PaymentRecord>();
  readonly #byPayment = new Map<string, string>();

  private constructor(
    private readonly file: JsonLines<PaymentRecord>,
    lines: readonly PaymentRecord[],
  ) {
    for (const line of lines) this.#remember(line);
  }

  static async open(dataDir: string): Promise<PaymentLedger> {
    const { file, lines } = await JsonLines.open(join(dataDir, 'payment', 'payments.jsonl'), isRecord);
    return new PaymentLedger(file, lines);
  }

  /** A repeat gets the same page; after a cancellation the page is open again. Other content under one id is refused. */
  async request(asked: PaymentRequest): Promise<RequestAnswer> {
    const known = this.find(this.#byPayment.get(asked.payment) ?? '');
    if (known === undefined) {
      const reference = `GL-${randomBytes(8).toString('hex')}`;
      const fresh = { state: 'open', requestedAt: now(), attempts: 0, acknowledged: false } as const;
      return { kind: 'taken', record: await this.#keep({ ...asked, ...fresh, reference }), repeated: false };
    }
    if (known.amount !== asked.amount || known.code !== asked.code) return { kind: 'conflict' };
    const record = known.state === 'cancelled' ? await this.#keep({ ...known, ...asked, state: 'open' }) : known;
    return { kind: 'taken', record, repeated: true };
  }

  /** Null when there is nothing to pay any more, as when the button was pressed twice. */
  async pay(reference: string): Promise<PaidRecord | null> {
    const record = this.find(reference);
    if (record?.state !== 'open') return null;
    const receipt = `BL-${String(this.list().filter(isPaid).length + 1).padStart(6, '0')}`;
    const paid = { ...record, state: 'paid' as const, paidAt: now(), receipt };
    await this.#keep(paid);
    return paid;
  }

  async cancel(reference: string): Promise<void> {
    const record = this.find(reference);
    if (record?.state === 'open') await this.#keep({ ...record, state: 'cancelled' });
  }

  async told(reference: string, acknowledged: boolean): Promise<void> {
    const record = this.find(reference);
    if (record === undefined) return;
    const known = record.acknowledged || acknowledged;
    await this.#keep({ ...record, attempts: record.attempts + 1, acknowledged: known });
  }

  find(reference: string): PaymentRecord | undefined {
    return this.#byReference.get(reference);
  }

  /** Newest first; `code` narrows to one dossier. */
  list(code?: string): PaymentRecord[] {
    const all = [...this.#byReference.values()].reverse();
    return code === undefined || code === '' ? all : all.filter((record) => record.code === code);
  }

  async settled(): Promise<void> {
    await this.file.settled();
  }

  async #keep(record: PaymentRecord): Promise<PaymentRecord> {
    this.#remember(record);
    await this.file.append(record);
    return record;
  }

  #remember(record: PaymentRecord): void {
    this.#byReference.set(record.reference, record);
    this.#byPayment.set(record.payment, record.reference);
  }
}

const now = (): string => new Date().toISOString();

function isRecord(value: unknown): value is PaymentRecord {
  return typeof value === 'object' && value !== null && 'reference' in value && 'payment' in value && 'state' in value;
}
