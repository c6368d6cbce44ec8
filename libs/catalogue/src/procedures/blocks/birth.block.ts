import type { Choice, Condition, FieldSpec, Words } from '../../form';
import { relativeOf } from './common.block';
import { sexOptions } from './requester.block';

type Fields = Record<string, FieldSpec>;

export const motherKnown: Condition = { field: 'birthKind', is: ['bothParents', 'fatherUnknown'] };
export const fatherKnown: Condition = { field: 'birthKind', is: ['bothParents', 'motherUnknown'] };
export const parentsMarry: Condition = { field: 'parentsMarried', is: ['yes'] };

export const child: Words = { vi: 'trẻ', km: 'កុមារ' };
/** One who is grown up, or long since has papers, and is only now, or once more, registered. */
export const grownPerson: Words = { vi: 'người được đăng ký', km: 'អ្នកត្រូវចុះបញ្ជី' };

const relationAmong = (options: readonly Choice[]): Fields => ({
  relation: {
    kind: 'choice',
    required: true,
    national: 'QuanHe',
    label: { vi: 'Quan hệ với trẻ', km: 'ទំនាក់ទំនងជាមួយកុមារ' },
    options,
  },
});
const parents: readonly Choice[] = [
  { value: 'mother', label: { vi: 'Mẹ', km: 'ម្តាយ' } },
  { value: 'father', label: { vi: 'Cha', km: 'ឪពុក' } },
];
/** Whoever keeps the child may come for it when no parent can (Luật Hộ tịch 60/2014/QH13 Điều 15(1)). */
const kin: readonly Choice[] = [
  ...parents,
  { value: 'grandparent', label: { vi: 'Ông hoặc bà', km: 'ជីតា ឬជីដូន' } },
  relativeOf,
  {
    value: 'carer',
    label: { vi: 'Cá nhân, tổ chức đang nuôi dưỡng trẻ', km: 'បុគ្គល ឬអង្គការដែលកំពុងចិញ្ចឹមកុមារ' },
  },
];

export const relationToChild = relationAmong([
  ...kin,
  { value: 'proxy', label: { vi: 'Người được ủy quyền', km: 'អ្នកទទួលសិទ្ធិតំណាង' } },
]);
/** Where the law or the national record knows no proxy. */
export const relationOfKin = relationAmong(kin);
/** Whoever recognises a child comes for himself (Luật Hộ tịch 60/2014/QH13 Điều 6(2)). */
export const relationOfParent = relationAmong(parents);

/** `nksLoaiKhaiSinh` of the Ministry: which parents the book will name. */
const parentage: readonly Choice[] = [
  { value: 'bothParents', code: '1', label: { vi: 'Đã xác định cả cha và mẹ', km: 'ស្គាល់ទាំងឪពុក និងម្តាយ' } },
  { value: 'fatherUnknown', code: '3', label: { vi: 'Chưa xác định được cha', km: 'មិនទាន់ស្គាល់ឪពុក' } },
  { value: 'motherUnknown', code: '2', label: { vi: 'Chưa xác định được mẹ', km: 'មិនទាន់ស្គាល់ម្តាយ' } },
];
/** Children whom nobody is known to have borne (NĐ 123/2015/NĐ-CP Điều 14, 15). */
export const parentless: readonly Choice[] = [
  { value: 'bothUnknown', code: '4', label: { vi: 'Chưa xác định được cha và mẹ', km: 'មិនទាន់ស្គាល់ទាំងឪពុក និងម្តាយ' } },
  { value: 'abandoned', code: '5', label: { vi: 'Trẻ bị bỏ rơi', km: 'កុមារដែលត្រូវបានគេបោះបង់ចោល' } },
];

/** The one who is registered; `grown` when only the year of birth may be known and a personal number may exist already. */
export const childFields = (who: Words = child, grown = false, more: readonly Choice[] = []): Fields => ({
  childName: {
    kind: 'personName',
    required: true,
    national: 'HoTenKS',
    label: { vi: `Họ, chữ đệm, tên của ${who.vi}`, km: `នាមត្រកូល និងនាមខ្លួន${who.km}` },
  },
  ...(grown && {
    childPersonalId: {
      kind: 'personalId',
      required: false,
      label: { vi: 'Số định danh cá nhân (nếu đã có)', km: 'លេខអត្តសញ្ញាណផ្ទាល់ខ្លួន (បើមានហើយ)' },
    } as const,
  }),
  childBirthDate: {
    ...(grown ? ({ kind: 'partialDate' } as const) : ({ kind: 'date', past: true } as const)),
    required: true,
    national: 'NgaySinhChon',
    label: { vi: 'Ngày sinh', km: 'ថ្ងៃខែឆ្នាំកំណើត' },
  },
  childSex: {
    kind: 'choice',
    required: true,
    national: 'GioiTinhKS',
    label: { vi: 'Giới tính', km: 'ភេទ' },
    options: sexOptions,
  },
  childEthnicity: {
    kind: 'ethnicity',
    required: true,
    national: 'DanTocKS',
    label: { vi: 'Dân tộc', km: 'ជនជាតិ' },
    hint: {
      vi: 'Theo dân tộc của cha hoặc mẹ, do cha mẹ thỏa thuận.',
      km: 'តាមជនជាតិរបស់ឪពុក ឬម្តាយ ដោយឪពុកម្តាយព្រមព្រៀងគ្នា។',
    },
  },
  birthPlace: {
    kind: 'text',
    maxLength: 250,
    required: true,
    national: 'nksNoiSinh_TrongNuoc',
    label: { vi: 'Nơi sinh', km: 'កន្លែងកំណើត' },
    hint: { vi: 'Tên bệnh viện hoặc ấp, xã, tỉnh.', km: 'ឈ្មោះមន្ទីរពេទ្យ ឬភូមិ ឃុំ ខេត្ត។' },
  },
  homeTown: {
    kind: 'text',
    maxLength: 250,
    required: true,
    national: 'nksQueQuan_TrongNuoc',
    label: { vi: 'Quê quán', km: 'ស្រុកកំណើត' },
  },
  birthKind: {
    kind: 'choice',
    required: true,
    national: 'nksLoaiKhaiSinh',
    label: { vi: `Cha mẹ của ${who.vi}`, km: `ឪពុកម្តាយរបស់${who.km}` },
    options: [...parentage, ...more],
  },
});

export const mother = { prefix: 'mother', national: 'Me', vi: 'mẹ', km: 'ម្តាយ', when: motherKnown } as const;
export const father = { prefix: 'father', national: 'Cha', vi: 'cha', km: 'ឪពុក', when: fatherKnown } as const;

/** A parent as the birth form asks; one of a grown person may be dead, and nobody remembers his number or last house. */
export const parentFields = (parent: typeof mother | typeof father, grown = false): Fields => {
  const { prefix, national, vi, km, when } = parent;
  const base = { required: true, when } as const;
  return {
    [`${prefix}Name`]: {
      kind: 'personName',
      ...base,
      national: `HoTen${national}KS`,
      label: { vi: `Họ, chữ đệm, tên của ${vi}`, km: `នាមត្រកូល និងនាមខ្លួន${km}` },
    },
    [`${prefix}PersonalId`]: {
      kind: 'personalId',
      ...base,
      required: !grown,
      national: `SoDinhDanh${national}`,
      label: { vi: `Số định danh cá nhân của ${vi}`, km: `លេខអត្តសញ្ញាណផ្ទាល់ខ្លួនរបស់${km}` },
    },
    [`${prefix}BirthDate`]: {
      kind: 'partialDate',
      ...base,
      national: `NamSinh${national}KS`,
      label: { vi: `Ngày hoặc năm sinh của ${vi}`, km: `ថ្ងៃ ឬឆ្នាំកំណើត${km}` },
    },
    [`${prefix}Ethnicity`]: {
      kind: 'ethnicity',
      ...base,
      national: `DanToc${national}KS`,
      label: { vi: `Dân tộc của ${vi}`, km: `ជនជាតិរបស់${km}` },
    },
    [`${prefix}Residence`]: {
      kind: 'text',
      maxLength: 250,
      ...base,
      required: !grown,
      national: `${national}NoiCuTru_TrongNuoc`,
      label: { vi: `Nơi cư trú của ${vi}`, km: `ទីលំនៅរបស់${km}` },
    },
  };
};

/** Data of the parents' marriage: the office looks it up instead of asking for the certificate (NĐ 07/2025/NĐ-CP). */
export const marriageFields: Fields = {
  parentsMarried: {
    kind: 'choice',
    required: true,
    when: { field: 'birthKind', is: ['bothParents'] },
    label: { vi: 'Cha mẹ đã đăng ký kết hôn?', km: 'ឪពុកម្តាយបានចុះបញ្ជីអាពាហ៍ពិពាហ៍ហើយឬ?' },
    options: [
      { value: 'yes', label: { vi: 'Đã đăng ký', km: 'បានចុះបញ្ជី' } },
      { value: 'no', label: { vi: 'Chưa đăng ký', km: 'មិនទាន់ចុះបញ្ជី' } },
    ],
  },
  marriageOffice: {
    kind: 'office',
    required: true,
    when: parentsMarry,
    national: 'GiayCNKHNoiCap',
    label: { vi: 'Nơi đăng ký kết hôn', km: 'កន្លែងចុះបញ្ជីអាពាហ៍ពិពាហ៍' },
  },
  marriageNumber: {
    kind: 'integer',
    min: 1,
    max: 99999,
    required: false,
    when: parentsMarry,
    national: 'GiayCNKHSo',
    label: { vi: 'Số giấy chứng nhận kết hôn (nếu nhớ)', km: 'លេខសំបុត្រអាពាហ៍ពិពាហ៍ (បើចាំ)' },
  },
  marriageYear: {
    kind: 'integer',
    min: 1945,
    max: 2100,
    required: false,
    when: parentsMarry,
    national: 'GiayCNKHNgayCap',
    label: { vi: 'Năm đăng ký kết hôn (nếu nhớ)', km: 'ឆ្នាំចុះបញ្ជីអាពាហ៍ពិពាហ៍ (បើចាំ)' },
  },
};
