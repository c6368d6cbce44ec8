import { join } from 'node:path';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import { readSnapshot, SnapshotFile } from '../storage/snapshot-file';

/**
 * Sessions, codes and refresh tokens of one realm, in memory and in one file, so that a person who is signed in stays
 * so across a restart. The numbers here are small: every look-up other than by id simply walks through all.
 */
export class KeptSessions {
  readonly #entries: Map<string, Entry>;
  readonly #file: SnapshotFile;

  constructor(dataDir: string, realm: string) {
    const path = join(dataDir, 'identity', `${realm}.sessions.json`);
    const kept = readSnapshot(path);
    this.#entries = new Map(Array.isArray(kept) ? kept.filter(isKept) : []);
    this.#file = new SnapshotFile(path, () => this.#alive());
  }

  /** Given to the provider: one adapter for each kind of thing that it keeps. */
  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, expiresIn) => {
      this.#entries.set(`${model}:${id}`, { payload, ...(expiresIn ? { until: Date.now() + expiresIn * 1000 } : {}) });
      this.#file.changed();
    },
    find: async (id) => this.#entries.get(`${model}:${id}`)?.payload,
    findByUid: async (uid) => this.#first(model, (payload) => payload.uid === uid),
    findByUserCode: async (userCode) => this.#first(model, (payload) => payload.userCode === userCode),
    consume: async (id) => {
      const entry = this.#entries.get(`${model}:${id}`);
      if (entry !== undefined) entry.payload.consumed = Math.floor(Date.now() / 1000);
      this.#file.changed();
    },
    destroy: async (id) => {
      this.#entries.delete(`${model}:${id}`);
      this.#file.changed();
    },
    revokeByGrantId: async (grantId) => {
      for (const [key, { payload }] of this.#entries) if (payload.grantId === grantId) this.#entries.delete(key);
      this.#file.changed();
    },
  });

  /** Writes what is not yet on disk; the last act before the process ends. */
  flush(): void {
    this.#file.flush();
  }

  #first(model: string, fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.#entries) if (key.startsWith(`${model}:`) && fits(payload)) return payload;
    return undefined;
  }

  #alive(): [string, Entry][] {
    const now = Date.now();
    for (const [key, entry] of this.#entries)
      if (entry.until !== undefined && entry.until < now) this.#entries.delete(key);
    return [...this.#entries];
  }
}

interface Entry {
  readonly payload: AdapterPayload;
  /** Milliseconds since the epoch; absent when it never expires. */
  readonly until?: number;
}

function isKept(value: unknown): value is [string, Entry] {
  if (!Array.isArray(value)) return false;
  const [key, entry] = value as readonly unknown[];
  if (typeof key !== 'string' || typeof entry !== 'object' || entry === null) return false;
  return 'payload' in entry && typeof entry.payload === 'object';
}
