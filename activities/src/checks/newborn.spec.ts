import { newbornIn } from './newborn';

const entry = {
  kind: 'birth',
  registrationType: 1,
  subjectName: 'Thạch Minh Khang',
  subjectBirth: '2026-11-12',
  subjectPersonalId: null,
  content: { nksGioiTinh: '1', nksQuocTich: 'Việt Nam' },
} as const;

describe('a personal number is asked for', () => {
  it('a Vietnamese child whose birth is registered for the first time, late or not', () => {
    const child = { name: 'Thạch Minh Khang', birthDate: '2026-11-12', sex: 'male', nationality: 'VN' };
    expect(newbornIn(entry)).toEqual(child);
    expect(newbornIn({ ...entry, registrationType: 4, content: { nksGioiTinh: '2' } })).toEqual({
      ...child,
      sex: 'female',
    });
  });

  it.each([
    ['whose entry stands in another book', { kind: 'parentChild' as const }],
    ['of foreign nationality', { content: { nksGioiTinh: '1', nksQuocTich: 'Hàn Quốc' } }],
    ['who has a number', { subjectPersonalId: '099226000017' }],
    ['registered again', { registrationType: 2 }],
    ['noted from abroad', { registrationType: 3 }],
    ['of a year of birth alone', { subjectBirth: '1958' }],
    ['whose sex is not determined', { content: { nksGioiTinh: '3', nksQuocTich: 'Việt Nam' } }],
  ])('never for one %s', (_, changes) => {
    expect(newbornIn({ ...entry, ...changes })).toBeNull();
  });
});
