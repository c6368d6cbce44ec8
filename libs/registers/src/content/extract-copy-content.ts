import type { Answers } from '@hotich/catalogue';
import type { Entry, RegisterContent } from '../entry/entry';
import { answerTexts, filledIn } from './answer-texts';
import { type EntryMeta, idPaper } from './birth-content';
import { relationWords } from './code-lists';

/**
 * A line of the book of copies: who asked, which entry was copied, how many. The books name no columns for it, so its own
 * names follow their style. `copied` null: the paper was shown and the officer found no entry to point at.
 */
export function extractCopyContentOf(answers: Answers, copied: Entry | null, meta: EntryMeta = {}): RegisterContent {
  const { text, date } = answerTexts(answers);
  return filledIn({
    loaiBanSao: 'Trích lục khai sinh',
    ndkHoTen: text('subjectName'),
    ndkNgaySinh: date('subjectBirthDate'),
    ndkSoDinhDanh: text('subjectPersonalId'),
    soDangKyGoc: copied ? String(copied.number) : text('registrationNumber'),
    namDangKyGoc: copied ? String(copied.year) : text('registrationYear'),
    quyenSoGoc: copied?.volume ?? '',
    noiDangKyGoc: copied?.officeName ?? '',
    nycHoTen: text('requesterName'),
    nycQuanHe: relationWords[text('relation')] ?? '',
    ...idPaper('nyc', text('requesterPersonalId')),
    soLuong: text('copies'),
    nguoiThucHien: meta.executor ?? '',
    ghiChu: meta.notes ?? '',
  });
}
