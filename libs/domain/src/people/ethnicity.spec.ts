import { ethnicGroups } from './ethnic-groups';
import { ethnicGroupName, ethnicGroupOf } from './ethnicity';
import { foldNameTight } from './names';

describe('the list of peoples', () => {
  it('has 54, numbered from 01, and no name that could mean two of them', () => {
    expect(ethnicGroups.map(([code]) => Number(code))).toEqual(Array.from({ length: 54 }, (_, index) => index + 1));
    const keys = ethnicGroups.flatMap(([code, ...names]) =>
      [...new Set(names.map(foldNameTight))].map((key) => ({ key, code })),
    );
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });

  it.each([
    ['Kinh', '01'],
    ['Khơ Me', '05'],
    ['Khơ Me (Krôm)', '05'],
    ['Khơ Me (Thổ)', '05'],
    ['khome', '05'],
    ['KHMER', '05'],
    ['Miên', '05'],
    ['Hoa (Triều Châu)', '04'],
    ['Người Hoa', '04'],
    ['Hoa kiều', '04'],
    ['Mông', '08'],
    ['Ê Đê', '12'],
    ['Thổ', '24'],
    ['Người nước ngoài', null],
    ['', null],
  ])('%p belongs to %p', (raw, code) => {
    expect(ethnicGroupOf(raw)).toBe(code);
  });

  it('reads Thổ in an old paper of the South as Khmer', () => {
    expect(ethnicGroupOf('Thổ', 'southern')).toBe('05');
  });

  it('names each by its code', () => {
    expect(ethnicGroupName('05')).toBe('Khmer');
  });
});
