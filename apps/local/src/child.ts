import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { rememberChild } from './orphans';
import { StartProblem } from './start-problem';

/** How one process is started and how one sees that it serves. */
export interface ChildSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment: nothing is inherited, so that a process sees only what it needs. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
  /** A piece of the command line by which an orphan of an earlier run is known again. */
  readonly marker: string;
  readonly stopSignal?: NodeJS.Signals;
  readonly readyWithinMs?: number;
  readonly beforeLaunch?: () => Promise<void>;
  /** One probe: false means not yet; a thrown error means that it never will. */
  readonly probe: () => Promise<boolean>;
}

/** A process under supervision, as seen by whoever started the system. */
export interface RunningProcess {
  readonly name: string;
  /** Undefined while the process is down and waits for its next attempt. */
  readonly pid: number | undefined;
  /** Sends a signal; after SIGKILL it resolves when the process is gone. Supervision then starts it again. */
  kill(signal: NodeJS.Signals): Promise<void>;
  restart(): Promise<void>;
  whenReady(withinMs?: number): Promise<void>;
  stop(graceMs?: number): Promise<void>;
}

const attemptsBeforeReady = 3;
const firstDelayMs = 100;
const longestDelayMs = 5_000;
/** After serving this long a process is sound again and the next delay is short. */
const soundAfterMs = 10_000;
const logKeptBytes = 10 * 1024 * 1024;

/** Starts a process, keeps it running with growing delays, and logs into `logs/<name>.log`. */
export class Child implements RunningProcess {
  private process: ChildProcess | undefined;
  private wanted = false;
  private everReady = false;
  private failures = 0;
  private launchedAt = 0;
  private retry: NodeJS.Timeout | undefined;
  private broken: StartProblem | undefined;
  private gone: Promise<void> = Promise.resolve();

  constructor(
    private readonly spec: ChildSpec,
    private readonly layout: Layout,
    private readonly onRestart: (name: string, reason: string) => void = () => undefined,
  ) {}

  get name(): string {
    return this.spec.name;
  }

  get pid(): number | undefined {
    return this.process?.pid;
  }

  /** Resolves when the process serves; rejects with a StartProblem when it cannot. */
  async start(): Promise<this> {
    keepLogSmall(this.logFile);
    this.wanted = true;
    this.failures = 0;
    this.broken = undefined;
    try {
      await this.launch();
      await this.whenReady(this.spec.readyWithinMs);
    } catch (error) {
      await this.stop(0);
      throw error;
    }
    this.everReady = true;
    return this;
  }

  async kill(signal: NodeJS.Signals): Promise<void> {
    const gone = this.gone;
    this.process?.kill(signal);
    if (signal === 'SIGKILL') await gone;
  }

  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  async whenReady(withinMs = 30_000): Promise<void> {
    const deadline = performance.now() + withinMs;
    for (let pause = 20; ; pause = Math.min(pause * 1.5, 250)) {
      const asked = this.process;
      const serves = asked !== undefined && (await this.spec.probe());
      if (serves && asked === this.process) return;
      if (this.broken !== undefined) throw this.broken;
      if (!this.wanted) throw stoppedMeanwhile(this.name);
      if (performance.now() > deadline) throw tooSlow(this.name, withinMs, this.logFile);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  /** Asks first (SIGTERM unless the process wants another), then after `graceMs` ends the whole process group. */
  async stop(graceMs = 10_000): Promise<void> {
    this.wanted = false;
    clearTimeout(this.retry);
    const running = this.process;
    if (running?.pid === undefined) return;
    const group = running.pid;
    running.kill(this.spec.stopSignal ?? 'SIGTERM');
    const force = setTimeout(() => endGroup(group), graceMs);
    await this.gone;
    clearTimeout(force);
  }

  private get logFile(): string {
    return join(this.layout.logs, `${this.name}.log`);
  }

  private async launch(): Promise<void> {
    await this.spec.beforeLaunch?.();
    if (!this.wanted) return;
    const log = openSync(this.logFile, 'a');
    // Its own process group: Ctrl-C in the terminal reaches the supervisor alone, which then stops things in order.
    const child = spawn(this.spec.command, this.spec.args, {
      cwd: this.spec.cwd,
      env: this.spec.env,
      detached: true,
      stdio: ['ignore', log, log],
      ...this.spec.user,
    });
    closeSync(log);
    this.process = child;
    this.launchedAt = performance.now();
    const forget = rememberChild(this.layout, this.spec, child.pid);
    this.gone = new Promise((resolve) => {
      const end = (reason: string) => {
        if (this.process !== child) return;
        this.process = undefined;
        forget();
        resolve();
        this.afterEnd(reason);
      };
      child.once('error', (error) => end(error.message));
      child.once('exit', (code, signal) => end(signal ?? `code ${code ?? '?'}`));
    });
  }

  private afterEnd(reason: string): void {
    if (!this.wanted) return;
    this.failures = performance.now() - this.launchedAt > soundAfterMs ? 1 : this.failures + 1;
    if (!this.everReady && this.failures >= attemptsBeforeReady) {
      this.broken = diedAtStart(this.name, reason, this.logFile);
      return;
    }
    this.onRestart(this.name, reason);
    const delay = Math.min(firstDelayMs * 2 ** (this.failures - 1), longestDelayMs);
    this.retry = setTimeout(() => void this.launch().catch((error) => this.afterEnd(String(error))), delay);
  }
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Already gone.
  }
}

function keepLogSmall(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size <= logKeptBytes) return;
  rmSync(`${file}.1`, { force: true });
  renameSync(file, `${file}.1`);
}

function lastLines(file: string): string {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-16).join('\n');
}

function diedAtStart(name: string, reason: string, log: string): StartProblem {
  const message = `${name} ended ${attemptsBeforeReady} times while starting (${reason}). Its last lines:\n${lastLines(log)}`;
  return new StartProblem('local.child.died', message, `The whole log is in ${log}.`, { name });
}

function tooSlow(name: string, ms: number, log: string): StartProblem {
  const message = `${name} did not answer within ${Math.round(ms / 1000)} s.`;
  return new StartProblem('local.child.slow', message, `See ${log}, or start again on a less busy machine.`, { name });
}

function stoppedMeanwhile(name: string): StartProblem {
  return new StartProblem('local.child.stopped', `${name} was stopped before it served.`, 'Start again.', { name });
}
