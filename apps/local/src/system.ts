import { usualEntries } from './apps';
import { Crew } from './crew';
import { urlsOf, type Wiring } from './environment';
import { assertFreeSpace } from './free-space';
import { layoutOf, projectRoot, type Layout } from './layout';
import { lockVarDir } from './lock';
import { endOrphans } from './orphans';
import { assertPortsFree, freePorts, portsFrom, type Ports } from './ports';
import { openSecrets } from './secrets';
import {
  bringUpApps,
  bringUpDatabase,
  bringUpEngine,
  checkBuild,
  prepareData,
  wantedApps,
  type Start,
} from './start-steps';
import type { RunningSystem, SystemOptions } from './system-options';

/**
 * Brings the whole system up and keeps it up: a process that dies is started again. Resolves once every part answers.
 * Rejects with a StartProblem, with nothing left running, when something on this machine is in the way.
 */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const layout = layoutOf(options.varDir);
  const unlock = lockVarDir(layout);
  const crew = new Crew();
  const report = options.onProgress ?? (() => undefined);
  const stop = async (graceMs?: number) => {
    await crew.stop((name) => report({ step: name, state: 'note', text: 'stopping' }), graceMs);
    unlock();
  };
  const breakOff = () => void stop();
  options.signal?.addEventListener('abort', breakOff, { once: true });
  try {
    const { wiring, ports } = await bringUp(await prepare(options, layout, crew));
    const force = () => crew.force().then(unlock);
    return { ...describe(wiring, ports), processes: crew.byName, stop, force };
  } catch (error) {
    await stop();
    throw error;
  } finally {
    options.signal?.removeEventListener('abort', breakOff);
  }
}

async function prepare(options: SystemOptions, layout: Layout, crew: Crew): Promise<Start> {
  const report = options.onProgress ?? (() => undefined);
  assertFreeSpace(layout.varDir);
  for (const name of await endOrphans(layout)) {
    report({ step: name, state: 'note', text: 'was left over from a run that was killed, and has been ended' });
  }
  const start: Start = {
    options,
    layout,
    secrets: openSecrets(layout),
    env: options.env ?? process.env,
    root: options.root ?? projectRoot(),
    entries: { ...usualEntries, ...options.entries },
    apps: wantedApps(options),
    crew,
    report,
  };
  checkBuild(start);
  return start;
}

async function bringUp(start: Start): Promise<{ wiring: Wiring; ports: Ports }> {
  const { options, env, layout, secrets } = start;
  const ports = await choosePorts(start);
  const [databaseUrls, temporal] = await Promise.all([
    bringUpDatabase(start, ports.postgres),
    bringUpEngine(start, ports.temporal),
  ]);
  const wiring: Wiring = {
    ports,
    layout,
    secrets,
    databaseUrls,
    temporal,
    sandbox: options.sandbox ?? true,
    logLevel: env['LOG_LEVEL'] ?? 'info',
    births: options.seed?.births,
  };
  await prepareData(start, wiring);
  await bringUpApps(start, wiring);
  return { wiring, ports };
}

async function choosePorts({ options, env }: Start): Promise<Ports> {
  if (options.ports === 'free') return freePorts();
  const ports = { ...portsFrom(env), ...options.ports };
  const { postgres, temporal, ...ofApps } = ports;
  await assertPortsFree({
    ...ofApps,
    ...(env['DATABASE_ADMIN_URL'] ? {} : { postgres }),
    ...(env['TEMPORAL_ADDRESS'] ? {} : { temporal }),
  });
  return ports;
}

function describe(wiring: Wiring, ports: Ports) {
  const admin = new URL(wiring.databaseUrls.admin);
  return {
    urls: urlsOf(ports),
    ports,
    postgres: { host: admin.hostname, port: Number(admin.port || 5432), urls: wiring.databaseUrls },
    temporal: wiring.temporal,
    payloadKeys: `${wiring.secrets.payloadKey.id}:${wiring.secrets.payloadKey.key}`,
    populationApiKey: wiring.secrets.populationApiKey,
  };
}
