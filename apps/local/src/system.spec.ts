import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { appNames } from './apps';
import { fakeCheckout, type FakeCheckout } from './fake-app.fixture';
import { hasTexts } from './json-file';
import { layoutOf } from './layout';
import { rememberChild } from './orphans';
import { freePorts } from './ports';
import { identityOf } from './process-identity';
import type { Progress } from './progress';
import { startPostgres } from './postgres';
import { startTemporal } from './temporal';
import { startSystem } from './system';
import type { SystemOptions } from './system-options';

jest.setTimeout(120_000);

let checkout: FakeCheckout;
beforeEach(() => (checkout = fakeCheckout()));
afterEach(() => checkout.remove());

function options(more: Partial<SystemOptions> = {}): SystemOptions {
  const { varDir, root, entries, childEnv } = checkout;
  return { varDir, root, entries, childEnv, ports: 'free', durable: false, env: {}, ...more };
}

async function given(url: string): Promise<Readonly<Record<string, string>>> {
  const answer = await fetch(url);
  const variables: unknown = await answer.json();
  return hasTexts(variables, 'HTTP_HOST') ? variables : {};
}

// What jest gives for "a text that ..." is typed `any`.
const stringContaining = (piece: string): unknown => expect.stringContaining(piece);
const stringMatching = (pattern: string): unknown => expect.stringMatching(pattern);

/** For starts that need no engine: an address given is not asked before an app uses it. */
const engineElsewhere = { TEMPORAL_ADDRESS: '127.0.0.1:1' };

describe('the whole system on one machine', () => {
  it('starts every part, keeps data over a stop, and leaves no process behind', async () => {
    const steps: Progress[] = [];
    const first = await startSystem(options({ onProgress: (progress) => steps.push(progress) }));
    const names = [...first.processes.keys()].sort();
    expect(names).toEqual(['citizen-api', 'office-api', 'portal', 'postgres', 'sandbox', 'temporal', 'worker']);
    expect(steps.filter(({ state }) => state === 'done').map(({ step }) => step)).toEqual(
      expect.arrayContaining(['PostgreSQL', 'Temporal', 'Tables', 'Invented commune', 'portal']),
    );
    const pids = [...first.processes.values()].map(({ pid }) => pid ?? 0);
    expect(pids.map(identityOf)).not.toContain(undefined);
    await first.stop();
    expect(pids.map(identityOf)).toEqual(pids.map(() => undefined));

    const second = await startSystem(options());
    const client = new Client({ connectionString: second.postgres.urls.worker });
    await client.connect();
    expect((await client.query('SELECT FROM started')).rowCount).toBe(2);
    await client.end();
    await second.stop();
  });

  it('gives each process its own database login and only the keys that it needs', async () => {
    const system = await startSystem(options({ env: engineElsewhere }));
    try {
      const citizen = await given(system.urls.citizenApi);
      const office = await given(system.urls.officeApi);
      const portal = await given(system.urls.portal);
      const sandbox = await given(system.urls.sandbox);
      expect(citizen['DATABASE_URL']).toContain('hotich_citizen_api:');
      expect(office['DATABASE_URL']).toContain('hotich_office_api:');
      expect(citizen['SESSION_KEY']).not.toBe(office['SESSION_KEY']);
      expect(citizen['PAYLOAD_KEYS']).toBe(system.payloadKeys);
      for (const outsider of [portal, sandbox]) {
        expect(outsider).not.toHaveProperty('DATABASE_URL');
        expect(outsider).not.toHaveProperty('PAYLOAD_KEYS');
        expect(outsider).not.toHaveProperty('PERSON_KEY');
      }
      for (const any of [citizen, office, portal, sandbox]) {
        expect(JSON.stringify(any)).not.toContain('hotich_owner');
        expect(any).not.toHaveProperty('npm_config_user_agent');
      }
    } finally {
      await system.stop();
    }
  });

  it('starts an app again that was killed, and says so', async () => {
    const restarted: string[] = [];
    const onProgress = ({ step, state }: Progress) => void (state === 'restarted' && restarted.push(step));
    const system = await startSystem(options({ env: engineElsewhere, onProgress }));
    try {
      const worker = system.processes.get('worker');
      const before = worker?.pid;
      await worker?.kill('SIGKILL');
      await worker?.whenReady();
      expect(worker?.pid).not.toBe(before);
      expect(restarted).toEqual(['worker']);
    } finally {
      await system.stop();
    }
  });

  it('stops what it has started when the start is broken off', async () => {
    const breakOff = new AbortController();
    const onProgress = ({ step, state }: Progress) => void (step === 'worker' && state === 'begun' && breakOff.abort());
    await expect(startSystem(options({ signal: breakOff.signal, onProgress }))).rejects.toThrow();
    const again = await startSystem(options());
    await again.stop();
  });
});

describe('servers given from outside', () => {
  it('are used as they are: none is started beside them, and none is stopped', async () => {
    const elsewhere = fakeCheckout();
    const ports = await freePorts();
    const database = await startPostgres(elsewhere.varDir, ports.postgres, { durable: false });
    const engine = await startTemporal(elsewhere.varDir, ports.temporal);
    try {
      const env = { DATABASE_ADMIN_URL: database.urls.admin, TEMPORAL_ADDRESS: engine.address };
      const system = await startSystem(options({ env }));
      expect([...system.processes.keys()].sort()).toEqual([...appNames].sort());
      expect((await given(system.urls.worker))['DATABASE_URL']).toContain(`:${ports.postgres}/hotich`);
      expect((await given(system.urls.worker))['TEMPORAL_ADDRESS']).toBe(engine.address);
      await system.stop();
      await database.process.whenReady();
      await engine.process.whenReady();
    } finally {
      await engine.stop();
      await database.stop();
      elsewhere.remove();
    }
  });
});

describe('a machine that is in the way', () => {
  it('names a taken port, its holder, and the variable that chooses another', async () => {
    const ports = await freePorts();
    const other = createServer().listen(ports.portal, '127.0.0.1');
    await once(other, 'listening');
    const start = startSystem(options({ ports })).finally(() => other.close());
    await expect(start).rejects.toMatchObject({
      code: 'local.ports.taken',
      message: stringMatching(`Port ${ports.portal} \\(portal\\) is taken by process ${process.pid}`),
      remedy: stringContaining('HOTICH_PORT_PORTAL='),
    });
  });

  it('refuses a second start on the same data while the first one runs', async () => {
    const first = await startSystem(options({ env: engineElsewhere, apps: [] }));
    await expect(startSystem(options())).rejects.toMatchObject({ code: 'local.lock.held' });
    await first.stop();
  });

  it('takes over from a supervisor that is dead, and ends the processes it left', async () => {
    const layout = layoutOf(checkout.varDir);
    const gone = { pid: process.pid, startedAt: 'another process with this pid', commandLine: '' };
    writeFileSync(join(layout.run, 'supervisor.json'), JSON.stringify(gone));
    const orphan = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', checkout.root], { stdio: 'ignore' });
    rememberChild(layout, { name: 'worker', marker: checkout.root }, orphan.pid);
    const notes: string[] = [];
    const onProgress = ({ text }: Progress) => void (text && notes.push(text));
    const system = await startSystem(options({ env: engineElsewhere, apps: [], onProgress }));
    expect(identityOf(orphan.pid ?? 0)).toBeUndefined();
    expect(notes.join()).toContain('left over from a run that was killed');
    await system.stop();
  });

  it('names every file that a build has left out', async () => {
    const entries = { ...checkout.entries, portal: 'no-portal.js', worker: 'no-worker.js' };
    await expect(startSystem(options({ entries }))).rejects.toMatchObject({
      code: 'local.build.incomplete',
      message: stringContaining('no-worker.js, no-portal.js'),
    });
  });

  it('shows the last words of an app that cannot start', async () => {
    writeFileSync(join(checkout.root, 'worker.js'), 'console.error("no key was given"); process.exit(1)');
    await expect(startSystem(options({ env: engineElsewhere }))).rejects.toMatchObject({
      code: 'local.child.died',
      message: stringContaining('no key was given'),
    });
  });

  it('shows the last words of a migration that fails', async () => {
    writeFileSync(join(checkout.root, 'migrate.js'), 'console.error("made by a newer release"); process.exit(1)');
    await expect(startSystem(options({ env: engineElsewhere }))).rejects.toMatchObject({
      code: 'local.step.failed',
      message: stringContaining('made by a newer release'),
    });
  });
});
