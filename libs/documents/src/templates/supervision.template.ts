import { earlierEntry } from '../register/earlier-entry';
import { formsOf2025 } from '../register/forms-of-2024';
import { person, type Section } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

const parties: readonly Section[] = [
  { title: 'Người giám sát việc giám hộ', lines: person('gs') },
  { title: 'Người giám hộ', lines: person('gh') },
  { title: 'Người được giám hộ', lines: person('ndgh') },
];

/** The extract of a supervision of guardianship (NĐ 123/2015/NĐ-CP Điều 28a, from NĐ 07/2025/NĐ-CP). */
export const supervisionExtract = registerPaper({
  ...formsOf2025,
  id: 'supervision-extract',
  title: 'Trích lục đăng ký giám sát việc giám hộ',
  facts: {
    copyMark: 'TLGSGH-BS',
    sections: [
      ...parties,
      {
        lines: [
          earlierEntry('Việc giám hộ đã đăng ký', {
            number: 'gsSoGiamHo',
            year: 'gsNamGiamHo',
            office: 'gsNoiDangKyGiamHo',
          }),
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký giám sát việc giám hộ',
  },
});

/** The extract of its end. */
export const supervisionEndExtract = registerPaper({
  ...formsOf2025,
  id: 'supervision-end-extract',
  title: 'Trích lục đăng ký chấm dứt giám sát việc giám hộ',
  facts: {
    copyMark: 'TLCDGSGH-BS',
    sections: [
      ...parties,
      {
        lines: [
          { label: 'Lý do chấm dứt giám sát', column: 'cdgsLyDo' },
          earlierEntry('Việc giám sát đã đăng ký', {
            number: 'cdgsSoGiamSat',
            year: 'cdgsNamGiamSat',
            office: 'cdgsNoiDangKyGiamSat',
          }),
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký chấm dứt giám sát',
  },
});
