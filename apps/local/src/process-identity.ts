import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { hasTexts } from './json-file';

/** A process as it can be told apart from a later one that was given the same number. */
export interface KnownProcess {
  readonly pid: number;
  readonly startedAt: string;
}
export interface ProcessIdentity extends KnownProcess {
  readonly commandLine: string;
}

/** What runs under this pid now, or undefined when nothing does (a zombie counts as nothing). */
export function identityOf(pid: number): ProcessIdentity | undefined {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
}

/** True while the very process seen before is alive; a pid used again by another program is false. */
export function stillRuns(seen: KnownProcess): boolean {
  return identityOf(seen.pid)?.startedAt === seen.startedAt;
}

/** Reads what an earlier run wrote down; undefined when it is no such note. */
export function knownProcess(note: unknown): KnownProcess | undefined {
  if (!hasTexts(note, 'startedAt') || !('pid' in note) || typeof note.pid !== 'number') return undefined;
  return { pid: note.pid, startedAt: note.startedAt };
}

function fromProc(pid: number): ProcessIdentity | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The program's name stands in brackets and may hold spaces: the numbered fields begin after the last bracket.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startedAt] = [fields[0], fields[19]];
    if (startedAt === undefined || state === 'Z' || state === 'X') return undefined;
    const commandLine = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
    return { pid, startedAt, commandLine };
  } catch {
    return undefined;
  }
}

function fromPs(pid: number): ProcessIdentity | undefined {
  const ps = spawnSync('ps', ['-o', 'lstart=,args=', '-ww', '-p', String(pid)], { encoding: 'utf8' });
  const line = ps.stdout?.trim() ?? '';
  // `lstart` is always 24 characters wide ("Tue Nov 24 11:22:33 2026").
  return ps.status === 0 && line !== ''
    ? { pid, startedAt: line.slice(0, 24), commandLine: line.slice(24).trim() }
    : undefined;
}
