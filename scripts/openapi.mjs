/**
 * The descriptions of both APIs, and the portal's types made from them. Without arguments they are written anew;
 * `--check` writes nothing and fails when the committed ones are no longer what the code says.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import openapiTS, { astToString, COMMENT_HEADER } from 'openapi-typescript';
import { ensureInstalled, giveUp } from './ensure-installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const apis = ['citizen', 'office'].map((api) => ({
  compiled: join('dist', 'apps', `${api}-api`, 'src', 'openapi.js'),
  description: join('apps', `${api}-api`, 'openapi.json'),
  types: join('apps', 'portal', 'src', 'api', `${api}.d.ts`),
}));

await ensureInstalled({ portal: false }).catch(giveUp);
if (process.argv.includes('--check')) await check();
else await describeInto(root);

/** Below `target` every file has the place that it has in the project. */
async function describeInto(target) {
  for (const { compiled, description, types } of apis) {
    const file = join(target, description);
    for (const place of [description, types]) mkdirSync(dirname(join(target, place)), { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(root, compiled), file], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${compiled} failed:\n${stderr}`);
    const syntax = await openapiTS(pathToFileURL(file));
    writeFileSync(join(target, types), `${COMMENT_HEADER}${astToString(syntax)}`);
  }
}

async function check() {
  const target = mkdtempSync(join(tmpdir(), 'hotich-openapi-'));
  try {
    await describeInto(target);
    const stale = apis
      .flatMap(({ description, types }) => [description, types])
      .filter((file) => differs(file, target));
    if (stale.length === 0) return;
    console.error(`No longer what the code says: ${stale.join(', ')}\nTo mend it: npm run openapi`);
    process.exitCode = 1;
  } finally {
    rmSync(target, { recursive: true, force: true });
  }
}

function differs(file, target) {
  return readFileSync(join(root, file), 'utf8') !== readFileSync(join(target, file), 'utf8');
}
