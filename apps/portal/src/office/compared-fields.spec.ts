import { comparedFields, differs } from './compared-fields';

describe('an evidence snapshot as rows', () => {
  it('sets what was claimed beside what was found', () => {
    expect(comparedFields({ year: { claimed: '1988', found: 1987 }, name: 'Lâm Văn Đức' })).toEqual([
      { field: 'year', claimed: '1988', known: '1987' },
      { field: 'name', claimed: '', known: 'Lâm Văn Đức' },
    ]);
  });

  it.each([
    ['1998-05-14', '14.05.1998', false],
    ['Thạch Sà Rây', 'THẠCH  SÀ RÂY', false],
    ['Thạch Sà Rây', 'Thạch Sa Rây', true],
    ['Nguyễn Thị Mỹ Hòa', 'khớp', false],
    ['Nguyễn Thị Mỹ Hòa', 'không khớp', true],
    ['', 'birth', false],
  ])('calls %j beside %j different: %s', (claimed, known, expected) => {
    expect(differs({ field: 'x', claimed, known })).toBe(expected);
  });

  it('is empty for a source that gave nothing', () => expect(comparedFields(null)).toEqual([]));
});
