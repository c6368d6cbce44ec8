import type { FieldSpec, FormSpec, Words } from '../../form';
import type { Component, EntrySpec, NoteOnOriginal, Procedure } from '../../procedure';
import {
  copiesWanted,
  feeExemption,
  parentOf,
  registrationOffice,
  relation,
  relativeOf,
  residenceOf,
  self,
  spouseOf,
} from './common.block';
import { foreignPersonBlock, foreignRequester } from './foreign.block';
import { formOf } from './form-of.block';
import { changedContent, changeBasis } from './change-content.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';
import { personColumns, requesterColumns } from './person-columns';
import { personBlock } from './person.block';
import { requester } from './requester.block';

const subject: Words = { vi: 'người được thay đổi, cải chính', km: 'អ្នកដែលត្រូវផ្លាស់ប្តូរ ឬកែតម្រូវ' };

const asker = {
  ...relation(subject, [
    self,
    parentOf,
    spouseOf,
    { value: 'guardian', label: { vi: 'Người giám hộ', km: 'អាណាព្យាបាល' } },
    relativeOf,
  ]),
};

/** Which book holds what is to be changed; the values are books, so that the entry can be looked for. */
const bookOfEntry = {
  entryBook: {
    kind: 'choice',
    required: true,
    national: 'citizenLoainghiepvu',
    label: { vi: 'Giấy tờ hộ tịch nào cần sửa?', km: 'ឯកសារអត្រានុកូលដ្ឋានណាដែលត្រូវកែ?' },
    options: [
      { value: 'birth', label: { vi: 'Giấy khai sinh', km: 'សំបុត្រកំណើត' } },
      { value: 'marriage', label: { vi: 'Giấy chứng nhận kết hôn', km: 'សំបុត្រអាពាហ៍ពិពាហ៍' } },
      { value: 'death', label: { vi: 'Trích lục khai tử', km: 'សេចក្តីដកស្រង់មរណភាព' } },
      { value: 'parentChild', label: { vi: 'Trích lục nhận cha, mẹ, con', km: 'សេចក្តីដកស្រង់ការទទួលស្គាល់ឪពុក ម្តាយ កូន' } },
      { value: 'guardianship', label: { vi: 'Trích lục giám hộ', km: 'សេចក្តីដកស្រង់អាណាព្យាបាលភាព' } },
      { value: 'adoption', label: { vi: 'Giấy chứng nhận nuôi con nuôi', km: 'វិញ្ញាបនបត្រកូនចិញ្ចឹម' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

/** Residence is proved only by who goes where he lives: the registering office knows its own books (Điều 27, 46). */
const competentBy = {
  competentBy: {
    kind: 'choice',
    required: true,
    label: { vi: 'Giải quyết tại đâu?', km: 'ដោះស្រាយនៅឯណា?' },
    options: [
      { value: 'registered', label: { vi: 'Nơi đã đăng ký hộ tịch trước đây', km: 'កន្លែងដែលបានចុះបញ្ជីមុន' } },
      { value: 'residence', label: { vi: 'Nơi cư trú', km: 'កន្លែងរស់នៅ' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

export const residenceOfChanged: Component = {
  ...residenceOf({ vi: 'Nơi cư trú của người có thông tin cần sửa', km: 'ទីលំនៅរបស់អ្នកមានព័ត៌មានត្រូវកែ' }, 'subject'),
  when: { field: 'competentBy', is: ['residence'] },
};

const national = {
  Name: 'citizenNDKHoTen',
  PersonalId: 'citizenNDKSodinhdanh',
  BirthDate: 'citizenNDK_NgaySinh',
} as const;

export function changeForm(foreign: boolean, hintOfKind?: Words): FormSpec {
  const person = {
    prefix: 'subject',
    who: subject,
    partialBirth: true,
    sex: true,
    ethnicity: true,
    residence: true,
    national,
  };
  const content = changedContent(hintOfKind);
  return formOf([
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
      asks: {
        ...(foreign ? foreignRequester : requester),
        relation: { ...asker.relation, national: 'citizenQuanhevsngcaichinhhotich1' },
      },
    },
    {
      id: 'subject',
      title: { vi: 'Người có thông tin cần sửa', km: 'អ្នកមានព័ត៌មានត្រូវកែ' },
      asks: (foreign ? foreignPersonBlock : personBlock)(person),
    },
    {
      id: 'entry',
      title: { vi: 'Lần đăng ký trước đây', km: 'ការចុះបញ្ជីមុន' },
      asks: {
        ...bookOfEntry,
        ...oldEntry({
          what: { vi: 'hộ tịch trước đây', km: 'អត្រានុកូលដ្ឋានមុន' },
          national: {
            office: 'citizenTTNoidangkyhosogoc',
            number: 'citizenTTSodangkyhosogoc',
            year: 'citizenTTngayDangKyHSGoc',
          },
        }),
      },
    },
    { id: 'change', title: { vi: 'Nội dung cần sửa', km: 'ខ្លឹមសារត្រូវកែ' }, asks: content },
    { id: 'basis', title: { vi: 'Căn cứ', km: 'មូលដ្ឋាន' }, asks: changeBasis },
    {
      id: 'registration',
      title: { vi: 'Nơi giải quyết và kết quả', km: 'កន្លែងដោះស្រាយ និងលទ្ធផល' },
      asks: {
        ...competentBy,
        ...registrationOffice(
          { vi: 'Nơi giải quyết', km: 'កន្លែងដោះស្រាយ' },
          {
            vi: 'Ủy ban nhân dân xã nơi đã đăng ký hộ tịch trước đây hoặc nơi cư trú.',
            km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលបានចុះបញ្ជីមុន ឬកន្លែងរស់នៅ។',
          },
        ),
        ...feeExemption,
        copiesWanted: { ...copiesWanted.copiesWanted, national: 'citizenSoluongbansao' },
      },
    },
  ]);
}

/** The entry that is to be changed: what is in force is looked up, and its certificate bears the change (Điều 28(2)). */
export const entryToChange: Component = {
  id: 'originalEntry',
  name: { vi: 'Giấy tờ hộ tịch cần sửa', km: 'ឯកសារអត្រានុកូលដ្ឋានដែលត្រូវកែ' },
  handling: 'present',
  evidence: 'entry',
  about: 'subject',
  look: lookIn({ byField: 'entryBook' }, namedBy('subject')),
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(2), 29(2); QĐ 3458/QĐ-BTP (10/12/2025)',
};

/** One code, two clocks: what was left out is filled in the same day, everything else takes three working days. */
export const changeLimits = ((): Pick<Procedure, 'deadline' | 'deadlineWhen'> => {
  const threeDays = {
    kind: 'WD',
    days: 3,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(2), 47(1)',
    extension: { mode: 'PLUS', days: 3, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(2): cần phải xác minh' },
  } as const;
  const kindIs = (kind: string) => ({ field: 'changeKind', is: [kind] });
  return {
    deadline: threeDays,
    deadlineWhen: [
      {
        subtype: 'BO_SUNG',
        when: kindIs('supplement'),
        rule: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 29(2), 47(2)' },
      },
      { subtype: 'THAY_DOI', when: kindIs('change'), rule: threeDays },
      { subtype: 'CAI_CHINH', when: kindIs('correction'), rule: threeDays },
      { subtype: 'XD_LAI_DAN_TOC', when: kindIs('ethnicity'), rule: threeDays },
    ],
  };
})();

export const changeEntry = (form: FormSpec, foreign: boolean): EntrySpec => ({
  book: 'change',
  registrationType: 1,
  subject: namedBy('subject'),
  columns: {
    ...personColumns('ntd', 'subject', form),
    ...requesterColumns(form),
    ntdLoaiThayDoi: 'changeKind',
    ntdPhamVi: 'changeScope',
    ntdMuc: 'changedItem',
    ntdTu: 'changeFrom',
    ntdThanh: 'changeTo',
    ntdLyDo: 'changeReason',
    ntdTenGiayTo: 'entryBook',
    ntdNoiDangKyGoc: 'entryOffice',
    ntdSoGoc: 'entryNumber',
    ntdNamGoc: 'entryYear',
  },
  ...(!foreign && { fixed: { ntdQuocTich: 'Việt Nam' } }),
});

/** Noted beside the original; where another commune keeps that, it is told and sent a copy of the extract (Điều 28(3)). */
export const changeBesideOriginal: NoteOnOriginal = {
  component: 'originalEntry',
  as: 'change',
  text: 'changeTo',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 28(3), 29(2); NĐ 123/2015/NĐ-CP Điều 13',
};
