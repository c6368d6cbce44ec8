import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { isMissingFile } from './missing-file';

/**
 * One JSON value kept in one file, written a moment after the last change and once more at the end.
 * The new text is moved over the old, so that a crash leaves either of them whole.
 */
export class SnapshotFile {
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly path: string,
    private readonly current: () => unknown,
    private readonly delayMs = 100,
  ) {}

  changed(): void {
    this.#timer ??= setTimeout(() => this.flush(), this.delayMs);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    writeWhole(this.path, JSON.stringify(this.current()));
  }
}

/** The value of a JSON file, or undefined when there is none. */
export function readSnapshot(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (isMissingFile(error)) return undefined;
    throw error;
  }
}

/** Moves the new text over the old. Readable by the owner only, for it may hold keys. */
export function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text, { mode: 0o600 });
  renameSync(`${path}.new`, path);
}
