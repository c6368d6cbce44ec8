import fc from 'fast-check';
import { comparePeople } from './compare-people';
import { deskModel } from './link-model';
import { type PersonAsWritten, linkable } from './linkable-person';

const an: PersonAsWritten = {
  id: 'a',
  name: 'Nguyễn Văn Ân',
  birthDate: '12/03/1988',
  sex: 'nam',
  mother: 'Trần Thị Bích',
  father: 'Nguyễn Văn Cảnh',
  place: 'xã Thới Lai, Cần Thơ',
};

function compared(a: PersonAsWritten, b: PersonAsWritten) {
  return comparePeople(linkable(a), linkable(b), deskModel);
}

describe('two records compared', () => {
  it('match when they agree, whatever marks, case, spaces and forms of the date', () => {
    expect(compared(an, an).verdict).toBe('match');
    expect(compared(an, { ...an, name: 'NGUYEN VAN AN', birthDate: '1988-03-12' }).verdict).toBe('match');
    expect(compared(an, { ...an, name: 'Nguyễn Văn Ân'.normalize('NFD'), birthDate: '19880312' }).verdict).toBe(
      'match',
    );
  });

  it('are read through the old encodings', () => {
    const name = linkable({ id: 'b', name: 'NguyÔn V¨n Hïng' }).name?.normal;
    expect(name).toBe('NGUYỄN VĂN HÙNG');
    expect(linkable({ id: 'c', name: 'Nguyeãn Vaên Huøng' }).name?.normal).toBe('NGUYỄN VĂN HÙNG');
    expect(linkable({ id: 'd', name: 'Müller Peña' }).name?.normal).toBe('MÜLLER PEÑA');
  });

  it('match in spite of a slip in name or date', () => {
    expect(compared(an, { ...an, name: 'Ngưyễn Văn Ân' }).verdict).toBe('match');
    expect(compared(an, { ...an, birthDate: '03/12/1988' }).verdict).toBe('match');
  });

  it('of twins do not match, and twins with near names are at most for review', () => {
    expect(compared(an, { ...an, name: 'Nguyễn Văn Bình' }).verdict).not.toBe('match');
    const minhAnh = { ...an, name: 'Nguyễn Minh Anh' };
    expect(compared(minhAnh, { ...an, name: 'Nguyễn Minh Ánh' }).verdict).not.toBe('match');
  });

  it('with a name and a year alone never match, however rare the name', () => {
    const rare = { id: 'r', name: 'Quàng Xoan Vĩ Dạ Thảo', birthDate: '1958' };
    expect(compared(rare, rare).verdict).toBe('review');
    const common = { id: 'c', name: 'Nguyễn Văn An', birthDate: '1958' };
    expect(compared(common, { ...common, birthDate: '01/01/1958' }).verdict).not.toBe('match');
  });

  it('of father and son do not match', () => {
    expect(compared(an, { ...an, name: 'Nguyễn Văn Cảnh', birthDate: '1960', mother: 'Lê Thị Dung' }).verdict).toBe(
      'no',
    );
  });

  it('are not told apart by an old number of nine digits beside the number of today', () => {
    const { fields } = compared({ ...an, personalId: '099088123456' }, { ...an, personalId: '361234567' });
    expect(fields.find(({ field }) => field === 'personal_id')).toEqual({
      field: 'personal_id',
      level: null,
      weight: 0,
    });
  });

  it('give a field that either side does not know no weight', () => {
    const { fields } = compared(an, { ...an, mother: '', father: 'không rõ', sex: undefined });
    const unknown = fields.filter(({ level }) => level === null);
    expect(unknown.map(({ field }) => field)).toEqual(['sex', 'personal_id', 'mother', 'father']);
    expect(unknown.every(({ weight }) => weight === 0)).toBe(true);
  });

  it('have a score that is the sum of what explains it', () => {
    const { score, prior, kin, fields } = compared(an, { ...an, name: 'Nguyễn An' });
    expect(fields.reduce((sum, { weight }) => sum + weight, prior + kin)).toBeCloseTo(score, 9);
  });
});

describe('any two records', () => {
  const words = fc.array(fc.constantFrom('Nguyễn', 'Văn', 'Thị', 'Ánh', 'Anh', 'Sà', 'Rây', 'Smith', 'Jonh', ''), {
    maxLength: 4,
  });
  const text = fc.oneof(
    words.map((some) => some.join(' ')),
    fc.string({ unit: 'grapheme' }),
    fc.constant(undefined),
  );
  const date = fc.constantFrom(
    '1958',
    '05/1958',
    '00/00/1958',
    '12/03/1958',
    '1958-12-03',
    '31/02/1980',
    'x',
    '',
    undefined,
  );
  const person = fc.record({
    name: text,
    birthDate: date,
    sex: fc.constantFrom('nam', 'f', '?', undefined),
    personalId: fc.constantFrom('099058000001', '099058000010', '361234567', '', undefined),
    mother: text,
    father: text,
    place: text,
  });

  it('are compared alike from either side, to a finite score', () => {
    fc.assert(
      fc.property(person, person, (one, other) => {
        const [a, b] = [linkable({ id: 'a', ...one }), linkable({ id: 'b', ...other })];
        const there = comparePeople(a, b, deskModel);
        expect(Number.isFinite(there.score)).toBe(true);
        expect(comparePeople(b, a, deskModel).verdict).toBe(there.verdict);
      }),
    );
  });

  it('never score higher than a record beside itself', () => {
    fc.assert(
      fc.property(person, (one) => {
        const a = linkable({ id: 'a', ...one });
        const other = linkable({ id: 'b', ...one, name: 'Hoàng Khác Hẳn', birthDate: '1777-07-07' });
        expect(comparePeople(a, a, deskModel).score).toBeGreaterThanOrEqual(comparePeople(a, other, deskModel).score);
      }),
    );
  });
});
