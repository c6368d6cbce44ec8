import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { codeOf } from '../error-code';
import { notJudged, type FileAnswer, type FileQuestion, type FileReason } from './verify-answer';

export interface JudgeLimits {
  /** Milliseconds for one file. */
  readonly patience: number;
  /** Bytes that the judging process may hold. */
  readonly memory: number;
}

const mega = 1024 * 1024;
const glance = 50;

/** Asks a process of its own about one file after the other; one that takes too long or too much is ended and replaced. */
export class Judge {
  #child: ChildProcess | undefined;

  constructor(
    private readonly script: string,
    private readonly limits: JudgeLimits,
  ) {}

  /** Never rejects. */
  async ask(question: FileQuestion): Promise<FileAnswer> {
    // Before anything is opened: opening a pipe would wait for its writer.
    const missing = problemOf(question.file);
    if (missing !== undefined) return notJudged(question.file, missing);
    const child = (this.#child ??= this.#start());
    return new Promise((resolve) => {
      const began = Date.now();
      const end = (answer: FileAnswer) => {
        clearInterval(watch);
        child.off('message', end).off('exit', died).off('error', died);
        resolve(answer);
      };
      const giveUp = (reason: FileReason) => {
        this.#child = undefined;
        child.kill('SIGKILL');
        end(notJudged(question.file, reason));
      };
      const died = () => giveUp('signing.file.tooHungry');
      const watch = setInterval(() => {
        if (Date.now() - began > this.limits.patience) giveUp('signing.file.tooSlow');
        else if (residentBytes(child.pid) > this.limits.memory) giveUp('signing.file.tooHungry');
      }, glance);
      child.on('message', end).on('exit', died).on('error', died);
      child.send(question, (error) => error && died());
    });
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = undefined;
  }

  /** Silent: what a dying process says of itself is of no use to whoever reads the answers. */
  #start(): ChildProcess {
    return fork(this.script, [], {
      execArgv: [`--max-old-space-size=${Math.floor(this.limits.memory / mega / 2)}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}

function problemOf(file: string): FileReason | undefined {
  try {
    return statSync(file).isFile() ? undefined : 'signing.file.notAFile';
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'signing.file.missing' : 'signing.file.unreadable';
  }
}

/** Buffers are outside the heap that V8 limits, so the whole process is watched, where the system tells. */
function residentBytes(pid: number | undefined): number {
  try {
    const [, pages = '0'] = readFileSync(`/proc/${pid}/statm`, 'latin1').split(' ');
    return Number(pages) * 4096;
  } catch {
    return 0;
  }
}
