import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isMissingFile } from './missing-file';

/**
 * An append-only file of JSON lines: the store of everything that must outlive a killed process.
 * Appends are queued, so that two lines never mix.
 */
export class JsonLines<Line extends object> {
  #last: Promise<void> = Promise.resolve();

  private constructor(private readonly path: string) {}

  /** Opens the file and hands back what it holds; a last line torn by a crash is left out and closed off. */
  static async open<Line extends object>(
    path: string,
    isLine: (value: unknown) => value is Line,
  ): Promise<{ file: JsonLines<Line>; lines: Line[] }> {
    await mkdir(dirname(path), { recursive: true });
    const text = await readFile(path, 'utf8').catch(emptyWhenMissing);
    if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
    const lines = text
      .split('\n')
      .map(parsed)
      .filter((value) => isLine(value));
    return { file: new JsonLines<Line>(path), lines };
  }

  append(line: Line): Promise<void> {
    const written = this.#last.then(() => appendFile(this.path, `${JSON.stringify(line)}\n`));
    // A failed append is the caller's news; the next one starts afresh.
    this.#last = written.catch(() => undefined);
    return written;
  }

  /** Resolves when everything handed in so far is on disk. */
  async settled(): Promise<void> {
    await this.#last;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function emptyWhenMissing(error: unknown): string {
  if (isMissingFile(error)) return '';
  throw error;
}
