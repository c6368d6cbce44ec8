import type { Random } from '../../random';
import type { Human } from '../human';
import { nameFor } from '../invent-names';
import { type PersonRecord, wordColumns } from '../person-record';
import { placeBefore } from '../villages';
import { swappedDate, writtenDate, wrongDay, wrongFigure } from './figures';
import { adjacentKey, doubledLetter, droppedLetter, ocrSlip, type Slip, swappedLetters } from './letters';
import { asTcvn3, asVni } from './old-encodings';
import { iForY, khmerSpacing, shortened, toneConfusion, tonePlacement, withoutMarks } from './spellings';

/** What befalls one record; it may know the truth, as who writes an old number or an old place did. */
export type Harm = (record: PersonRecord, human: Human, random: Random) => PersonRecord;

const name =
  (slip: Slip): Harm =>
  (record, _, random) => ({ ...record, name: slip(record.name, random) });
const birth =
  (change: (date: string, random: Random) => string): Harm =>
  (record, { born }, random) => ({ ...record, birth_date: change(writtenDate(born), random) });
const empty =
  (column: keyof PersonRecord): Harm =>
  (record) => ({ ...record, [column]: '' });
const everyWord =
  (write: (text: string) => string): Harm =>
  (record) => ({ ...record, ...Object.fromEntries(wordColumns.map((column) => [column, write(record[column])])) });

/**
 * All that can befall a record. Of one group at most one thing does, in the order of the groups: an encoding comes last,
 * over whatever was misspelled before it.
 */
export const harmGroups = {
  correction: {
    /** The record is of before, or after, a decision that changed a middle name or the day of birth. */
    corrected: (record, { people, sex, born }, random) => {
      const words = record.name.split(' ');
      if (random.chance(0.5) || words.length < 3 || people === 'Khmer')
        return { ...record, birth_date: wrongDay(writtenDate(born), random) };
      const middle = nameFor(random, people, sex).split(' ').slice(1, -1);
      return { ...record, name: [words[0] ?? '', ...middle, words.at(-1) ?? ''].join(' ') };
    },
  },
  date: {
    yearOnly: birth((date) => date.slice(6)),
    firstOfJanuary: birth((date) => `01/01/${date.slice(6)}`),
    zeroDayAndMonth: birth((date) => `00/00/${date.slice(6)}`),
    missingDay: birth((date) => date.slice(3)),
    wrongDay: birth(wrongDay),
    swappedDayAndMonth: birth(swappedDate),
  },
  number: {
    missingNumber: empty('personal_id'),
    oldNumber: (record, { oldNumber }) => ({ ...record, personal_id: oldNumber ?? '' }),
    wrongFigure: (record, _, random) => ({ ...record, personal_id: wrongFigure(record.personal_id, random) }),
  },
  place: {
    oldPlace: (record, { home, hamlet, born }, random) => ({
      ...record,
      place: placeBefore(home, hamlet, born, random),
    }),
    missingPlace: empty('place'),
  },
  sex: { missingSex: empty('sex') },
  mother: { missingMother: empty('mother') },
  father: { missingFather: empty('father') },
  parent: {
    misspelledParent: (record, _, random) => {
      const column = random.pick(['mother', 'father'] as const);
      return {
        ...record,
        [column]: random.pick([adjacentKey, droppedLetter, ocrSlip, shortened])(record[column], random),
      };
    },
  },
  letters: {
    adjacentKey: name(adjacentKey),
    swappedLetters: name(swappedLetters),
    doubledLetter: name(doubledLetter),
    droppedLetter: name(droppedLetter),
    ocrSlip: name(ocrSlip),
    shortened: name(shortened),
  },
  spelling: {
    tonePlacement: everyWord((text) => tonePlacement(text, still)),
    iForY: name(iForY),
    toneConfusion: name(toneConfusion),
    khmerSpacing: (record, { people }, random) =>
      people === 'Khmer' ? { ...record, name: khmerSpacing(record.name, random) } : record,
  },
  writing: {
    lostMarks: everyWord(withoutMarks),
    capitals: everyWord((text) => text.toUpperCase()),
    strangeD: everyWord((text) => text.replace(/Đ/g, 'Ð').replace(/đ/g, 'ð')),
    decomposed: everyWord((text) => text.normalize('NFD')),
    tcvn3: everyWord(asTcvn3),
    vni: everyWord(asVni),
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Harm>>>>;

type Groups = typeof harmGroups;
export type HarmName = { [Group in keyof Groups]: keyof Groups[Group] }[keyof Groups];

/** For slips that leave nothing to chance. */
const still: Random = { next: () => 0, int: (min) => min, pick: ([first]) => first, chance: () => false };
