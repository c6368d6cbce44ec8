import type { People } from '../family';
import { inventName } from '../given-names';
import type { Random } from '../random';
import type { Human } from './human';

type Names = readonly [string, ...string[]];
/** A long tail beside the frequent names: what is rare tells more about somebody, and a matcher must be able to learn it. */
const rarer: Readonly<Record<Human['sex'], Names>> = {
  male: [
    'Bảo',
    'Chí',
    'Duy',
    'Đăng',
    'Hải',
    'Khánh',
    'Nhật',
    'Phước',
    'Quang',
    'Tấn',
    'Thái',
    'Thiện',
    'Trường',
    'Việt',
  ],
  female: ['Ái', 'Cẩm', 'Đan', 'Hồng', 'Kiều', 'Lệ', 'Ngân', 'Phương', 'Tố', 'Trúc', 'Tuyết', 'Uyên', 'Xuân', 'Ý'],
};

/** A name as the people of the delta bear it; `family` is what the father hands down. */
export function nameFor(random: Random, people: People, sex: Human['sex'], family?: string): string {
  const name = inventName(random, people, sex, family);
  if (people === 'Khmer' || !random.chance(0.35)) return name;
  const words = name.split(' ');
  return [...words.slice(0, -1), random.pick(rarer[sex]), ...words.slice(-1)].join(' ');
}

/** Older Khmer generations took the father's given name for a family name; everybody else inherits his first word. */
export function familyOf(father: string, people: People, born: string, random: Random): string {
  const words = father.split(' ');
  const inherited = people === 'Khmer' && born < '1975' && random.chance(0.4) ? words.at(-1) : words[0];
  return inherited ?? father;
}

/** A name that a sister or a brother of the same day bears: all alike but the last syllable. */
export function twinName(random: Random, name: string, people: People, sex: Human['sex']): string {
  const head = name.split(' ').slice(0, -1);
  for (;;) {
    const other = [...head, nameFor(random, people, sex).split(' ').at(-1)].join(' ');
    if (other !== name) return other;
  }
}
