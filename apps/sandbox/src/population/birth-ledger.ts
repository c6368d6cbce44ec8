import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { JsonLines } from '../storage/json-lines';
import { newPersonalId } from './new-personal-id';
import type { PersonRecord } from './person-record';

/** A birth as handed in by the Ministry's register or by a commune's. */
export interface BirthRequest {
  readonly requestId: string;
  readonly name: string;
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** Two-letter country code, or the Vietnamese name of the country. */
  readonly nationality: string;
}

interface BirthLine {
  readonly requestId: string;
  /** Of what was asked: shows that a repeated request is the same one. */
  readonly digest: string;
  readonly personalId: string | null;
  readonly person: Pick<PersonRecord, 'name' | 'birthDate' | 'sex'>;
}

export type BirthAnswer =
  | { readonly kind: 'recorded'; readonly personalId: string | null; readonly repeated: boolean }
  | { readonly kind: 'conflict' };

/** The births taken in, kept on disk, and each answered the same way however often it is asked. */
export class BirthLedger {
  readonly #byRequest = new Map<string, BirthLine>();
  readonly #byPersonalId = new Map<string, BirthLine>();

  private constructor(
    private readonly file: JsonLines<BirthLine>,
    private readonly isKnownElsewhere: (personalId: string) => boolean,
    lines: readonly BirthLine[],
  ) {
    for (const line of lines) this.#note(line);
  }

  static async open(dataDir: string, isKnownElsewhere: (personalId: string) => boolean): Promise<BirthLedger> {
    const { file, lines } = await JsonLines.open(join(dataDir, 'population', 'births.jsonl'), isBirthLine);
    return new BirthLedger(file, isKnownElsewhere, lines);
  }

  /** A child of foreign nationality is recorded without an id (Law on civil status: the field is left out). */
  async record(request: BirthRequest): Promise<BirthAnswer> {
    const digest = digestOf(request);
    const known = this.#byRequest.get(request.requestId);
    if (known !== undefined) {
      if (known.digest !== digest) return { kind: 'conflict' };
      await this.file.settled();
      return { kind: 'recorded', personalId: known.personalId, repeated: true };
    }
    const { requestId, name, birthDate, sex } = request;
    const personalId = isVietnamese(request.nationality) ? newPersonalId(request, (id) => this.#isTaken(id)) : null;
    const line: BirthLine = { requestId, digest, personalId, person: { name: name.normalize('NFC'), birthDate, sex } };
    this.#note(line);
    await this.file.append(line);
    return { kind: 'recorded', personalId, repeated: false };
  }

  /** The child behind an id given here; address and the rest are not known yet. */
  find(personalId: string): PersonRecord | undefined {
    const line = this.#byPersonalId.get(personalId);
    return line && { personalId, ...line.person, alive: true, maritalStatus: 'single' };
  }

  async settled(): Promise<void> {
    await this.file.settled();
  }

  #isTaken(personalId: string): boolean {
    return this.#byPersonalId.has(personalId) || this.isKnownElsewhere(personalId);
  }

  #note(line: BirthLine): void {
    this.#byRequest.set(line.requestId, line);
    if (line.personalId !== null) this.#byPersonalId.set(line.personalId, line);
  }
}

function isVietnamese(nationality: string): boolean {
  return ['VN', 'VNM', 'VIỆT NAM'].includes(nationality.normalize('NFC').trim().toLocaleUpperCase('vi'));
}

function digestOf(request: BirthRequest): string {
  const { name, birthDate, sex, nationality } = request;
  const said = [name.normalize('NFC'), birthDate, sex, nationality.normalize('NFC')];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

function isBirthLine(value: unknown): value is BirthLine {
  return (
    typeof value === 'object' && value !== null && 'requestId' in value && 'personalId' in value && 'person' in value
  );
}
