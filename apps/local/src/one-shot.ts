import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout';
import { StartProblem } from './start-problem';

/** A script that does its work and ends, such as the migrations. */
export interface OneShot {
  readonly name: string;
  readonly entry: string;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly onLine?: (line: string) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Runs it to its end, logging like a child; throws a StartProblem with its last words when it fails. */
export async function runOnce(layout: Layout, script: OneShot): Promise<void> {
  const logFile = join(layout.logs, `${script.name}.log`);
  const log = createWriteStream(logFile, { flags: 'a' });
  const child = spawn(process.execPath, ['--enable-source-maps', script.entry], {
    cwd: script.cwd,
    env: script.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    signal: script.signal,
  });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (piece: string) => {
      log.write(piece);
      const lines = piece.split('\n').filter((line) => line.trim() !== '');
      heard.push(...lines);
      heard.splice(0, heard.length - 16);
      lines.forEach((line) => script.onLine?.(line));
    });
  }
  const code = await new Promise<number | string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (exit, signal) => resolve(exit ?? signal ?? 'unknown'));
  });
  log.end();
  if (code !== 0) throw failed(script.name, code, heard, logFile);
}

function failed(name: string, code: number | string, heard: readonly string[], log: string): StartProblem {
  const message = `The step "${name}" failed (${code}). Its last words:\n${heard.join('\n')}`;
  const remedy = `The whole log is in ${log}. If a newer release made these data, start that release again.`;
  return new StartProblem('local.step.failed', message, remedy, { step: name });
}
