import colours from 'picocolors';
import type { Progress } from './progress';

/** Where lines go; a terminal also gets one live line that says what is going on right now. */
export interface Screen {
  write(text: string): void;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Shows progress: a line for each finished step and, on a terminal, a last line for those under way. */
export class Terminal {
  private readonly running = new Map<string, { since: number; note: string }>();
  private timer: NodeJS.Timeout | undefined;
  private frame = 0;

  constructor(private readonly screen: Screen = process.stdout) {}

  readonly onProgress = (progress: Progress): void => {
    const { step, state, text = '', ms = 0 } = progress;
    if (state === 'begun') this.running.set(step, { since: performance.now(), note: '' });
    if (state === 'done') this.finish(step, `${colours.green('✔')} ${step} ${colours.dim(this.ending(step, ms))}`);
    if (state === 'failed') this.finish(step, `${colours.red('✘')} ${step}`);
    if (state === 'restarted') this.line(`${colours.yellow('↻')} ${step} ended (${text}) and is started again`);
    if (state === 'note') this.note(step, text);
    this.refresh();
  };

  /** Writes a whole line above the live one. */
  line(text: string): void {
    this.clear();
    this.screen.write(`${text}\n`);
  }

  /** Takes the live line away; nothing is written any more until the next progress. */
  end(): void {
    this.running.clear();
    this.refresh();
  }

  private note(step: string, text: string): void {
    const current = this.running.get(step);
    if (current === undefined) this.line(colours.dim(`  ${step}: ${text}`));
    else if (this.screen.isTTY === true) current.note = text;
    else this.line(`  ${step}: ${text}`);
  }

  /** The last note stays readable: where data were put, how many rows were made. */
  private ending(step: string, ms: number): string {
    const note = this.running.get(step)?.note ?? '';
    return note === '' ? seconds(ms) : `${seconds(ms)}  ${note}`;
  }

  private finish(step: string, text: string): void {
    this.running.delete(step);
    this.line(text);
  }

  private refresh(): void {
    if (this.screen.isTTY !== true) return;
    this.clear();
    clearTimeout(this.timer);
    if (this.running.size === 0) return;
    this.screen.write(this.liveLine());
    this.timer = setTimeout(() => this.refresh(), 120).unref();
  }

  private liveLine(): string {
    const now = performance.now();
    const parts = [...this.running].map(([step, { since, note }]) => {
      return `${step} ${seconds(now - since)}${note === '' ? '' : `: ${note}`}`;
    });
    this.frame = (this.frame + 1) % spinner.length;
    return `${spinner[this.frame]} ${parts.join('  ')}`.slice(0, (this.screen.columns ?? 80) - 1);
  }

  private clear(): void {
    if (this.screen.isTTY === true) this.screen.write('\r\x1b[2K');
  }
}

const spinner = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
