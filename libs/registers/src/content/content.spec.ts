import { parsePlainDate } from '@hotich/domain';
import { birthContentOf } from './birth-content';
import { extractCopyContentOf } from './extract-copy-content';
import { birthRegistrationType } from './registration-type';

const answers = {
  requesterName: 'Nguyễn Thị Mỹ Hòa',
  requesterPersonalId: '099198000011',
  relation: 'mother',
  childName: 'Thạch Minh Khang',
  childBirthDate: '2026-11-12',
  childSex: 'male',
  childEthnicity: 'Khmer',
  birthPlace: 'Trung tâm Y tế Hương Sen',
  homeTown: 'xã Hương Sen',
  birthKind: 'fatherUnknown',
  motherName: 'Nguyễn Thị Mỹ Hòa',
  motherPersonalId: '099198000011',
  motherBirthDate: '1998',
  motherEthnicity: 'Kinh',
  motherResidence: 'ấp Sen Hồng, xã Hương Sen',
};

describe('the content of a birth entry', () => {
  it('carries the answers under the names and codes of the Ministry', () => {
    expect(birthContentOf(answers, { executor: 'Huỳnh Văn Chép' })).toEqual({
      nksHoTen: 'Thạch Minh Khang',
      nksGioiTinh: '1',
      nksNgaySinh: '12.11.2026',
      nksNoiSinh: 'Trung tâm Y tế Hương Sen',
      nksQueQuan: 'xã Hương Sen',
      nksDanToc: 'Khmer',
      nksQuocTich: 'Việt Nam',
      nksLoaiKhaiSinh: '3',
      meHoTen: 'Nguyễn Thị Mỹ Hòa',
      meNgaySinh: '1998',
      meDanToc: 'Kinh',
      meQuocTich: 'Việt Nam',
      meNoiCuTru: 'ấp Sen Hồng, xã Hương Sen',
      meLoaiGiayToTuyThan: '4',
      meSoGiayToTuyThan: '099198000011',
      nycHoTen: 'Nguyễn Thị Mỹ Hòa',
      nycQuanHe: 'Mẹ',
      nycLoaiGiayToTuyThan: '4',
      nycSoGiayToTuyThan: '099198000011',
      nguoiThucHien: 'Huỳnh Văn Chép',
    });
  });

  it('leaves an unknown father out altogether', () => {
    expect(Object.keys(birthContentOf(answers)).filter((name) => name.startsWith('cha'))).toEqual([]);
  });
});

describe('the content of a line in the book of copies', () => {
  it('says who asked for how many copies of what', () => {
    const asked = {
      ...answers,
      subjectName: 'Kim Thị Sa Quên',
      subjectBirthDate: '1995-11-20',
      copies: 3,
      registrationNumber: 7,
    };
    expect(extractCopyContentOf({ ...asked, relation: 'self' }, null)).toMatchObject({
      ndkHoTen: 'Kim Thị Sa Quên',
      ndkNgaySinh: '20.11.1995',
      soDangKyGoc: '7',
      nycQuanHe: 'Bản thân',
      soLuong: '3',
    });
  });
});

describe('a birth filed', () => {
  it.each([
    ['2026-09-25', 1],
    ['2026-09-24', 4],
  ] as const)('on 24 November of a child born on %s is of type %d: the term is 60 days', (born, type) => {
    expect(birthRegistrationType(parsePlainDate(born), parsePlainDate('2026-11-24'))).toBe(type);
  });
});
