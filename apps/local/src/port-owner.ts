import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { identityOf } from './process-identity';

/** The process listening on a TCP port of this machine, as far as this user may know it. */
export interface PortOwner {
  readonly pid: number;
  readonly program: string;
}

/** Looks the listener up in /proc on Linux and asks `lsof` elsewhere; undefined when it cannot be known. */
export function portOwner(port: number): PortOwner | undefined {
  const pid = process.platform === 'linux' ? pidFromProc(port) : pidFromLsof(port);
  const identity = pid === undefined ? undefined : identityOf(pid);
  return identity === undefined ? undefined : { pid: identity.pid, program: identity.commandLine.slice(0, 80) };
}

function pidFromProc(port: number): number | undefined {
  const sockets = new Set(['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) => listeningSockets(table, port)));
  if (sockets.size === 0) return undefined;
  return pids().find((pid) => openFiles(pid).some((target) => sockets.has(target)));
}

function listeningSockets(table: string, port: number): string[] {
  const listening = '0A';
  const suffix = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  return lines(table).flatMap((line) => {
    const columns = line.trim().split(/\s+/);
    return columns[1]?.endsWith(suffix) === true && columns[3] === listening ? [`socket:[${columns[9] ?? ''}]`] : [];
  });
}

function lines(file: string): string[] {
  return attempt(() => readFileSync(file, 'utf8'), '').split('\n');
}

function pids(): number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}

function openFiles(pid: number): string[] {
  const folder = `/proc/${pid}/fd`;
  // Another user's process is closed to us, and any descriptor may be gone by the time it is read.
  return attempt(() => readdirSync(folder), []).map((name) => attempt(() => readlinkSync(`${folder}/${name}`), ''));
}

function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}

function pidFromLsof(port: number): number | undefined {
  const answer = spawnSync('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-t'], { encoding: 'utf8' });
  const pid = Number(answer.stdout?.split('\n', 1)[0] ?? '');
  return Number.isInteger(pid) && pid > 0 ? pid : undefined;
}
