import { type Answers, type FieldSpec, type FormSpec, isAsked } from '@hotich/catalogue';
import { parsePlainDate } from '@hotich/domain';
import type { People } from './family';
import { inventName } from './given-names';
import { dayIn, personalIdOf } from './invent-person';
import { addressIn, huongSen } from './offices';
import { type Random, randomOf } from './random';

export interface SampleOptions {
  /** The same seed gives the same answers. */
  readonly seed?: number;
  /** For every office asked for. */
  readonly office?: string;
  /** No event of the form lies after it (`YYYY-MM-DD`). */
  readonly today?: string;
  /** Answers that are settled; the rest fits them. */
  readonly given?: Answers;
  /** Whether questions that may be left open are answered too: all, none, or as it falls. */
  readonly optional?: 'all' | 'none' | 'some';
}

/**
 * Answers that fit any form: whole invented people whose names, numbers and birthdays belong together, conditions
 * honoured, everything dated before `today`. No personal data of anybody: province 099, example.test, 0900000xxx.
 */
export function sampleAnswers(form: FormSpec, options: SampleOptions = {}): Answers {
  const { seed = 0, given = {}, optional = 'some' } = options;
  const writer = new SampleWriter(randomOf(seed), options.office ?? huongSen.code, options.today ?? '2026-11-24');
  const answers: Record<string, string | number> = { ...given };
  // In the order of the pages: a question comes after the choice it hangs on.
  for (const field of form.pages.flatMap(({ fields }) => fields)) {
    const spec = form.fields[field];
    if (!spec || field in given || !isAsked(form, field, answers)) continue;
    if (!spec.required && !writer.answers(optional)) continue;
    answers[field] = writer.answer(field, spec, answers);
  }
  return answers;
}

interface Sketch {
  readonly people: People;
  readonly sex: 'male' | 'female';
  readonly born: string;
  readonly name: string;
  readonly personalId: string;
}

const part = /(Name|PersonalId|BirthDate|Sex|Ethnicity|Nationality|HomeTown|Residence|IdentityPaper)$/;
const men = new Set(['husband', 'father', 'adoptiveFather']);
const women = new Set(['wife', 'mother', 'adoptiveMother']);
/** Who was born lately, and who is of age. */
const children = new Set(['child', 'ward', 'recognised']);

class SampleWriter {
  private readonly people = new Map<string, Sketch>();

  constructor(
    private readonly random: Random,
    private readonly office: string,
    private readonly today: string,
  ) {}

  answers(optional: 'all' | 'none' | 'some'): boolean {
    return optional === 'all' || (optional === 'some' && this.random.chance(0.5));
  }

  answer(field: string, spec: FieldSpec, so: Answers): string | number {
    const prefix = field.replace(part, '');
    switch (spec.kind) {
      case 'personName':
        return this.personOf(prefix, so).name;
      case 'personalId':
        return this.personOf(prefix, so).personalId;
      case 'ethnicity':
        return this.personOf(prefix, so).people;
      case 'date':
      case 'partialDate':
        return field.endsWith('BirthDate') ? this.personOf(prefix, so).born : this.recentDay();
      case 'choice':
        return this.optionFor(field, spec.options, so);
      case 'integer':
        return this.random.int(spec.min, Math.min(spec.max, Math.max(spec.min, this.likelyNumber(field))));
      case 'nationality':
        return 'VN';
      case 'time':
        return `${this.twoDigits(23)}:${this.twoDigits(59)}`;
      case 'office':
        return this.office;
      case 'phone':
        return `0900000${String(this.random.int(0, 999)).padStart(3, '0')}`;
      case 'email':
        return `nguoi-${this.random.int(1, 99_999)}@example.test`;
      case 'text':
        return this.textFor(field, spec.maxLength);
    }
  }

  /** One person a prefix, so that name, number, sex and birthday agree; people already given are kept to. */
  private personOf(prefix: string, so: Answers): Sketch {
    const known = this.people.get(prefix);
    if (known) return known;
    const sexGiven = so[`${prefix}Sex`];
    const sex = sexGiven === 'male' || sexGiven === 'female' ? sexGiven : this.sexOf(prefix);
    const people = this.random.pick<People>(['Kinh', 'Khmer', 'Hoa']);
    const born = String(so[`${prefix}BirthDate`] ?? this.birthdayOf(prefix));
    const sketch = {
      people,
      sex,
      born,
      name: inventName(this.random, people, sex),
      personalId: personalIdOf(sex, born, this.random.int(100_000, 999_999)),
    };
    this.people.set(prefix, sketch);
    return sketch;
  }

  private sexOf(prefix: string): 'male' | 'female' {
    if (men.has(prefix)) return 'male';
    if (women.has(prefix)) return 'female';
    return this.random.chance(0.5) ? 'male' : 'female';
  }

  /** Grown people are between 22 and 60 whatever the day, children younger than the month. */
  private birthdayOf(prefix: string): string {
    if (children.has(prefix)) return this.recentDay();
    const year = Number(this.today.slice(0, 4));
    return dayIn(this.random, parsePlainDate(`${year - 60}-01-01`), parsePlainDate(`${year - 23}-12-31`));
  }

  private recentDay(): string {
    const to = parsePlainDate(this.today);
    const from = parsePlainDate(`${Number(this.today.slice(0, 4)) - 1}-12-15`);
    return dayIn(this.random, from, to);
  }

  private optionFor(field: string, options: readonly { readonly value: string }[], so: Answers): string {
    const sex = field.endsWith('Sex') ? this.personOf(field.replace(part, ''), so).sex : undefined;
    const found = options.find(({ value }) => value === sex) ?? options[this.random.int(0, options.length - 1)];
    if (!found) throw new Error(`testing.noOption: ${field}`);
    return found.value;
  }

  private likelyNumber(field: string): number {
    return /[yY]ear$/.test(field) ? Number(this.today.slice(0, 4)) : 500;
  }

  private textFor(field: string, maxLength: number): string {
    const place = /Residence$|HomeTown$|[pP]lace|[aA]ddress/.test(field);
    const hamlet = this.random.pick(huongSen.hamlets);
    return (place ? addressIn(huongSen, hamlet, this.today) : 'Theo giấy tờ kèm theo').slice(0, maxLength).trim();
  }

  private twoDigits(max: number): string {
    return String(this.random.int(0, max)).padStart(2, '0');
  }
}
