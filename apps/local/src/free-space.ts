import { statfsSync } from 'node:fs';
import { StartProblem } from './start-problem';

const neededMegabytes = 500;

/** Throws a StartProblem when fewer than 500 MB are free: PostgreSQL stops in the midst of work on a full disk. */
export function assertFreeSpace(folder: string, freeBytes: (folder: string) => number = freeBytesOf): void {
  const free = Math.floor(freeBytes(folder) / 1024 / 1024);
  if (free >= neededMegabytes) return;
  throw new StartProblem(
    'local.disk.full',
    `Only ${free} MB are free where ${folder} lies, and ${neededMegabytes} MB are needed.`,
    'Free some space, or choose a folder on another disk by HOTICH_VAR.',
    { free, needed: neededMegabytes },
  );
}

function freeBytesOf(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}
