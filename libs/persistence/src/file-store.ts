import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Bytes under their own digest, in a folder. Written aside, synced and renamed, so that a file is there whole or not at
 * all, also after a crash; the same bytes twice are one file. Nothing is ever overwritten.
 */
export class FileStore {
  constructor(private readonly dir: string) {}

  /** Keeps the bytes; returns their SHA-256 in lower-case hexadecimal. */
  async put(bytes: Uint8Array): Promise<string> {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const path = this.pathOf(sha256);
    if (await exists(path)) return sha256;
    const folder = dirname(path);
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const aside = join(folder, `.${randomUUID()}`);
    const file = await open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(aside, path);
    return sha256;
  }

  /** The bytes of a digest. Fails when they are missing or no longer are what the digest says. */
  async get(sha256: string): Promise<Buffer> {
    const bytes = await readFile(this.pathOf(sha256));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new Error(`stored file ${sha256} is damaged`);
    return bytes;
  }

  private pathOf(sha256: string): string {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error('not a digest');
    return join(this.dir, sha256.slice(0, 2), sha256);
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
