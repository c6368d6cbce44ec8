import type { FieldSpec } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { nobodyPresent } from './blocks/attendance.block';
import { requesterIdentity, residenceOf } from './blocks/common.block';
import {
  nobodyElse,
  parentChildEntry,
  parentChildForm,
  parentChildProof,
  recognisedBesideBirth,
} from './blocks/parent-child.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const residenceOfWhom = {
  residenceOfWhom: {
    kind: 'choice',
    required: true,
    label: { vi: 'Đăng ký theo nơi cư trú của ai?', km: 'ចុះបញ្ជីតាមទីលំនៅរបស់អ្នកណា?' },
    options: [
      { value: 'recogniser', label: { vi: 'Cha hoặc mẹ', km: 'ឪពុក ឬម្តាយ' } },
      { value: 'recognised', label: { vi: 'Con', km: 'កូន' } },
    ],
  },
} as const satisfies Record<string, FieldSpec>;

const form = parentChildForm({
  foreign: false,
  hint: {
    vi: 'Ủy ban nhân dân xã nơi người nhận hoặc người được nhận cư trú.',
    km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកទទួលស្គាល់ ឬអ្នកត្រូវបានទទួលស្គាល់រស់នៅ។',
  },
  alsoAsked: residenceOfWhom,
});

const components: readonly Component[] = [
  requesterIdentity,
  {
    ...residenceOf({ vi: 'Nơi cư trú của cha hoặc mẹ', km: 'ទីលំនៅរបស់ឪពុក ឬម្តាយ' }, 'recogniser'),
    when: { field: 'residenceOfWhom', is: ['recogniser'] },
  },
  {
    ...residenceOf({ vi: 'Nơi cư trú của người con', km: 'ទីលំនៅរបស់កូន' }, 'recognised'),
    id: 'childResidence',
    when: { field: 'residenceOfWhom', is: ['recognised'] },
  },
  ...parentChildProof,
];

/** Father, mother or child recognises the other where nobody disputes it; what is disputed goes to court. */
export const parentChildRecognitionFile: ProcedureFile = {
  code: '1.001022',
  title: { vi: 'Đăng ký nhận cha, mẹ, con', km: 'ការចុះបញ្ជីការទទួលស្គាល់ឪពុក ម្តាយ កូន' },
  summary: {
    vi: 'Cha, mẹ nhận con hoặc con nhận cha, mẹ khi không có tranh chấp, trong 3 ngày làm việc.',
    km: 'ឪពុកម្តាយទទួលស្គាល់កូន ឬកូនទទួលស្គាល់ឪពុកម្តាយ ពេលគ្មានវិវាទ ក្នុង ៣ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 24, 25; TT 04/2020/TT-BTP Điều 14; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'family',
  competence: { key: 'residence', of: ['recogniser', 'recognised'], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 24' },
  presence: nobodyPresent,
  proxy: nobodyElse,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 25(2)',
    extension: { mode: 'PLUS', days: 5, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 25(2): cần phải xác minh' },
  },
  policy: defaultPolicy,
  steps: usualSteps('parentChild'),
  fee: feeOfCouncil,
  entries: [parentChildEntry(form, false)],
  notes: [recognisedBesideBirth],
  results: [{ code: 'KQ.G15.000033', template: 'parentChildExtract' }],
  editions: editionsFreeOfResidence(['recogniser', 'recognised'], { form, components }),
};
