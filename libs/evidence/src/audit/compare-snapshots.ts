import type { Snapshot } from '../finding';
import type { Difference } from './rerun';

/** The fields in which two snapshots differ, by name. */
export function compareSnapshots(kept: Snapshot, now: Snapshot): Difference[] {
  const [before, after] = [flat(kept), flat(now)];
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
  return fields
    .map((field) => ({ field, kept: before.get(field) ?? null, now: after.get(field) ?? null }))
    .filter((pair) => pair.kept !== pair.now);
}

function flat(snapshot: Snapshot): Map<string, string> {
  return new Map(
    Object.entries(snapshot).flatMap(([field, value]): [string, string][] =>
      typeof value === 'object'
        ? [
            [`${field}.claimed`, value.claimed],
            [`${field}.found`, value.found],
          ]
        : [[field, String(value)]],
    ),
  );
}
