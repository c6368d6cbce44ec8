import { setTimeout as pause } from 'node:timers/promises';

export type PopulationMode = 'ok' | 'slow' | 'down';

/** The switch that makes the database slow or unreachable. */
export class PopulationFaults {
  #mode: PopulationMode = 'ok';
  #delayMs = 0;

  set(mode: PopulationMode, delayMs = 5_000): void {
    this.#mode = mode;
    this.#delayMs = mode === 'slow' ? delayMs : 0;
  }

  /** Waits as told; false when the database plays dead. */
  async letThrough(): Promise<boolean> {
    if (this.#mode === 'slow') await pause(this.#delayMs, undefined, { ref: false });
    return this.#mode !== 'down';
  }

  get state(): { readonly mode: PopulationMode; readonly delayMs: number } {
    return { mode: this.#mode, delayMs: this.#delayMs };
  }
}
