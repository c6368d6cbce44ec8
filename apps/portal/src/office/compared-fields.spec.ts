import { comparedFields } from './compared-fields';

describe('an evidence snapshot as rows', () => {
  it('sets what was claimed beside what was found', () => {
    expect(comparedFields({ year: { claimed: '1988', found: 1987 }, name: 'Lâm Văn Đức' })).toEqual([
      { field: 'year', claimed: '1988', known: '1987' },
      { field: 'name', claimed: '', known: 'Lâm Văn Đức' },
    ]);
  });

  it('is empty for a source that gave nothing', () => expect(comparedFields(null)).toEqual([]));
});
