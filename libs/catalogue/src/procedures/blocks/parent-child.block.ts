import type { FieldSpec, FormSpec, Words } from '../../form';
import type { Component, EntrySpec, NoteOnOriginal, ProxyRule } from '../../procedure';
import { copiesWanted, feeExemption, registrationOffice } from './common.block';
import { foreignPersonBlock, foreignRequester } from './foreign.block';
import { formOf } from './form-of.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';
import { personColumns, requesterColumns } from './person-columns';
import { personBlock } from './person.block';
import { requester } from './requester.block';

const byAuthority = { field: 'proofKind', is: ['authority'] } as const;
const byUndertaking = { field: 'proofKind', is: ['undertaking'] } as const;

/** Who recognises whom is `loaiXacNhan` of the Ministry. The parent stands first in the book, whoever of them asks. */
export const recognition = {
  recognitionKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Ai nhận ai?', km: 'អ្នកណាទទួលស្គាល់អ្នកណា?' },
    options: [
      { value: 'fatherRecognises', code: '1', label: { vi: 'Cha nhận con', km: 'ឪពុកទទួលស្គាល់កូន' } },
      { value: 'motherRecognises', code: '2', label: { vi: 'Mẹ nhận con', km: 'ម្តាយទទួលស្គាល់កូន' } },
      { value: 'childRecognisesFather', code: '3', label: { vi: 'Con nhận cha', km: 'កូនទទួលស្គាល់ឪពុក' } },
      { value: 'childRecognisesMother', code: '4', label: { vi: 'Con nhận mẹ', km: 'កូនទទួលស្គាល់ម្តាយ' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;
export const parentRecognises = { field: 'recognitionKind', is: ['fatherRecognises', 'motherRecognises'] } as const;
export const childRecognises = {
  field: 'recognitionKind',
  is: ['childRecognisesFather', 'childRecognisesMother'],
} as const;

/** Its own question, for nobody may be represented here: one of the parties files, the other need not authorise him. */
const relation = {
  relation: {
    kind: 'choice',
    required: true,
    national: 'QuanHe',
    label: { vi: 'Người yêu cầu là ai?', km: 'អ្នកស្នើសុំជាអ្នកណា?' },
    options: [
      { value: 'recogniser', label: { vi: 'Cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' } },
      { value: 'recognised', label: { vi: 'Con', km: 'កូន' } },
      // Luật Hộ tịch Điều 6(3): a minor asks through him; that is no authorisation.
      {
        value: 'representative',
        label: { vi: 'Người đại diện theo pháp luật của con', km: 'អ្នកតំណាងស្របច្បាប់របស់កូន' },
      },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

/** Evidence of an authority, or without one the parties' undertaking with two witnesses. */
const proof = {
  proofKind: {
    kind: 'choice',
    required: true,
    label: { vi: 'Chứng cứ quan hệ cha, mẹ, con', km: 'ភស្តុតាងទំនាក់ទំនងឪពុក ម្តាយ កូន' },
    options: [
      {
        value: 'authority',
        label: {
          vi: 'Văn bản của cơ quan y tế, giám định hoặc cơ quan có thẩm quyền',
          km: 'លិខិតរបស់ស្ថាប័នវេជ្ជសាស្ត្រ កោសល្យវិច្ច័យ ឬស្ថាប័នមានសមត្ថកិច្ច',
        },
      },
      {
        value: 'undertaking',
        label: { vi: 'Cam đoan của các bên và hai người làm chứng', km: 'ការធានារបស់ភាគី និងសាក្សីពីរនាក់' },
      },
    ],
  },
  ...personBlock({
    prefix: 'firstWitness',
    who: { vi: 'người làm chứng thứ nhất', km: 'សាក្សីទីមួយ' },
    when: byUndertaking,
    partialBirth: true,
    residence: true,
  }),
  ...personBlock({
    prefix: 'secondWitness',
    who: { vi: 'người làm chứng thứ hai', km: 'សាក្សីទីពីរ' },
    when: byUndertaking,
    partialBirth: true,
    residence: true,
  }),
} satisfies Record<string, FieldSpec>;

const recogniser: Words = { vi: 'cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' };
const recognised: Words = { vi: 'người con', km: 'កូន' };

export const parentChildForm = (asked: {
  readonly foreign: boolean;
  readonly hint: Words;
  /** Asked with the kind of recognition. */
  readonly alsoAsked: Record<string, FieldSpec>;
}): FormSpec => {
  const side = (prefix: string, who: Words) =>
    (asked.foreign ? foreignPersonBlock : personBlock)({
      prefix,
      who,
      ethnicity: true,
      homeTown: true,
      residence: true,
    });
  return formOf([
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
      asks: { ...(asked.foreign ? foreignRequester : requester), ...relation },
    },
    {
      id: 'recognition',
      title: { vi: 'Việc nhận cha, mẹ, con', km: 'ការទទួលស្គាល់ឪពុក ម្តាយ កូន' },
      asks: { ...recognition, ...asked.alsoAsked },
    },
    { id: 'recogniser', title: { vi: 'Cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' }, asks: side('recogniser', recogniser) },
    {
      id: 'recognised',
      title: { vi: 'Người con', km: 'កូន' },
      asks: {
        ...side('recognised', recognised),
        ...oldEntry({ what: { vi: 'khai sinh của con', km: 'កំណើតរបស់កូន' }, officeOptional: true }),
      },
    },
    { id: 'proof', title: { vi: 'Chứng cứ', km: 'ភស្តុតាង' }, asks: proof },
    {
      id: 'registration',
      title: { vi: 'Nơi đăng ký và kết quả', km: 'កន្លែងចុះបញ្ជី និងលទ្ធផល' },
      asks: {
        ...registrationOffice(
          { vi: 'Nơi đăng ký nhận cha, mẹ, con', km: 'កន្លែងចុះបញ្ជីការទទួលស្គាល់ឪពុក ម្តាយ កូន' },
          asked.hint,
        ),
        ...feeExemption,
        ...copiesWanted,
      },
    },
  ]);
};

/** EV-CMC. No register knows parentage before it is registered, so neither paper is answered by data. */
export const parentChildProof: readonly Component[] = [
  {
    id: 'parentageEvidence',
    name: { vi: 'Văn bản xác nhận quan hệ cha, mẹ, con', km: 'លិខិតបញ្ជាក់ទំនាក់ទំនងឪពុក ម្តាយ កូន' },
    handling: 'submit',
    evidence: null,
    when: byAuthority,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 25(1), 44(1); TT 04/2020/TT-BTP Điều 14',
  },
  {
    id: 'parentageUndertaking',
    name: { vi: 'Cam đoan của các bên, có hai người làm chứng', km: 'លិខិតធានារបស់ភាគី ដោយមានសាក្សីពីរនាក់' },
    handling: 'submit',
    evidence: null,
    when: byUndertaking,
    ground: 'TT 04/2020/TT-BTP Điều 14; QĐ 163/QĐ-BTP (2026)',
  },
  {
    // Not in the national list: looked up so that the new parent can be noted beside the birth; never demanded.
    id: 'childBirth',
    name: { vi: 'Giấy khai sinh của người con', km: 'សំបុត្រកំណើតរបស់កូន' },
    handling: 'present',
    evidence: 'entry',
    about: 'recognised',
    look: lookIn('birth', namedBy('recognised')),
    optional: true,
    ground: 'NĐ 120/2025/NĐ-CP: cơ quan đăng ký tự tra cứu; QĐ 3458/QĐ-BTP (10/12/2025)',
  },
];

export const parentChildEntry = (form: FormSpec, foreign: boolean): EntrySpec => ({
  book: 'parentChild',
  registrationType: 1,
  subject: namedBy('recogniser'),
  second: namedBy('recognised'),
  columns: {
    loaiXacNhan: 'recognitionKind',
    ...personColumns('cm', 'recogniser', form),
    ...personColumns('nc', 'recognised', form),
    ...requesterColumns(form, 'nycQHNguoiDuocNhan'),
  },
  ...(!foreign && { fixed: { cmQuocTich: 'Việt Nam', ncQuocTich: 'Việt Nam' } }),
});

export const recognisedBesideBirth: NoteOnOriginal = {
  component: 'childBirth',
  as: 'recognised',
  text: 'recogniserName',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 60(1); việc ghi chú vào Sổ đăng ký khai sinh: chưa xác minh điều khoản',
};

/** Recognition is a matter of the person himself; yet either party may file alone. */
export const nobodyElse: ProxyRule = {
  allowed: 'never',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 6(2), 25(1); TT 04/2020/TT-BTP Điều 2',
};
