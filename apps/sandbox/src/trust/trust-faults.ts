export type TrustService = 'tsa' | 'ocsp';
export type TrustMode = 'ok' | 'down';

/** The switch that makes the timestamp authority or the certificate status unreachable. */
export class TrustFaults {
  readonly #modes: Record<TrustService, TrustMode> = { tsa: 'ok', ocsp: 'ok' };

  set(modes: Partial<Record<TrustService, TrustMode>>): void {
    Object.assign(this.#modes, modes);
  }

  isDown(service: TrustService): boolean {
    return this.#modes[service] === 'down';
  }

  get state(): Readonly<Record<TrustService, TrustMode>> {
    return { ...this.#modes };
  }
}
