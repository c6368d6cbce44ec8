import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Child } from './child';
import * as environment from './environment';
import type { Wiring } from './environment';
import type { Ports } from './ports';
import { StartProblem } from './start-problem';

export const appNames = ['sandbox', 'worker', 'citizen-api', 'office-api', 'portal'] as const;
export type AppName = (typeof appNames)[number];

/** Compiled entry files, relative to the project; tests put their own in place of some. */
export type Entries = Readonly<Record<AppName | 'migrate' | 'seed', string>>;
export const usualEntries: Entries = {
  sandbox: 'dist/apps/sandbox/src/main.js',
  worker: 'dist/apps/worker/src/main.js',
  'citizen-api': 'dist/apps/citizen-api/src/main.js',
  'office-api': 'dist/apps/office-api/src/main.js',
  portal: 'dist/apps/portal/server/main.js',
  migrate: 'dist/libs/persistence/src/migrate.js',
  seed: 'dist/apps/local/src/seed.js',
};

interface AppPlace {
  readonly root: string;
  readonly entries: Entries;
  readonly extra: Readonly<Record<string, string>>;
  readonly onRestart: (name: string, reason: string) => void;
}

/** Throws one StartProblem naming every entry file that is not there. */
export function assertEntries(root: string, entries: Entries, needed: readonly (keyof Entries)[]): void {
  const missing = needed.map((name) => entries[name]).filter((entry) => !existsSync(join(root, entry)));
  if (missing.length === 0) return;
  const message = `The build is not complete, these files are missing: ${missing.join(', ')}.`;
  throw new StartProblem('local.build.incomplete', message, 'Run `npm start`, which builds, or `npm run build`.');
}

/** The supervised process of one app; it serves once `GET /ready` answers 200. */
export function appProcess(name: AppName, wiring: Wiring, place: AppPlace): Child {
  const port = wiring.ports[portOf[name]];
  const entry = join(place.root, place.entries[name]);
  return new Child(
    {
      name,
      command: process.execPath,
      args: ['--enable-source-maps', entry],
      env: { ...environmentOf(name, wiring, place.root), ...place.extra },
      cwd: place.root,
      marker: entry,
      readyWithinMs: 120_000,
      probe: () => isReady(`http://127.0.0.1:${port}/ready`),
    },
    wiring.layout,
    place.onRestart,
  );
}

const portOf: Readonly<Record<AppName, keyof Ports>> = {
  sandbox: 'sandbox',
  worker: 'workerHealth',
  'citizen-api': 'citizenApi',
  'office-api': 'officeApi',
  portal: 'portal',
};

function environmentOf(name: AppName, wiring: Wiring, root: string): Readonly<Record<string, string>> {
  switch (name) {
    case 'sandbox':
      return environment.sandboxEnvironment(wiring);
    case 'worker':
      return environment.workerEnvironment(wiring);
    case 'citizen-api':
      return environment.citizenApiEnvironment(wiring);
    case 'office-api':
      return environment.officeApiEnvironment(wiring);
    case 'portal':
      return environment.portalEnvironment(wiring, root);
  }
}

async function isReady(url: string): Promise<boolean> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    return false;
  }
}
