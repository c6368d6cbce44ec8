import { writeFileSync } from 'node:fs';
import { dataConverter, parsePayloadKeys } from '@hotich/temporal';
import { bundleWorkflowCode } from '@temporalio/worker';
import { bundlePath, workflowsPath } from './engine/workflow-code';

/** Bundles the workflows as part of the build. The key given here is not used: a bundle carries converters, no keys. */
async function bundle(): Promise<void> {
  const anyKey = `build:${Buffer.alloc(32).toString('base64')}`;
  const { failureConverterPath } = dataConverter(parsePayloadKeys(anyKey));
  const { code } = await bundleWorkflowCode({
    workflowsPath,
    ...(failureConverterPath && { failureConverterPath }),
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  writeFileSync(bundlePath, code);
}

bundle().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
