import { createServer, connect } from 'node:net';
import { portOwner } from './port-owner';
import { StartProblem } from './start-problem';

/** Every port of the system, all on this machine only. */
export interface Ports {
  readonly portal: number;
  readonly citizenApi: number;
  readonly officeApi: number;
  readonly workerHealth: number;
  readonly sandbox: number;
  readonly smtp: number;
  readonly postgres: number;
  readonly temporal: number;
}
export type PortName = keyof Ports;
const portNames: readonly PortName[] = [
  'portal',
  'citizenApi',
  'officeApi',
  'workerHealth',
  'sandbox',
  'smtp',
  'postgres',
  'temporal',
];

/**
 * All below 32768: from there on the system hands numbers to outgoing connections, and a server restarted there may
 * find its own port taken by one of its clients.
 */
export const usualPorts: Ports = {
  portal: 4000,
  citizenApi: 4001,
  officeApi: 4002,
  workerHealth: 4003,
  sandbox: 4010,
  smtp: 4025,
  postgres: 5439,
  temporal: 7239,
};
const lowest = 20_000;
const highest = 32_000;

/** The variable that chooses a port, `HOTICH_PORT_CITIZEN_API` for `citizenApi`. */
export function portVariable(name: PortName): string {
  return `HOTICH_PORT_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

/** The usual ports, each replaced by its variable when that is set. */
export function portsFrom(env: NodeJS.ProcessEnv): Ports {
  return everyPort((name) => {
    const text = env[portVariable(name)];
    if (text === undefined || text === '') return usualPorts[name];
    const port = Number(text);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw noPort(portVariable(name), text);
    return port;
  });
}

/** Ports that nothing uses now, for systems that run beside others. */
export async function freePorts(): Promise<Ports> {
  const found: number[] = [];
  while (found.length < portNames.length) {
    const port = lowest + Math.floor(Math.random() * (highest - lowest));
    if (!found.includes(port) && (await isFree(port))) found.push(port);
  }
  return everyPort(() => found.pop() ?? 0);
}

/** Throws one StartProblem that names every port taken, by whom where that can be known, and how to choose others. */
export async function assertPortsFree(ports: Partial<Ports>): Promise<void> {
  const named = portNames.flatMap((name) => {
    const port = ports[name];
    return port === undefined ? [] : [{ name, port }];
  });
  const checked = await Promise.all(named.map(async (entry) => ({ ...entry, free: await isFree(entry.port) })));
  const taken = checked.filter((entry) => !entry.free);
  if (taken.length > 0) throw portsTaken(taken);
}

/** Neither is anything listening there, on either loopback address, nor would binding fail. */
export async function isFree(port: number): Promise<boolean> {
  return !(await answers(port, '127.0.0.1')) && !(await answers(port, '::1')) && (await canListen(port));
}

function everyPort(choose: (name: PortName) => number): Ports {
  return {
    portal: choose('portal'),
    citizenApi: choose('citizenApi'),
    officeApi: choose('officeApi'),
    workerHealth: choose('workerHealth'),
    sandbox: choose('sandbox'),
    smtp: choose('smtp'),
    postgres: choose('postgres'),
    temporal: choose('temporal'),
  };
}

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host, timeout: 500 });
    const end = (open: boolean) => (socket.destroy(), resolve(open));
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

function portsTaken(taken: readonly { name: PortName; port: number }[]): StartProblem {
  const lines = taken.map(({ name, port }) => `port ${port} (${name}) is taken${by(port)}`);
  const [first] = taken;
  const example = taken.map(({ name, port }) => `${portVariable(name)}=${port + 1000}`).join(' ');
  return new StartProblem(
    'local.ports.taken',
    `${lines.join(', ')}.`.replace(/^p/, 'P'),
    `Stop that program, or choose another port: ${example} npm start`,
    { port: first?.port ?? 0 },
  );
}

function by(port: number): string {
  const owner = portOwner(port);
  return owner === undefined ? '' : ` by process ${owner.pid} (${owner.program})`;
}

function noPort(variable: string, text: string): StartProblem {
  const message = `${variable} is "${text}", which is no port number.`;
  return new StartProblem('local.ports.invalid', message, `Set ${variable} to a number from 1 to 65535.`, { variable });
}
