import { bookLines } from './book-columns';

describe('an entry as lines of the book', () => {
  it('has the order, names and words of the book, whatever the order of the data', () => {
    const content = {
      meLoaiCuTru: '1',
      nksNgaySinh: '14.05.1998',
      nksHoTen: 'Thạch Minh Khang',
      so: '12',
      ghiChu: ' ',
    };
    expect(bookLines('birth', content).map(({ name, value }) => [name, value])).toEqual([
      ['Số', '12'],
      ['Họ, chữ đệm, tên', 'Thạch Minh Khang'],
      ['Ngày sinh', '14/05/1998'],
      ['Loại cư trú của mẹ', 'Thường trú'],
    ]);
  });

  it('hides no column that it does not know, and no code', () => {
    expect(bookLines('birth', { cotMoi: 'x', loaiDangKy: '9' })).toEqual([
      { column: 'loaiDangKy', name: 'Loại đăng ký', value: '9' },
      { column: 'cotMoi', name: 'cotMoi', value: 'x' },
    ]);
  });

  it('reads the kind of registration by the book: marriages count theirs apart', () => {
    expect(bookLines('marriage', { loaiDangKy: '1' })[0]?.value).toBe('Đăng ký lần đầu');
  });
});
