import type { Answers } from '@hotich/catalogue';
import type { RegisterContent } from '../entry/entry';
import { answerTexts, filledIn } from './answer-texts';
import { birthKindCode, citizenCardCode, relationWords, sexCode } from './code-lists';
import type { EntryMeta } from './entry-content';

/**
 * A birth in the Ministry's field names (HT_KHAISINH), from the answers of procedure 1.001193. The columns that every
 * book begins with are added when the entry gets its number; `soDinhDanh` when the population database returns it.
 */
export function birthContentOf(answers: Answers, meta: EntryMeta = {}): RegisterContent {
  const { text, date } = answerTexts(answers);
  return filledIn({
    nksHoTen: text('childName'),
    nksGioiTinh: codeOf(sexCode, text('childSex')),
    nksNgaySinh: date('childBirthDate'),
    nksNoiSinh: text('birthPlace'),
    nksQueQuan: text('homeTown'),
    nksDanToc: text('childEthnicity'),
    nksQuocTich: vietnam,
    nksLoaiKhaiSinh: codeOf(birthKindCode, text('birthKind')),
    ...parent(answers, 'me', 'mother'),
    ...parent(answers, 'cha', 'father'),
    nycHoTen: text('requesterName'),
    nycQuanHe: relationWords[text('relation')] ?? '',
    ...idPaper('nyc', text('requesterPersonalId')),
    nguoiThucHien: meta.executor ?? '',
    ghiChu: meta.notes ?? '',
  });
}

/** Procedure 1.001193 is for children of Vietnamese parents; foreign parents have a procedure of their own. */
const vietnam = 'Việt Nam';

function parent(answers: Answers, prefix: 'me' | 'cha', field: 'mother' | 'father'): RegisterContent {
  const { text, date } = answerTexts(answers);
  if (text(`${field}Name`) === '') return {};
  return {
    [`${prefix}HoTen`]: text(`${field}Name`),
    [`${prefix}NgaySinh`]: date(`${field}BirthDate`),
    [`${prefix}DanToc`]: text(`${field}Ethnicity`),
    [`${prefix}QuocTich`]: vietnam,
    [`${prefix}NoiCuTru`]: text(`${field}Residence`),
    ...idPaper(prefix, text(`${field}PersonalId`)),
  };
}

export const idPaper = (prefix: string, personalId: string): RegisterContent =>
  personalId === ''
    ? {}
    : { [`${prefix}LoaiGiayToTuyThan`]: citizenCardCode, [`${prefix}SoGiayToTuyThan`]: personalId };

const codeOf = (list: Readonly<Record<string, string>>, value: string): string => list[value] ?? '';
