import { columnOf } from './columns';
import { readRow } from './read-row';

const columns = [
  'so',
  'quyenSo',
  'ngayDangKy',
  'nksHoTen',
  'nksNgaySinh',
  'nksGioiTinh',
  'meHoTen',
  'meNgaySinh',
  'trangSo',
];
const good = [
  '45',
  '01-TP/HT-2019-KS',
  '05.03.2019',
  'Kim Thị Sa Quên',
  '20.02.2019',
  '2',
  'Thạch Thị Sương',
  '1990',
  '12',
];
const today = '2026-11-24';
const read = (changes: Record<string, string>) =>
  readRow(
    'birth',
    columns,
    columns.map((column, i) => changes[column] ?? good[i] ?? ''),
    7,
    today,
  );
const taken = (changes: Record<string, string> = {}) => {
  const row = read(changes);
  if ('refused' in row) throw new Error(JSON.stringify(row.refused));
  return row.taken;
};

describe('a row of a digitised birth book', () => {
  it('becomes an entry under the year of its registration, searchable by normalised name', () => {
    expect(taken()).toMatchObject({
      year: 2019,
      number: 45,
      volume: '01-TP/HT-2019-KS',
      page: 12,
      registered_on: '2019-03-05',
      subject_name: 'Kim Thị Sa Quên',
      subject_name_key: 'KIM THỊ SA QUÊN',
      subject_name_folded: 'KIMTHISAQUEN',
      subject_birth: '2019-02-20',
      second_name_key: null,
    });
  });

  it('keeps dates as far as the book knows them', () => {
    expect(taken({ ngayDangKy: '2019', nksNgaySinh: '00/00/1958' })).toMatchObject({
      registered_on: '2019',
      subject_birth: '1958',
      content: { ngayDangKy: '2019', nksNgaySinh: '1958' },
    });
    expect(taken({ nksNgaySinh: '' })).toMatchObject({ subject_birth: null });
    expect(taken({ meNgaySinh: 'khoảng  1960' }).content['meNgaySinh']).toBe('khoảng 1960');
  });

  it('mends what the eye cannot see: decomposed letters, the Icelandic Đ, zero-width marks', () => {
    const row = taken({ nksHoTen: ` Ða\u0309o\u200b  Sà Rây`.normalize('NFD') });
    expect(row.subject_name).toBe('Đảo Sà Rây');
  });

  it('takes the year of registration from the volume when the row has no date', () => {
    expect(taken({ ngayDangKy: '' }).year).toBe(2019);
  });

  it.each([
    [{ so: '' }, 'so', 'required'],
    [{ so: '45A' }, 'so', 'number'],
    [{ so: '0' }, 'so', 'number'],
    [{ so: '45/2018' }, 'so', 'yearDiffers'],
    [{ nksHoTen: ' ' }, 'nksHoTen', 'required'],
    [{ nksHoTen: 'Hoµ' }, 'nksHoTen', 'notUnicode'],
    [{ nksHoTen: 'Nguyeãn Thò Lan' }, 'nksHoTen', 'notUnicode'],
    [{ meHoTen: 'Nguy\uFFFDn' }, 'meHoTen', 'notUnicode'],
    [{ nksHoTen: 'A'.repeat(201) }, 'nksHoTen', 'tooLong'],
    [{ nksNgaySinh: '31.02.2019' }, 'nksNgaySinh', 'date'],
    [{ nksNgaySinh: '06.03.2019' }, 'nksNgaySinh', 'dateOrder'],
    [{ ngayDangKy: '25.11.2026' }, 'ngayDangKy', 'futureDate'],
    [{ nksGioiTinh: 'Nam' }, 'nksGioiTinh', 'code'],
    [{ trangSo: 'xii' }, 'trangSo', 'page'],
  ])('is refused with the rule it breaks: %j', (changes, column, rule) => {
    expect(read(changes)).toEqual({ refused: [{ row: 7, column, rule }] });
  });

  it('names every broken rule at once, and never what the cell says', () => {
    const row = read({ so: 'x', nksGioiTinh: '9', nksHoTen: 'Hoµ' });
    expect(row).toEqual({
      refused: [
        { row: 7, column: 'so', rule: 'number' },
        { row: 7, column: 'nksHoTen', rule: 'notUnicode' },
        { row: 7, column: 'nksGioiTinh', rule: 'code' },
      ],
    });
  });

  it('is refused when its cells are not as many as the columns', () => {
    expect(readRow('birth', columns, good.slice(1), 7, today)).toEqual({
      refused: [{ row: 7, column: '', rule: 'columns' }],
    });
  });
});

describe('a header', () => {
  it.each([
    ['birth', 'So', 'so'],
    ['marriage', 'so', 'So'],
    ['marriage', 'ghichu', 'ghiChu'],
    ['birth', ' NKSHOTEN ', 'nksHoTen'],
    ['birth', 'TinhTrangID', null],
  ] as const)('of a %s book %p means %p', (kind, header, column) => {
    expect(columnOf(kind, header)).toBe(column);
  });
});
