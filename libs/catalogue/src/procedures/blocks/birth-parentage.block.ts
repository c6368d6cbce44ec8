import type { Step } from '@hotich/domain';
import type { FieldSpec, FormSpec, Words } from '../../form';
import type { Component, EntrySpec, ProxyRule, Result } from '../../procedure';
import { birthCertificateResult } from './birth-law.block';
import { personColumns, requesterColumns } from './person-columns';

type Fields = Record<string, FieldSpec>;

/** Who is recognised as a parent, and what proves it. */
export const recognitionFields: Fields = {
  recognition: {
    kind: 'choice',
    required: true,
    label: { vi: 'Ai nhận con?', km: 'តើអ្នកណាទទួលស្គាល់កូន?' },
    options: [
      { value: 'father', code: '1', label: { vi: 'Cha nhận con', km: 'ឪពុកទទួលស្គាល់កូន' } },
      { value: 'mother', code: '2', label: { vi: 'Mẹ nhận con', km: 'ម្តាយទទួលស្គាល់កូន' } },
    ],
  },
  parentageProof: {
    kind: 'choice',
    required: true,
    label: { vi: 'Chứng cứ quan hệ cha con hoặc mẹ con', km: 'ភស្តុតាងនៃទំនាក់ទំនងឪពុក-កូន ឬម្តាយ-កូន' },
    options: [
      {
        value: 'authority',
        label: {
          vi: 'Văn bản của cơ quan y tế, giám định hoặc cơ quan có thẩm quyền',
          km: 'លិខិតរបស់ស្ថាប័នសុខាភិបាល កោសល្យវិច័យ ឬអាជ្ញាធរមានសមត្ថកិច្ច',
        },
      },
      {
        value: 'witnesses',
        label: {
          vi: 'Không có: cam đoan của các bên và ít nhất hai người làm chứng',
          km: 'គ្មាន៖ ការធានារបស់ភាគី និងសាក្សីយ៉ាងតិចពីរនាក់',
        },
      },
    ],
  },
};

const evidence = 'Luật Hộ tịch 60/2014/QH13 Điều 25(1), 44(1); TT 04/2020/TT-BTP Điều 14';

export const parentagePapers: readonly Component[] = [
  {
    id: 'parentageEvidence',
    name: { vi: 'Văn bản xác nhận quan hệ cha con, mẹ con', km: 'លិខិតបញ្ជាក់ទំនាក់ទំនងឪពុក-កូន ម្តាយ-កូន' },
    handling: 'submit',
    evidence: null,
    when: { field: 'parentageProof', is: ['authority'] },
    ground: evidence,
  },
  {
    id: 'parentageUndertaking',
    name: {
      vi: 'Cam đoan về quan hệ cha, mẹ, con có hai người làm chứng',
      km: 'លិខិតធានាអំពីទំនាក់ទំនងឪពុក ម្តាយ កូន មានសាក្សីពីរនាក់',
    },
    handling: 'submit',
    evidence: null,
    when: { field: 'parentageProof', is: ['witnesses'] },
    ground: evidence,
  },
];

export const recognisesInPerson: ProxyRule = {
  allowed: 'never',
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 6(2): nhận cha, mẹ, con không được ủy quyền',
};

export const recognitionPage: { readonly id: string; readonly title: Words; readonly asks: Fields } = {
  id: 'recognition',
  title: { vi: 'Nhận cha, mẹ, con', km: 'ការទទួលស្គាល់ឪពុក ម្តាយ កូន' },
  asks: recognitionFields,
};

/** The same way, but one registration writes a line in the book of births and one in that of parents and children. */
export const intoTwoBooks = (steps: readonly Step[]): Step[] =>
  steps.map((step) => (step.kind === 'registration' ? { ...step, also: 'parentChild' } : step));

/** A line of the book of parents and children (HT_NHANCHAMECON): the parent who recognises, and the child. */
export const recognitionEntries = (form: FormSpec): EntrySpec[] =>
  (['father', 'mother'] as const).map((parent) => ({
    book: 'parentChild',
    when: { field: 'recognition', is: [parent] },
    registrationType: 1,
    subject: { name: `${parent}Name`, birth: `${parent}BirthDate`, personalId: `${parent}PersonalId` },
    second: { name: 'childName', birth: 'childBirthDate' },
    columns: {
      loaiXacNhan: 'recognition',
      ...personColumns('cm', parent, form),
      ...personColumns('nc', 'child', form),
      ncQueQuan: 'homeTown',
      ...requesterColumns(form, 'nycQHNguoiDuocNhan'),
    },
    ...(!Object.hasOwn(form.fields, 'childNationality') && {
      fixed: { cmQuocTich: 'Việt Nam', ncQuocTich: 'Việt Nam' },
    }),
  }));

export const twoResults: readonly [Result, ...Result[]] = [
  { ...birthCertificateResult, template: 'birthWithParentChild' },
  { code: 'KQ.G15.000033', template: 'parentChildExtract' },
];
