import { formsOf2024 } from '../register/forms-of-2024';
import { personBeside, type RegisterFacts } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** Both spouses beside each other, the wife at the left as the form has it. */
export const marriageFacts: RegisterFacts = {
  copyMark: 'TLKH-BS',
  sections: [
    [
      { title: 'Vợ', lines: personBeside('vo') },
      { title: 'Chồng', lines: personBeside('chong') },
    ],
    {
      lines: [
        { label: 'Quan hệ hôn nhân được xác lập từ ngày', column: 'ngayXacLapHonNhan', kind: 'date' },
        { label: 'Tình trạng kết hôn', column: 'tinhTrangKetHon' },
      ],
    },
  ],
  registeredAt: 'Nơi đăng ký kết hôn',
};

/** The certificate of marriage; both spouses sign it when it is handed to them (Luật Hộ tịch Điều 18). */
export const marriageCertificate = registerPaper({
  ...formsOf2024,
  id: 'marriage-certificate',
  title: 'Giấy chứng nhận kết hôn',
  copyTitle: 'Trích lục kết hôn',
  facts: marriageFacts,
  signedBy: [
    { who: 'Vợ', column: 'voHoTen' },
    { who: 'Chồng', column: 'chongHoTen' },
  ],
});
