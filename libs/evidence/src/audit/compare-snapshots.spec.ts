import { compareSnapshots } from './compare-snapshots';

describe('two snapshots of one question', () => {
  const kept = { book: 'birth', number: 7, subjectName: { claimed: 'Kim Sa Quên', found: 'KIM SA QUÊN' } };

  it('differ in nothing when they say the same, in whatever order', () => {
    expect(compareSnapshots(kept, { subjectName: kept.subjectName, number: 7, book: 'birth' })).toEqual([]);
  });

  it('tell what the form said from what the source said', () => {
    expect(compareSnapshots(kept, { ...kept, subjectName: { claimed: 'Kim Sa Quên', found: 'KIM SA QUYÊN' } })).toEqual(
      [{ field: 'subjectName.found', kept: 'KIM SA QUÊN', now: 'KIM SA QUYÊN' }],
    );
  });

  it('show a field that only one of them has', () => {
    expect(compareSnapshots(kept, { book: 'birth', subjectName: kept.subjectName, count: 2 })).toEqual([
      { field: 'count', kept: null, now: '2' },
      { field: 'number', kept: '7', now: null },
    ]);
  });
});
