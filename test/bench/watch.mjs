import { setTimeout as pause } from 'node:timers/promises';

const lookEveryMs = 25;

/** Sees dossiers arrive on desks: one short query for all that are waited for, so that watching costs next to nothing. */
export class Watch {
  #waiting = new Map();
  #looking = false;

  constructor(source) {
    this.source = source;
  }

  /** Resolves with the document to sign (`document`, `digest`; empty where there is none) once the dossier is there. */
  until(id, stage) {
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { stage, resolve, reject });
      if (!this.#looking) void this.#look();
    });
  }

  async #look() {
    this.#looking = true;
    while (this.#waiting.size > 0) {
      try {
        await this.#lookOnce();
      } catch (error) {
        for (const { reject } of this.#waiting.values()) reject(error);
        this.#waiting.clear();
      }
      if (this.#waiting.size > 0) await pause(lookEveryMs);
    }
    this.#looking = false;
  }

  async #lookOnce() {
    const rows = await this.source.query(
      `SELECT id, stage, state->'document' AS document FROM dossier WHERE id = ANY($1)`,
      [[...this.#waiting.keys()]],
    );
    for (const { id, stage, document } of rows) {
      const waiter = this.#waiting.get(id);
      if (stage !== waiter.stage || (stage === 'approval' && !document)) continue;
      this.#waiting.delete(id);
      waiter.resolve(document ? { document: document.id, digest: document.digest } : {});
    }
  }
}
