import { formsOf2024 } from '../register/forms-of-2024';
import type { Line } from '../register/register-facts';
import { registerPaper } from '../register/register-paper';

/** The certificate of birth, issued once as an original (Law on Civil Status, Art. 62); carries the number in the book. */
export const birthCertificate = registerPaper({
  ...formsOf2024,
  id: 'birth-certificate',
  title: 'Giấy khai sinh',
  copyTitle: 'Trích lục khai sinh',
  facts: {
    copyMark: 'TLKS-BS',
    sections: [
      {
        lines: [
          { label: 'Họ, chữ đệm, tên', column: 'nksHoTen', kind: 'name', absent: 'told' },
          { label: 'Ngày, tháng, năm sinh', column: 'nksNgaySinh', kind: 'date', absent: 'told' },
          { label: 'Ghi bằng chữ', column: 'nksNgaySinh', kind: 'dateInWords' },
          [
            { label: 'Giới tính', column: 'nksGioiTinh', kind: 'sex', absent: 'told' },
            { label: 'Dân tộc', column: 'nksDanToc', absent: 'told' },
            { label: 'Quốc tịch', column: 'nksQuocTich', kind: 'nationality', absent: 'told' },
          ],
          { label: 'Nơi sinh', column: 'nksNoiSinh', absent: 'told' },
          { label: 'Quê quán', column: 'nksQueQuan', absent: 'told' },
          { label: 'Số định danh cá nhân', column: 'soDinhDanh', absent: 'dots' },
          ...parent('me', 'người mẹ'),
          ...parent('cha', 'người cha'),
          { label: 'Họ, chữ đệm, tên người đi khai sinh', column: 'nycHoTen', kind: 'name', absent: 'told' },
          { label: 'Giấy tờ tùy thân', column: 'nyc', kind: 'identityPaper', absent: 'told' },
        ],
      },
    ],
    registeredAt: 'Nơi đăng ký khai sinh',
  },
});

/** A parent who is not known leaves the lines of the form empty (NĐ 123/2015/NĐ-CP Điều 15). */
function parent(prefix: string, who: string): Line[] {
  return [
    { label: `Họ, chữ đệm, tên ${who}`, column: `${prefix}HoTen`, kind: 'name', absent: 'dots' },
    [
      { label: 'Năm sinh', column: `${prefix}NgaySinh`, kind: 'year', absent: 'dots' },
      { label: 'Dân tộc', column: `${prefix}DanToc`, absent: 'dots' },
      { label: 'Quốc tịch', column: `${prefix}QuocTich`, kind: 'nationality', absent: 'dots' },
    ],
    { label: 'Nơi cư trú', column: `${prefix}NoiCuTru`, absent: 'dots' },
  ];
}
