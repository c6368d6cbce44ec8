import { isPlainDate } from '@hotich/domain';
import type { NewbornData } from '@hotich/exchange';
import type { Entry } from '@hotich/registers';

/** `loaiDangKy`: in time, and late. Registered again and noted from abroad are no newborns. */
const firstRegistrations = [1, 4];
const sexes: Readonly<Record<string, NewbornData['sex']>> = { '1': 'male', '2': 'female' };

/**
 * The child of an entry for whom the population database is to give a number; null when there is none. The number tells
 * the day of birth's year and the sex, so that a child of whom one is not known gets it once the entry is put right.
 */
export function newbornIn(
  entry: Pick<Entry, 'kind' | 'registrationType' | 'subjectName' | 'subjectBirth' | 'subjectPersonalId' | 'content'>,
): Pick<NewbornData, 'name' | 'birthDate' | 'sex' | 'nationality'> | null {
  const { kind, registrationType, subjectName, subjectBirth, subjectPersonalId, content } = entry;
  if (kind !== 'birth' || subjectPersonalId !== null || !firstRegistrations.includes(registrationType)) return null;
  const sex = sexes[content['nksGioiTinh'] ?? ''];
  if ((content['nksQuocTich'] ?? vietnam) !== vietnam || !sex) return null;
  if (subjectBirth === null || !isPlainDate(subjectBirth)) return null;
  return { name: subjectName, birthDate: subjectBirth, sex, nationality: 'VN' };
}

const vietnam = 'Việt Nam';
