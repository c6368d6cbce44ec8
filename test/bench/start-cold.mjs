import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { figure } from './report.mjs';
import { room, root } from './rooms.mjs';

const patienceMs = 20 * 60_000;

/** `npm start` in a fresh clone of HEAD, once: packages, build, database, engine, books, apps. Minutes, hence asked for. */
export async function startCold(_stand, { cold }) {
  if (!cold) {
    console.log('  left out: it installs all packages anew and takes minutes; ask for it with --cold');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'ho-tich-cold-'));
  try {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    const seconds = await startOnce(folder);
    const note =
      'npm start in a fresh clone of HEAD until every part answers; caches of npm and of the engine as they were';
    return [figure({ name: 'start-cold', unit: 's', ours: [seconds], note })];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startOnce(folder) {
  const { freePorts } = room('apps/local');
  const { portVariable } = room('apps/local', 'ports');
  const ports = await freePorts();
  const chosen = Object.fromEntries(Object.entries(ports).map(([name, port]) => [portVariable(name), String(port)]));
  const begun = performance.now();
  // A process group of its own, so that one signal reaches npm and what npm started.
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...process.env, ...chosen },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const gone = once(child, 'exit').then(() => true);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text));
  try {
    // The portal's box of addresses is the last thing said, after every part has answered.
    while (!said.includes(`http://127.0.0.1:${ports.portal}/`)) {
      if (performance.now() - begun > patienceMs || (await Promise.race([gone, pause(200, false)])))
        throw new Error(`the cold start did not get there:\n${said.slice(-2000)}`);
    }
    const seconds = (performance.now() - begun) / 1000;
    console.log(said.replace(/^/gm, '  | '));
    return seconds;
  } finally {
    if (child.exitCode === null) child.kill('SIGTERM');
    await gone;
  }
}
