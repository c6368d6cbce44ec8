import { setTimeout as pause } from 'node:timers/promises';

export type PaymentMode = 'ok' | 'slow' | 'down';
/** `lost`: none gets through until it is set otherwise. `twice`: each is sent two times. `forged`: signed with another key. */
export type NotificationMode = 'once' | 'twice' | 'lost' | 'forged';

export interface PaymentFaultState {
  readonly mode: PaymentMode;
  readonly delayMs: number;
  readonly notifications: NotificationMode;
}

/** The switch that makes the payment service slow or unreachable, or its notifications what they should not be. */
export class PaymentFaults {
  #state: PaymentFaultState = { mode: 'ok', delayMs: 0, notifications: 'once' };

  set({ mode = 'ok', delayMs = 5_000, notifications = 'once' }: Partial<PaymentFaultState>): void {
    this.#state = { mode, delayMs: mode === 'slow' ? delayMs : 0, notifications };
  }

  /** Waits as told; false when the service plays dead. */
  async letThrough(): Promise<boolean> {
    if (this.#state.mode === 'slow') await pause(this.#state.delayMs, undefined, { ref: false });
    return this.#state.mode !== 'down';
  }

  get state(): PaymentFaultState {
    return this.#state;
  }
}
