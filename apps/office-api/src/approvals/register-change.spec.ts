import { changeOf } from './register-change';

const birth = {
  kind: 'birth',
  number: 12,
  year: 2026,
  volume: '01-TP/HT-2026-KS',
  content: {
    so: '12',
    quyenSo: '01-TP/HT-2026-KS',
    meHoTen: 'Thạch Thị Sóc Kha',
    nksHoTen: 'Lâm Gia Bảo',
    nksGioiTinh: '1',
    nksNgaySinh: '15.11.2026',
    chaHoTen: '',
    loaiDangKy: '1',
  },
} as const;

describe('what the register gains', () => {
  it('begins with book and number and goes on in the order of the book', () => {
    expect(changeOf(birth)).toEqual([
      { field: 'Sổ đăng ký khai sinh', value: 'Số 12/2026, quyển 01-TP/HT-2026-KS' },
      { field: 'Loại đăng ký', value: 'Đúng hạn' },
      { field: 'Họ, chữ đệm, tên', value: 'Lâm Gia Bảo' },
      { field: 'Giới tính', value: 'Nam' },
      { field: 'Ngày sinh', value: '15.11.2026' },
      { field: 'Họ, chữ đệm, tên của mẹ', value: 'Thạch Thị Sóc Kha' },
    ]);
  });

  it('hides no field, not even one without a Vietnamese name', () => {
    const change = changeOf({ ...birth, content: { nksGioiTinh: '9', lyDoRieng: 'x' } });
    expect(change.slice(1)).toEqual([
      { field: 'Giới tính', value: '9' },
      { field: 'lyDoRieng', value: 'x' },
    ]);
  });

  it('is written in composed letters', () => {
    for (const { field, value } of changeOf(birth)) expect(field + value).toBe((field + value).normalize('NFC'));
  });
});
