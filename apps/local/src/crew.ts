import type { RunningProcess } from './child';
import { StartProblem } from './start-problem';

/** All processes of a running system, in the order of their start; they stop in the reverse order. */
export class Crew {
  private readonly members: RunningProcess[] = [];
  private closing: Promise<void> | undefined;

  /** Takes a process in before it starts. Throws once the crew is stopping, so that nothing starts behind its back. */
  readonly join = (member: RunningProcess): void => {
    if (this.closing !== undefined) throw new StartProblem('local.start.aborted', 'The start was broken off.', '');
    this.members.push(member);
  };

  get byName(): ReadonlyMap<string, RunningProcess> {
    return new Map(this.members.map((member) => [member.name, member]));
  }

  /** Asks each process to end, the last one first, and ends it by force after `graceMs`. Safe to call twice. */
  stop(onStop: (name: string) => void, graceMs?: number): Promise<void> {
    this.closing ??= this.stopInTurn(onStop, graceMs);
    return this.closing;
  }

  /** Ends everything at once, without asking. PostgreSQL recovers from it at the next start. */
  async force(): Promise<void> {
    this.closing ??= Promise.resolve();
    await Promise.all(this.members.map((member) => member.stop(0)));
  }

  private async stopInTurn(onStop: (name: string) => void, graceMs?: number): Promise<void> {
    for (const member of [...this.members].reverse()) {
      if (member.pid !== undefined) onStop(member.name);
      await member.stop(graceMs);
    }
  }
}
