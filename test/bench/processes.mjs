import { readdirSync, readFileSync } from 'node:fs';

/** `/proc/<pid>/stat` counts processor time in hundredths of a second on every Linux that Node runs on. */
const msPerTick = 10;

/**
 * Processor time in ms that each named process has used until now, with all its descendants, living and gone. Followed by
 * parent, not by process group: every backend of PostgreSQL makes a group of its own.
 * @template Name
 * @param {ReadonlyMap<Name, number>} roots name to pid
 * @returns {Map<Name, number>}
 */
export function cpuOf(roots) {
  const all = everyProcess();
  return new Map(
    [...roots].map(([name, root]) => [name, treeOf(root, all).reduce((sum, { ticks }) => sum + ticks, 0) * msPerTick]),
  );
}

/** Megabytes of memory a process and all its descendants hold, each shared page counted once over those that share it. */
export function memoryOf(root) {
  const kilobytes = treeOf(root, everyProcess()).map(({ pid }) => {
    const text = readOrNothing(`/proc/${pid}/smaps_rollup`);
    return Number(/^Pss:\s+(\d+) kB$/m.exec(text)?.[1] ?? 0);
  });
  return kilobytes.reduce((sum, size) => sum + size, 0) / 1024;
}

function everyProcess() {
  return readdirSync('/proc').flatMap((name) => {
    const text = /^\d+$/.test(name) ? readOrNothing(`/proc/${name}/stat`) : '';
    // The name of the program stands in brackets and may hold anything: what follows the last one is plain.
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    if (fields.length < 15) return [];
    // utime and stime, and those of children that have ended and were waited for.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid: Number(name), parent: Number(fields[1]), ticks }];
  });
}

function treeOf(root, all) {
  const tree = all.filter(({ pid }) => pid === root);
  for (const member of tree) tree.push(...all.filter(({ parent }) => parent === member.pid));
  return tree;
}

function readOrNothing(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // It ended between the listing and the reading.
    return '';
  }
}
