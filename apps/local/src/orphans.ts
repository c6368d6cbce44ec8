import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { hasTexts, readJson } from './json-file';
import { identityOf, knownProcess, stillRuns, type KnownProcess } from './process-identity';

interface Remembered extends KnownProcess {
  readonly name: string;
  readonly marker: string;
}

/** Notes a started child in `run/<name>.json`; the returned function takes the note away. */
export function rememberChild(
  layout: Layout,
  child: { readonly name: string; readonly marker: string },
  pid: number | undefined,
): () => void {
  const identity = pid === undefined ? undefined : identityOf(pid);
  if (identity === undefined) return () => undefined;
  const file = join(layout.run, `${child.name}.child.json`);
  const note: Remembered = { name: child.name, pid: identity.pid, startedAt: identity.startedAt, marker: child.marker };
  writeFileSync(file, JSON.stringify(note));
  return () => rmSync(file, { force: true });
}

/**
 * Ends the children of a run whose supervisor was killed. A process is ended only when it is the very one that was
 * noted (pid and moment of start) and its command line still holds the noted piece. Returns the names ended.
 */
export async function endOrphans(layout: Layout): Promise<readonly string[]> {
  const notes = readdirSync(layout.run).filter((file) => file.endsWith('.child.json'));
  const orphans = notes.flatMap((file) => {
    const note = readNote(join(layout.run, file));
    return note !== undefined && isOurs(note) ? [note] : [];
  });
  await Promise.all(orphans.map(end));
  for (const file of notes) rmSync(join(layout.run, file), { force: true });
  return orphans.map((orphan) => orphan.name);
}

function readNote(file: string): Remembered | undefined {
  try {
    const note = readJson(file);
    const known = knownProcess(note);
    return known !== undefined && hasTexts(note, 'name', 'marker')
      ? { ...known, name: note.name, marker: note.marker }
      : undefined;
  } catch {
    return undefined;
  }
}

function isOurs(note: Remembered): boolean {
  return stillRuns(note) && (identityOf(note.pid)?.commandLine.includes(note.marker) ?? false);
}

async function end(orphan: Remembered): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown and ends every other child as well.
  signal(orphan, 'SIGINT');
  for (let waited = 0; stillRuns(orphan); waited += 50) {
    if (waited >= 5_000) signal(orphan, 'SIGKILL');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function signal(orphan: Remembered, name: NodeJS.Signals): void {
  try {
    process.kill(orphan.pid, name);
  } catch {
    // It ended by itself meanwhile.
  }
}
