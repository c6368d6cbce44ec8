import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { appNames, appProcess, assertEntries, type AppName, type Entries } from './apps';
import type { Crew } from './crew';
import { migrateEnvironment, seedEnvironment, type Wiring } from './environment';
import type { Layout } from './layout';
import { runOnce } from './one-shot';
import { startPostgres, urlsBy } from './postgres';
import { databaseUrl, ensureDatabase } from './postgres-roles';
import { step, type OnProgress } from './progress';
import type { Secrets } from './secrets';
import type { SystemOptions } from './system-options';
import { startTemporal, temporalNamespace } from './temporal';

/** What every step of a start shares. */
export interface Start {
  readonly options: SystemOptions;
  readonly layout: Layout;
  readonly secrets: Secrets;
  readonly env: NodeJS.ProcessEnv;
  readonly root: string;
  readonly entries: Entries;
  readonly apps: readonly AppName[];
  readonly crew: Crew;
  readonly report: OnProgress;
}

/** Which apps this start brings up; without the sandbox the outside is real. */
export function wantedApps(options: SystemOptions): readonly AppName[] {
  return (options.apps ?? appNames).filter((name) => name !== 'sandbox' || options.sandbox !== false);
}

/** The addresses of the database by role: of a server given by DATABASE_ADMIN_URL, or of one started here. */
export async function bringUpDatabase(start: Start, port: number): Promise<Wiring['databaseUrls']> {
  const given = start.env['DATABASE_ADMIN_URL'];
  if (given !== undefined && given !== '') {
    return step('PostgreSQL (given)', start.report, async () => {
      await ensureDatabase(given, start.secrets);
      return urlsBy((role) => databaseUrl(given, role, start.secrets));
    });
  }
  return step('PostgreSQL', start.report, async () => {
    const durable = start.options.durable ?? true;
    const server = await startPostgres(start.layout.varDir, port, { durable, ...hooks(start, 'PostgreSQL') });
    return server.urls;
  });
}

/** Where the engine is: at TEMPORAL_ADDRESS, which is then only used, or started here. */
export async function bringUpEngine(start: Start, port: number): Promise<Wiring['temporal']> {
  const given = start.env['TEMPORAL_ADDRESS'];
  if (given !== undefined && given !== '') {
    return { address: given, namespace: start.env['TEMPORAL_NAMESPACE'] ?? temporalNamespace };
  }
  return step('Temporal', start.report, async () => {
    const more = { env: start.env, uiPort: start.options.temporalUi, ...hooks(start, 'Temporal') };
    const { address, namespace } = await startTemporal(start.layout.varDir, port, more);
    return { address, namespace };
  });
}

/** Brings the tables up to date, then the invented commune. Both are safe to repeat. */
export async function prepareData(start: Start, wiring: Wiring): Promise<void> {
  const scripts = [
    { title: 'Tables', name: 'migrate', entry: start.entries.migrate, env: migrateEnvironment(wiring) },
    { title: 'Invented commune', name: 'seed', entry: start.entries.seed, env: seedEnvironment(wiring) },
  ];
  for (const { title, name, entry, env } of scripts) {
    // Invented people belong beside stand-ins only.
    if (name === 'seed' && (!wiring.sandbox || !existsSync(join(start.root, entry)))) continue;
    await step(title, start.report, () =>
      runOnce(start.layout, {
        name,
        entry: join(start.root, entry),
        env: { ...env, ...start.options.childEnv?.all },
        cwd: start.root,
        signal: start.options.signal,
        onLine: (text) => noteWords(start, title, text),
      }),
    );
  }
}

/** Starts all apps side by side; each is reported when it answers. */
export async function bringUpApps(start: Start, wiring: Wiring): Promise<void> {
  await Promise.all(
    start.apps.map((name) =>
      step(name, start.report, async () => {
        const app = appProcess(name, wiring, {
          root: start.root,
          entries: start.entries,
          extra: { ...start.options.childEnv?.all, ...start.options.childEnv?.[name] },
          onRestart: reportRestart(start),
        });
        start.crew.join(app);
        await app.start();
      }),
    ),
  );
}

/** Fails early, before anything is started, when the build is not complete. */
export function checkBuild(start: Start): void {
  assertEntries(start.root, start.entries, ['migrate', ...start.apps]);
}

/** Sentences are for people; records written for machines stay in the log. */
function noteWords(start: Start, title: string, text: string): void {
  if (!text.trimStart().startsWith('{')) start.report({ step: title, state: 'note', text });
}

function hooks(start: Start, title: string) {
  return {
    onProcess: start.crew.join,
    onRestart: reportRestart(start),
    onNote: (text: string) => start.report({ step: title, state: 'note', text }),
  };
}

function reportRestart(start: Start): (name: string, reason: string) => void {
  return (name, reason) => start.report({ step: name, state: 'restarted', text: reason });
}
