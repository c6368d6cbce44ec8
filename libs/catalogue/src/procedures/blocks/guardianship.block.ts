import type { FieldSpec, FormSpec, Words } from '../../form';
import type { Component } from '../../procedure';
import { copiesWanted, feeExemption, registrationOffice, relation, relativeOf, residenceOf } from './common.block';
import { foreignPersonBlock, foreignRequester } from './foreign.block';
import { formOf, type PageOf } from './form-of.block';
import { personBlock } from './person.block';
import { requester } from './requester.block';

const guardian: Words = { vi: 'người giám hộ', km: 'អាណាព្យាបាល' };
const ward: Words = { vi: 'người được giám hộ', km: 'អ្នកទទួលអាណាព្យាបាល' };
export const guardianshipWords: Words = { vi: 'giám hộ', km: 'អាណាព្យាបាលភាព' };

/** One side of a guardianship, as its book asks: six attributes and the residence. */
export const sideOf = (prefix: string, who: Words, foreign: boolean): Record<string, FieldSpec> =>
  (foreign ? foreignPersonBlock : personBlock)({ prefix, who, sex: true, ethnicity: true, residence: true });

const asker = (foreign: boolean) => ({
  ...(foreign ? foreignRequester : requester),
  ...relation(ward, [
    { value: 'guardian', label: { vi: 'Người giám hộ', km: 'អាណាព្យាបាល' } },
    { value: 'supervisor', label: { vi: 'Người giám sát việc giám hộ', km: 'អ្នកត្រួតពិនិត្យអាណាព្យាបាលភាព' } },
    { value: 'ward', label: { vi: 'Người được giám hộ', km: 'អ្នកទទួលអាណាព្យាបាល' } },
    relativeOf,
    { value: 'organisation', label: { vi: 'Đại diện cơ quan, tổ chức', km: 'តំណាងស្ថាប័ន អង្គការ' } },
  ]),
});

/**
 * The form of a matter of guardianship: who asks, guardian, ward, the matter itself, where. Only with a foreigner does
 * it cost something, so only then are reliefs asked about (Luật Hộ tịch Điều 11(1)(b)).
 */
export const guardianshipForm = (asked: {
  readonly foreign: boolean;
  readonly matter: PageOf;
  readonly office: { readonly label: Words; readonly hint: Words };
  readonly others?: PageOf;
}): FormSpec =>
  formOf([
    { id: 'requester', title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' }, asks: asker(asked.foreign) },
    ...(asked.others ? [asked.others] : []),
    {
      id: 'guardian',
      title: { vi: 'Người giám hộ', km: 'អាណាព្យាបាល' },
      asks: sideOf('guardian', guardian, asked.foreign),
    },
    {
      id: 'ward',
      title: { vi: 'Người được giám hộ', km: 'អ្នកទទួលអាណាព្យាបាល' },
      asks: sideOf('ward', ward, asked.foreign),
    },
    asked.matter,
    {
      id: 'registration',
      title: { vi: 'Nơi đăng ký và kết quả', km: 'កន្លែងចុះបញ្ជី និងលទ្ធផល' },
      asks: {
        ...registrationOffice(asked.office.label, asked.office.hint),
        ...(asked.foreign && feeExemption),
        ...copiesWanted,
      },
    },
  ]);

/** Appointed by somebody, or guardian by law (BLDS 2015 Điều 52-54): each is proved by another paper. */
const guardianshipKind = {
  guardianshipKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Loại giám hộ', km: 'ប្រភេទអាណាព្យាបាលភាព' },
    options: [
      { value: 'appointed', label: { vi: 'Giám hộ cử', km: 'អាណាព្យាបាលដោយតែងតាំង' } },
      { value: 'natural', label: { vi: 'Giám hộ đương nhiên', km: 'អាណាព្យាបាលដោយច្បាប់' } },
    ],
  },
  severalEligible: {
    kind: 'choice',
    required: true,
    when: { field: 'guardianshipKind', is: ['natural'] },
    label: {
      vi: 'Có nhiều người cùng đủ điều kiện làm giám hộ đương nhiên?',
      km: 'មានមនុស្សច្រើននាក់ដែលមានលក្ខខណ្ឌធ្វើជាអាណាព្យាបាលដោយច្បាប់ឬ?',
    },
    options: [
      { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
      { value: 'yes', label: { vi: 'Có', km: 'មាន' } },
    ],
  },
  residenceOfWhom: {
    kind: 'choice',
    required: true,
    label: { vi: 'Đăng ký theo nơi cư trú của ai?', km: 'ចុះបញ្ជីតាមទីលំនៅរបស់អ្នកណា?' },
    options: [
      { value: 'ward', label: { vi: 'Người được giám hộ', km: 'អ្នកទទួលអាណាព្យាបាល' } },
      { value: 'guardian', label: { vi: 'Người giám hộ', km: 'អាណាព្យាបាល' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

/**
 * GUARD-DOC. Nothing in the registers shows who was appointed; births and deaths bear on guardianship by law, but that
 * nobody nearer is able to be guardian only people can say. So neither paper is answered by data.
 */
export const guardianshipPapers: readonly Component[] = [
  {
    id: 'appointment',
    name: { vi: 'Văn bản cử người giám hộ', km: 'លិខិតតែងតាំងអាណាព្យាបាល' },
    handling: 'submit',
    evidence: null,
    when: { field: 'guardianshipKind', is: ['appointed'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 20(1); Bộ luật Dân sự 2015 Điều 54',
  },
  {
    id: 'naturalGuardian',
    name: { vi: 'Giấy tờ chứng minh điều kiện giám hộ đương nhiên', km: 'ឯកសារបញ្ជាក់លក្ខខណ្ឌអាណាព្យាបាលដោយច្បាប់' },
    handling: 'submit',
    evidence: null,
    when: { field: 'guardianshipKind', is: ['natural'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 21(1); Bộ luật Dân sự 2015 Điều 52, 53',
  },
  {
    id: 'agreement',
    name: { vi: 'Thỏa thuận cử một người làm giám hộ', km: 'កិច្ចព្រមព្រៀងជ្រើសអាណាព្យាបាលម្នាក់' },
    handling: 'submit',
    evidence: null,
    when: { field: 'severalEligible', is: ['yes'] },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 21(1)',
  },
];

/** The one whose residence was chosen proves it; either founds the competence (Luật Hộ tịch Điều 19, 39). */
export const guardianshipResidence: readonly Component[] = [
  {
    ...residenceOf({ vi: 'Nơi cư trú của người được giám hộ', km: 'ទីលំនៅរបស់អ្នកទទួលអាណាព្យាបាល' }, 'ward'),
    when: { field: 'residenceOfWhom', is: ['ward'] },
  },
  {
    ...residenceOf({ vi: 'Nơi cư trú của người giám hộ', km: 'ទីលំនៅរបស់អាណាព្យាបាល' }, 'guardian'),
    id: 'guardianResidence',
    when: { field: 'residenceOfWhom', is: ['guardian'] },
  },
];

export const whereGuardianship = {
  label: { vi: 'Nơi đăng ký giám hộ', km: 'កន្លែងចុះបញ្ជីអាណាព្យាបាលភាព' },
  hint: {
    vi: 'Ủy ban nhân dân xã nơi người được giám hộ hoặc người giám hộ cư trú.',
    km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកទទួលអាណាព្យាបាល ឬអាណាព្យាបាលរស់នៅ។',
  },
} as const satisfies { readonly label: Words; readonly hint: Words };

export const matterOfGuardianship: PageOf = {
  id: 'guardianship',
  title: { vi: 'Việc giám hộ', km: 'អាណាព្យាបាលភាព' },
  asks: guardianshipKind,
};
