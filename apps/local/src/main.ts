import { join } from 'node:path';
import colours from 'picocolors';
import { projectRoot } from './layout';
import { onNpmGone } from './npm-parent';
import { StartProblem } from './start-problem';
import { onStopSignals } from './stop-signals';
import { storyAccounts } from './story-accounts';
import { summary } from './summary';
import { startSystem } from './system';
import type { RunningSystem } from './system-options';
import { Terminal } from './terminal';

void main();

async function main(): Promise<void> {
  const begun = performance.now();
  const varDir = process.env['HOTICH_VAR'] ?? join(projectRoot(), 'var');
  const terminal = new Terminal();
  const breakOff = new AbortController();
  let system: RunningSystem | undefined;
  onStopSignals({
    first: () => {
      terminal.line(colours.dim('Stopping; press Ctrl-C again to end everything at once.'));
      if (system === undefined) breakOff.abort();
      else void system.stop().then(() => leave(terminal, 0));
    },
    again: () => void (system?.force() ?? Promise.resolve()).finally(() => process.exit(130)),
  });
  onNpmGone(() => process.kill(process.pid, 'SIGTERM'));
  try {
    system = await startSystem({
      varDir,
      signal: breakOff.signal,
      onProgress: terminal.onProgress,
      temporalUi: numberFrom('HOTICH_TEMPORAL_UI_PORT'),
      ...seedFrom(numberFrom('HOTICH_SEED_BIRTHS')),
    });
    terminal.end();
    terminal.line(`\n${summary(system, varDir, (performance.now() - begun) / 1000, storyAccounts())}\n`);
  } catch (error) {
    terminal.end();
    if (!breakOff.signal.aborted) explain(terminal, error);
    leave(terminal, breakOff.signal.aborted ? 0 : 1);
  }
}

function explain(terminal: Terminal, error: unknown): void {
  if (error instanceof StartProblem) {
    terminal.line(
      `\n${colours.red('Cannot start:')} ${error.message}\n${colours.bold('To mend it:')} ${error.remedy}\n`,
    );
    return;
  }
  terminal.line(
    `\n${colours.red('Cannot start:')} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}

function leave(terminal: Terminal, code: number): void {
  terminal.end();
  if (code === 0) terminal.line('Stopped. `npm start` goes on where this left off.');
  process.exit(code);
}

function numberFrom(variable: string): number | undefined {
  const text = process.env[variable];
  return text === undefined || text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}

function seedFrom(births: number | undefined): { seed?: { births: number } } {
  return births === undefined ? {} : { seed: { births } };
}
