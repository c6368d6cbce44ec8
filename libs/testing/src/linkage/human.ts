import type { PersonalId, PlainDate } from '@hotich/domain';
import type { People } from '../family';
import { personalIdOf } from '../invent-person';
import type { Random } from '../random';
import type { Village } from './villages';

/** Somebody of the invented province as he truly is; what sources say of him is derived from this. */
export interface Human {
  readonly people: People;
  readonly name: string;
  readonly sex: 'male' | 'female';
  readonly born: PlainDate;
  readonly personalId: PersonalId;
  /** Nine digits of the old identity card, which only those have who were grown before it was given up. */
  readonly oldNumber: string | null;
  readonly mother: string;
  readonly father: string;
  readonly home: Village;
  readonly hamlet: string;
}

/** Gives numbers that nobody else has; the old one tells nothing about the new one, as in life. */
export class Numbering {
  private readonly taken = new Set<string>();

  constructor(private readonly random: Random) {}

  /** `near` is the number of a twin, who stood next in the queue. */
  personalId(sex: Human['sex'], born: PlainDate, near?: PersonalId): PersonalId {
    const wish = near === undefined ? null : (Number(near.slice(6)) + 1) % 1_000_000;
    for (let tail = wish ?? this.tail(); ; tail = this.tail()) {
      const id = personalIdOf(sex, born, tail);
      if (this.take(id)) return id;
    }
  }

  /** No card of the province began with 999. */
  oldNumber(born: PlainDate): string | null {
    if (born > '2004') return null;
    for (;;) {
      const number = `999${this.random.int(100_000, 999_999)}`;
      if (this.take(number)) return number;
    }
  }

  private take(number: string): boolean {
    return !this.taken.has(number) && this.taken.add(number).has(number);
  }

  private tail(): number {
    return this.random.int(100_000, 999_999);
  }
}
