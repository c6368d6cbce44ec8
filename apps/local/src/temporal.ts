import { Connection } from '@temporalio/client';
import { join } from 'node:path';
import { Child, type RunningProcess } from './child';
import { readJson } from './json-file';
import { layoutOf, projectRoot } from './layout';
import { findTemporalCli } from './temporal-binary';

export const temporalNamespace = 'hotich';

/** A Temporal server with the namespace and search attributes of this system. */
export interface TemporalServer {
  readonly address: string;
  readonly namespace: string;
  readonly process: RunningProcess;
  stop(): Promise<void>;
}

export interface TemporalOptions {
  /** The web page of the server is off unless a port is given. */
  readonly uiPort?: number | undefined;
  readonly env?: NodeJS.ProcessEnv;
  /** Called before the process starts, so that a start broken off can stop it. */
  readonly onProcess?: (process: RunningProcess) => void;
  readonly onNote?: (text: string) => void;
  readonly onRestart?: (name: string, reason: string) => void;
}

/** Starts Temporal's development server on 127.0.0.1, with its state in `varDir/temporal/temporal.db`, and keeps it running. */
export async function startTemporal(
  varDir: string,
  port: number,
  options: TemporalOptions = {},
): Promise<TemporalServer> {
  const layout = layoutOf(varDir);
  const command = await findTemporalCli(options);
  const address = `127.0.0.1:${port}`;
  const child = new Child(
    {
      name: 'temporal',
      command,
      args: serverArguments(layout.temporalFile, port, options.uiPort),
      env: { PATH: '/usr/bin:/bin', HOME: layout.varDir },
      cwd: layout.varDir,
      marker: layout.temporalFile,
      readyWithinMs: 60_000,
      probe: () => serves(address),
    },
    layout,
    options.onRestart,
  );
  options.onProcess?.(child);
  await child.start();
  return { address, namespace: temporalNamespace, process: child, stop: () => child.stop() };
}

/** Name and type of every search attribute; a workflow that sets one not registered would stand still for ever. */
export function searchAttributes(): readonly (readonly [name: string, type: string])[] {
  const file = join(projectRoot(), 'docker', 'temporal', 'search-attributes.json');
  return Object.entries(readJson(file) ?? {}).map(([name, type]) => [name, String(type)]);
}

function serverArguments(file: string, port: number, uiPort: number | undefined): readonly string[] {
  return [
    ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(port), '--db-filename', file],
    ...['--namespace', temporalNamespace, '--log-level', 'warn'],
    ...(uiPort === undefined ? ['--headless'] : ['--ui-port', String(uiPort)]),
    ...searchAttributes().flatMap(([name, type]) => ['--search-attribute', `${name}=${type}`]),
  ];
}

async function serves(address: string): Promise<boolean> {
  let connection: Connection | undefined;
  try {
    connection = await Connection.connect({ address, connectTimeout: 1_000 });
    await connection.withDeadline(Date.now() + 2_000, () => describe(connection));
    return true;
  } catch {
    return false;
  } finally {
    await connection?.close();
  }
}

async function describe(connection: Connection | undefined): Promise<void> {
  await connection?.workflowService.describeNamespace({ namespace: temporalNamespace });
}
