import { compareKeyings } from './compare-keyings';

describe('two keyings of one entry', () => {
  const first = {
    so: '7',
    quyenSo: '01-TP/HT-2018-KS',
    ngayDangKy: '05.03.2018',
    nksHoTen: 'Kim Thị Hoà',
    nksNgaySinh: '20.11.1995',
    meHoTen: 'Thạch Thị Sương',
  };

  it('are equal in spite of case, spaces, where the tone stands, leading zeros and who scanned it', () => {
    const second = { ...first, so: '07/2018', nksHoTen: 'KIM  THỊ HÒA', TenFile: 'scan-7.tif' };
    expect(compareKeyings('birth', first, second)).toEqual([]);
  });

  it('differ in a letter, a mark, a day, and in what one of them lacks', () => {
    const second = { ...first, nksHoTen: 'Kim Thi Hòa', nksNgaySinh: '20.11.1996', meHoTen: '', nksNoiSinh: 'Cần Thơ' };
    expect(compareKeyings('birth', first, second)).toEqual([
      { column: 'nksHoTen', first: 'Kim Thị Hoà', second: 'Kim Thi Hòa' },
      { column: 'nksNgaySinh', first: '20.11.1995', second: '20.11.1996' },
      { column: 'meHoTen', first: 'Thạch Thị Sương', second: '' },
      { column: 'nksNoiSinh', first: '', second: 'Cần Thơ' },
    ]);
  });

  it('do not pass a year for a full date: one of them read more than the other', () => {
    expect(compareKeyings('birth', first, { ...first, nksNgaySinh: '1995' })).toHaveLength(1);
  });
});
