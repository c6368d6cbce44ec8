import { isUuid, parsePartialDate, personalIdWarnings, roles } from '@hotich/domain';
import { dateInWords } from './date-in-words';
import { inventedProvince } from './invent-person';
import { citizenA, citizenB, citizenC, newbornOfA, storyCitizens, storyFamilies } from './story';
import { staffMember, storyStaff } from './story-staff';

describe('the people of the story', () => {
  it('never change: tests and demonstrations know them by these numbers', () => {
    expect([citizenA, citizenB, citizenC].map(({ name, personalId }) => [name, personalId])).toEqual([
      ['Nguyễn Thị Mỹ Hòa', '099198000001'],
      ['Kim Thị Sa Quên', '099195000003'],
      ['Tăng Vĩnh Phát', '099090000004'],
    ]);
  });

  it('have numbers that agree with them', () => {
    for (const { personalId, sex, birthDate } of storyCitizens) {
      const known = parsePartialDate(birthDate) ?? { year: 0 };
      expect(personalIdWarnings(personalId, { sex, birthDate: known }, [inventedProvince])).toEqual([]);
    }
  });

  it('can only be reached at invented addresses', () => {
    for (const { email, phone } of storyCitizens) {
      expect(email).toMatch(/@example\.test$/);
      expect(phone).toMatch(/^0900000\d{3}$/);
    }
    expect(storyStaff.every(({ email }) => email.endsWith('@example.test'))).toBe(true);
  });

  it('are Kinh, Khmer and Hoa', () => {
    expect(storyCitizens.map(({ ethnicity }) => ethnicity)).toEqual(['Kinh', 'Khmer', 'Khmer', 'Hoa']);
  });

  it('have their newborn after the marriage, and not in any book', () => {
    const entries = storyFamilies.flatMap(({ children }) => children.map(({ person }) => person.name));
    expect(entries).not.toContain(newbornOfA.name);
    expect(newbornOfA.birthDate > (storyFamilies[0].marriage?.date ?? '')).toBe(true);
  });
});

describe('the staff of the story', () => {
  it('has every role, and in each office a receptionist, an officer, two leaders and a clerk', () => {
    expect(new Set(storyStaff.flatMap((member) => member.roles))).toEqual(new Set(roles));
    for (const code of ['99001', '99002']) {
      const here = storyStaff.filter(({ officeCode }) => officeCode === code);
      expect(here.flatMap((member) => member.roles)).toEqual([
        'receptionist',
        'civilStatusOfficer',
        'leader',
        'leader',
        'clerk',
      ]);
      expect(here.filter((member) => member.roles.includes('leader')).map(({ title }) => title)).toEqual([
        'PHÓ CHỦ TỊCH',
        'CHỦ TỊCH',
      ]);
    }
  });

  it('is told apart by id, sign-in name, address and personal number, from the citizens too', () => {
    const all = [...storyStaff, ...storyCitizens];
    expect(new Set(all.map(({ personalId }) => personalId)).size).toBe(all.length);
    expect(new Set(all.map(({ email }) => email)).size).toBe(all.length);
    expect(new Set(storyStaff.map(({ id }) => id)).size).toBe(storyStaff.length);
    expect(storyStaff.every(({ id }) => isUuid(id))).toBe(true);
  });

  it('is found by sign-in name', () => {
    expect(staffMember('hotich.huongsen').roles).toEqual(['civilStatusOfficer']);
    expect(() => staffMember('nobody')).toThrow('testing.noSuchStaff');
  });
});

describe('dates in words', () => {
  it.each([
    ['2019-11-24', 'Ngày hai mươi bốn tháng mười một năm hai nghìn không trăm mười chín'],
    ['2005-04-05', 'Ngày năm tháng tư năm hai nghìn không trăm linh năm'],
    ['1995-01-31', 'Ngày ba mươi mốt tháng một năm một nghìn chín trăm chín mươi lăm'],
    ['2000-10-15', 'Ngày mười lăm tháng mười năm hai nghìn'],
    ['1900-12-10', 'Ngày mười tháng mười hai năm một nghìn chín trăm'],
  ])('%s is spelled %s', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
