import { parsePartialDate } from './partial-date';
import {
  isPersonalId,
  maskPersonalId,
  parsePersonalId,
  personalIdWarnings,
  type PersonalId,
  type Sex,
} from './personal-id';

function id(text: string): PersonalId {
  if (!isPersonalId(text)) throw new Error(text);
  return text;
}

describe('a personal identification number', () => {
  it.each([
    ['099095123456', '099095123456'],
    [' 099 095 123 456 ', '099095123456'],
    ['099.095.123.456', '099095123456'],
    ['123095123456', '123095123456'],
    ['09909512345', null],
    ['0990951234567', null],
    ['499095123456', null],
    ['09909512345a', null],
    ['362123456', null],
  ])('%p is read as %p', (text, read) => {
    expect(parsePersonalId(text)).toBe(read);
  });

  it.each<[string, string, Sex, string, string[]]>([
    ['094', '094095123456', 'male', '1995', []],
    ['a woman of the 1900s', '094195123456', 'female', '24.11.1995', []],
    ['a boy of the 2000s', '094219123456', 'male', '2019', []],
    ['a girl of the 2000s', '094319123456', 'female', '2019', []],
    ['born abroad', '123319123456', 'female', '2019', []],
    ['sex undetermined', '094319123456', 'undetermined', '2019', []],
    ['another sex', '094095123456', 'female', '1995', ['sexDiffers']],
    ['another century', '094095123456', 'male', '2095', ['centuryDiffers']],
    ['another year', '094095123456', 'male', '1996', ['yearDiffers']],
    ['no such province', '097095123456', 'male', '1995', ['unknownProvince']],
    ['everything', '003195123456', 'male', '2001', ['unknownProvince', 'sexDiffers', 'centuryDiffers', 'yearDiffers']],
  ])('is warned about, never refused: %s', (_, text, sex, birth, warnings) => {
    const birthDate = parsePartialDate(birth) ?? { year: 0 };
    expect(personalIdWarnings(id(text), { sex, birthDate })).toEqual(warnings);
  });

  it('of data for training is known where the caller says so', () => {
    expect(personalIdWarnings(id('099095123456'), {})).toEqual(['unknownProvince']);
    expect(personalIdWarnings(id('099095123456'), {}, ['099'])).toEqual([]);
  });

  it('is masked to its first and last three digits', () => {
    expect(maskPersonalId(id('099095123456'))).toBe('099******456');
  });
});
