import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { codeOf } from './error-code';
import { readJson } from './json-file';
import { identityOf, knownProcess, stillRuns, type KnownProcess } from './process-identity';
import { StartProblem } from './start-problem';

/**
 * Takes the var folder for this process; the returned function gives it back. Throws a StartProblem while another
 * supervisor holds it. A lock whose holder is dead, or whose pid now belongs to another program, is taken over.
 */
export function lockVarDir(layout: Layout): () => void {
  const file = join(layout.run, 'supervisor.json');
  if (!tryWrite(file)) {
    const holder = readHolder(file);
    if (holder !== undefined && stillRuns(holder)) throw alreadyRunning(layout, holder.pid);
    rmSync(file, { force: true });
    if (!tryWrite(file)) throw alreadyRunning(layout, readHolder(file)?.pid ?? 0);
  }
  return () => rmSync(file, { force: true });
}

function tryWrite(file: string): boolean {
  try {
    const descriptor = openSync(file, 'wx', 0o600);
    writeSync(descriptor, JSON.stringify(identityOf(process.pid)));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(file: string): KnownProcess | undefined {
  try {
    return knownProcess(readJson(file));
  } catch {
    return undefined;
  }
}

function alreadyRunning(layout: Layout, pid: number): StartProblem {
  return new StartProblem(
    'local.lock.held',
    `The system is already running on ${layout.varDir} (process ${pid}).`,
    `Use that one, stop it with \`kill ${pid}\`, or start a second with its own folder by HOTICH_VAR.`,
    { pid },
  );
}
