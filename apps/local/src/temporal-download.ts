import { spawn } from 'node:child_process';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { projectRoot } from './layout';

/** Which of its two servers the SDK shall download. */
export type SdkServer = 'createLocal' | 'createTimeSkipping';

const vendor = 'https://temporal.download/';
const askMs = 3_000;
const downloadMs = 180_000;

/**
 * Lets the Temporal SDK download a server and moves the binary to `target`. The SDK offers no download alone, so a
 * process of its own starts and stops the server once. Offline this gives up within seconds; throws an Error then.
 */
export async function fetchBySdk(server: SdkServer, cache: string, target: string): Promise<string> {
  await fetch(vendor, { method: 'HEAD', signal: AbortSignal.timeout(askMs) });
  const folder = join(cache, `download-${randomUUID()}`);
  await mkdir(folder, { recursive: true });
  try {
    await runOnce(server, folder);
    const file = (await readdir(folder)).find((name) => name.startsWith('temporal'));
    if (file === undefined) throw new Error('the SDK downloaded nothing');
    await rename(join(folder, file), target);
    return target;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function runOnce(server: SdkServer, downloadDir: string): Promise<void> {
  const executable = JSON.stringify({ type: 'cached-download', downloadDir });
  const script = `require('@temporalio/testing').TestWorkflowEnvironment.${server}({ server: { executable: ${executable} } })
    .then((environment) => environment.teardown()).then(() => process.exit(0), () => process.exit(1))`;
  const child = spawn(process.execPath, ['-e', script], { cwd: projectRoot(), stdio: 'ignore', timeout: downloadMs });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Error('the SDK could not download its server')),
    );
  });
}
