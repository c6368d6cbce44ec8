import { join } from 'node:path';
import { JsonLines } from '../storage/json-lines';
import type { CallGround } from './lawful-call';

/** One use of a person's data: the database can tell that person who looked, when and why. */
export interface AccessLine extends CallGround {
  readonly at: string;
  readonly operation: string;
  /** Of the person looked at; absent for a birth, whose child has no id yet. */
  readonly personalId?: string;
  readonly outcome: string;
}

export class AccessLog {
  private constructor(private readonly file: JsonLines<AccessLine>) {}

  static async open(dataDir: string): Promise<AccessLog> {
    const { file } = await JsonLines.open(join(dataDir, 'population', 'access.jsonl'), isAccessLine);
    return new AccessLog(file);
  }

  async note(line: AccessLine): Promise<void> {
    await this.file.append(line);
  }

  async settled(): Promise<void> {
    await this.file.settled();
  }
}

function isAccessLine(value: unknown): value is AccessLine {
  return typeof value === 'object' && value !== null && 'operation' in value;
}
