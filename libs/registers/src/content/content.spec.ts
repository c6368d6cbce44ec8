import { birthRegistration, type Duty, type EntrySpec, findProcedure, type FormSpec } from '@hotich/catalogue';
import { bookKinds, parsePlainDate } from '@hotich/domain';
import { bookKindVi, extractVi } from '../book/book-names';
import { volumeNumber } from '../book/volume';
import type { Entry } from '../entry/entry';
import { noteSentence } from '../notes/note-sentence';
import { copiedColumnsOf } from './copied-columns';
import { columnText, entryContentOf } from './entry-content';
import { entryDraftOf } from './entry-draft';
import { registrationTypeOf } from './registration-type';

const answers = {
  requesterName: 'Nguyễn Thị Mỹ Hòa',
  requesterPersonalId: '099198000011',
  requesterBirthDate: '1998-05-14',
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
  registrationOffice: '99001',
};
const filedOn = parsePlainDate('2026-11-24');
const birthOf = (changes: Record<string, string>) => {
  const draft = entryDraftOf(
    birthRegistration,
    'birth',
    { ...answers, ...changes },
    { filedOn, executor: 'Huỳnh Văn Chép' },
  );
  if (!draft) throw new Error('no entry');
  return draft;
};

describe('the entry of a birth', () => {
  it('carries the answers under the names and codes of the Ministry', () => {
    expect(birthOf({})).toEqual({
      kind: 'birth',
      registrationType: 1,
      subject: { name: 'Thạch Minh Khang', birth: '2026-11-12', personalId: null },
      content: {
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
      },
    });
  });

  const father = {
    fatherName: 'Thạch Sà Rây',
    fatherPersonalId: '099096000012',
    fatherBirthDate: '1996-09-02',
    fatherEthnicity: 'Khmer',
    fatherResidence: 'ấp Sen Hồng',
  };

  it('names both parents where both are known, and leaves an unknown one out altogether', () => {
    expect(birthOf({ ...father, birthKind: 'bothParents' }).content).toMatchObject({
      chaHoTen: 'Thạch Sà Rây',
      chaNgaySinh: '02.09.1996',
      chaQuocTich: 'Việt Nam',
      chaLoaiGiayToTuyThan: '4',
      nksLoaiKhaiSinh: '1',
    });
    // What was filled in before the answer changed is not what is declared.
    const { content } = birthOf({ ...father, birthKind: 'fatherUnknown' });
    expect(Object.keys(content).filter((column) => column.startsWith('cha'))).toEqual([]);
    const motherless = birthOf({ ...father, birthKind: 'motherUnknown' }).content;
    expect(Object.keys(motherless).filter((column) => /^me[A-Z]/.test(column))).toEqual([]);
  });

  it.each([
    ['grandparent', 'Ông/Bà'],
    ['relative', 'Người thân thích'],
    ['proxy', 'Người được ủy quyền'],
  ])('writes the relation %s as the books do', (relation, written) => {
    expect(birthOf({ relation }).content).toMatchObject({ nycQuanHe: written });
  });

  it('stands in no book that its procedure does not name', () => {
    expect(entryDraftOf(birthRegistration, 'death', answers, { filedOn })).toBeNull();
  });
});

describe('a column of a book', () => {
  const label = (vi: string) => ({ vi, km: 'ក' });
  const base = { required: false } as const;
  const form: FormSpec = {
    pages: [],
    fields: {
      kind: {
        kind: 'choice',
        ...base,
        label: label('Loại'),
        options: [
          { value: 'coded', code: '7', label: label('Có mã') },
          { value: 'plain', label: label('Không mã') },
        ],
      },
      day: { kind: 'date', past: true, ...base, label: label('Ngày') },
      year: { kind: 'partialDate', ...base, label: label('Năm') },
      state: { kind: 'nationality', ...base, label: label('Quốc tịch') },
      hour: { kind: 'time', ...base, label: label('Giờ') },
      count: { kind: 'integer', min: 1, max: 9, ...base, label: label('Số') },
      where: { kind: 'office', ...base, label: label('Nơi') },
      hidden: { kind: 'text', maxLength: 9, ...base, label: label('Ẩn'), when: { field: 'kind', is: ['coded'] } },
      who: { kind: 'personalId', ...base, label: label('Số định danh') },
    },
  };

  it.each([
    ['kind', 'coded', '7'],
    ['kind', 'plain', 'Không mã'],
    ['day', '2026-11-24', '24.11.2026'],
    ['year', '1958', '1958'],
    ['year', '1958-05', '05.1958'],
    ['state', 'KR', 'Hàn Quốc'],
    ['hour', '07:30', '07:30'],
    ['count', 3, '3'],
    ['where', '99001', 'Ủy ban nhân dân xã Hương Sen'],
    ['where', '99002', '99002'],
  ])('writes %s %s as %s', (field, answer, written) => {
    const meta = { officeNames: { '99001': 'Ủy ban nhân dân xã Hương Sen' } };
    expect(columnText(form, field, { [field]: answer }, meta)).toBe(written);
  });

  it('is empty for what was not asked or is not in the form', () => {
    expect(columnText(form, 'hidden', { kind: 'plain', hidden: 'x' })).toBe('');
    expect(columnText(form, 'hidden', { kind: 'coded', hidden: 'x' })).toBe('x');
    expect(columnText(form, 'nothing', { nothing: 'x' })).toBe('');
  });

  it('of a paper’s number says which paper, unless the procedure does itself', () => {
    const spec = { book: 'marriage', registrationType: 1, subject: { name: 'who' } } as const;
    const columns = { voSoGiayToTuyThan: 'who' };
    expect(entryContentOf({ ...spec, columns }, form, { who: '099198000011' })).toEqual({
      voLoaiGiayToTuyThan: '4',
      voSoGiayToTuyThan: '099198000011',
    });
    const own = { ...columns, voLoaiGiayToTuyThan: 'kind' };
    expect(entryContentOf({ ...spec, columns: own }, form, { who: '099198000011', kind: 'coded' })).toMatchObject({
      voLoaiGiayToTuyThan: '7',
    });
    expect(entryContentOf({ ...spec, columns }, form, {})).toEqual({});
  });

  it('that the procedure fixes is written, and one fixed for some answers only for those', () => {
    const spec: EntrySpec = {
      book: 'guardianship',
      registrationType: 1,
      subject: { name: 'who' },
      columns: {},
      fixed: { loaiGiamHo: '1' },
      fixedWhen: [{ when: { field: 'kind', is: ['coded'] }, fixed: { ghiVaoSo: '1' } }],
    };
    expect(entryContentOf(spec, form, { kind: 'coded' }, { notes: 'ghi' })).toEqual({
      loaiGiamHo: '1',
      ghiVaoSo: '1',
      ghiChu: 'ghi',
    });
    expect(entryContentOf(spec, form, { kind: 'plain' })).toEqual({ loaiGiamHo: '1' });
  });
});

describe('a line in the book of copies', () => {
  it('says who asked for how many copies, and takes the place of the original from the book', () => {
    const copy = findProcedure('2.000635', '2026-11-24');
    const draft =
      copy &&
      entryDraftOf(
        copy,
        'extractCopy',
        { ...answers, relation: 'self', subjectName: 'Kim Thị Sa Quên', subjectBirthDate: '1995-11-20', copies: 3 },
        { filedOn },
      );
    expect(draft?.content).toMatchObject({
      ndkHoTen: 'Kim Thị Sa Quên',
      ndkNgaySinh: '20.11.1995',
      nycQuanHe: 'Bản thân',
      soLuong: '3',
    });
    const original: Pick<Entry, 'kind' | 'number' | 'year' | 'volume' | 'officeName'> = {
      kind: 'marriage',
      number: 45,
      year: 2019,
      volume: '01-TP/HT-2019-KH',
      officeName: 'Ủy ban nhân dân xã Hương Sen',
    };
    expect(copiedColumnsOf(original)).toEqual({
      loaiBanSao: 'Trích lục kết hôn',
      soDangKyGoc: '45',
      namDangKyGoc: '2019',
      quyenSoGoc: '01-TP/HT-2019-KH',
      noiDangKyGoc: 'Ủy ban nhân dân xã Hương Sen',
    });
  });
});

describe('the kind of a registration', () => {
  const birth: Duty = { field: 'day', calendarDays: 60, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15' };
  const death: Duty = { field: 'day', calendarDays: 15, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 33' };

  it.each([
    ['born', birth, '2026-09-25', 1],
    ['born', birth, '2026-09-24', 4],
    ['dead', death, '2026-11-09', 1],
    ['dead', death, '2026-11-08', 4],
    ['dead', death, '2026-11', 1],
    ['dead', death, '1975', 4],
    ['dead', death, 'năm Mậu Tuất', 0],
  ] as const)('filed on 24 November of one %s, %j, on %s is %d', (_, duty, day, type) => {
    expect(registrationTypeOf('byDuty', duty, { day }, filedOn)).toBe(type);
  });

  it('that the procedure fixes is no matter of time', () => {
    expect(registrationTypeOf(2, birth, { day: '1975-01-05' }, filedOn)).toBe(2);
  });
});

describe('the books', () => {
  it('each have a name, an extract and an ending of volumes of their own', () => {
    const volumes = bookKinds.map((kind) => volumeNumber(1, 2026, kind));
    expect(new Set(volumes).size).toBe(14);
    expect(volumeNumber(2, 2026, 'parentChild')).toBe('02-TP/HT-2026-CMC');
    for (const texts of [bookKindVi, extractVi]) {
      expect(new Set(Object.values(texts)).size).toBe(14);
      for (const text of Object.values(texts)) expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('note what happened, in the applicant’s words, and where it is entered', () => {
    const place = {
      kind: 'change',
      number: 12,
      year: 2026,
      registeredOn: '2026-11-24',
      officeName: 'Ủy ban nhân dân xã Hương Sen',
    } as const;
    const entered =
      'Sổ đăng ký thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc, số 12/2026, ngày 24.11.2026, Ủy ban nhân dân xã Hương Sen';
    expect(noteSentence('judgment', 'Ly hôn.', place)).toBe(
      `Đã ghi theo bản án, quyết định của cơ quan có thẩm quyền: Ly hôn (${entered}).`,
    );
    expect(noteSentence('reregistered', '', place)).toBe(`Đã đăng ký lại (${entered}).`);
  });
});
