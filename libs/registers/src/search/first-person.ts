import { linkable, type LinkablePerson } from '@hotich/domain';
import type { Entry } from '../entry/entry';

/** The first person of an entry as the matcher takes people; parents and sex as far as the book has them. */
export function firstPersonOf(entry: Entry): LinkablePerson {
  const { content } = entry;
  return linkable({
    id: entry.id,
    name: entry.subjectName,
    birthDate: entry.subjectBirth ?? undefined,
    personalId: entry.subjectPersonalId ?? undefined,
    sex: sexWords[content['nksGioiTinh'] ?? content['nktGioiTinh'] ?? ''],
    mother: content['meHoTen'],
    father: content['chaHoTen'],
  });
}

/** Code list of the Ministry's software: 1 is a man, 2 a woman; others say nothing. */
const sexWords: Readonly<Record<string, string>> = { '1': 'nam', '2': 'nu', Nam: 'nam', Nữ: 'nu' };
