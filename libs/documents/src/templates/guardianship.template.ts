import { earlierEntry } from '../register/earlier-entry';
import { formsOf2024 } from '../register/forms-of-2024';
import { person, type Section } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

const parties: readonly Section[] = [
  { title: 'Người giám hộ', lines: person('gh') },
  { title: 'Người được giám hộ', lines: person('ndgh') },
];

/** The extract of a guardianship (Luật Hộ tịch Điều 20, 21). */
export const guardianshipExtract = registerPaper({
  ...formsOf2024,
  id: 'guardianship-extract',
  title: 'Trích lục đăng ký giám hộ',
  facts: {
    copyMark: 'TLGH-BS',
    sections: [...parties, { lines: [{ label: 'Loại giám hộ', column: 'loaiGiamHo' }] }],
    registeredAt: 'Nơi đăng ký giám hộ',
  },
});

/** The extract of its end (Luật Hộ tịch Điều 22). */
export const guardianshipEndExtract = registerPaper({
  ...formsOf2024,
  id: 'guardianship-end-extract',
  title: 'Trích lục đăng ký chấm dứt giám hộ',
  facts: {
    copyMark: 'TLCDGH-BS',
    sections: [
      ...parties,
      {
        lines: [
          { label: 'Lý do chấm dứt giám hộ', column: 'cdghLyDo' },
          earlierEntry('Việc giám hộ đã đăng ký', {
            number: 'cdghSoGiamHo',
            year: 'cdghNamGiamHo',
            office: 'cdghNoiDangKyGiamHo',
          }),
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký chấm dứt giám hộ',
  },
});
