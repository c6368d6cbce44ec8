import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { copiesWanted } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import {
  askEarlierCommunes,
  bothAtHandOver,
  bothDivorceNotes,
  bothIdentities,
  bothSpouses,
  eitherResidence,
  maritalStatusOf,
  marriageOffice,
  marriageResult,
  nobodyMarriesForAnother,
  relationOfParty,
  residenceOfWhom,
} from './blocks/marriage-law.block';
import { requester } from './blocks/requester.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { marriageEntry, parties, spousePages, statusFields } from './blocks/spouses.block';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người nộp hồ sơ', km: 'អ្នកដាក់សំណុំរឿង' },
    asks: { ...requester, ...relationOfParty },
  },
  ...spousePages({ foreign: false, couple: parties, ages: true, also: statusFields }),
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký kết hôn', km: 'កន្លែងចុះបញ្ជីអាពាហ៍ពិពាហ៍' },
    asks: {
      ...residenceOfWhom,
      ...marriageOffice({
        vi: 'Ủy ban nhân dân xã nơi bên nam hoặc bên nữ cư trú.',
        km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលភាគីបុរស ឬភាគីស្ត្រីរស់នៅ។',
      }),
      ...copiesWanted,
    },
  },
]);

/** Nothing is handed in but the declaration: everything is looked up or shown. */
const components: readonly Component[] = [
  ...bothIdentities,
  ...eitherResidence,
  maritalStatusOf('husband'),
  maritalStatusOf('wife'),
  ...bothDivorceNotes,
];

/** Two Vietnamese citizens living here marry, at the commune of either of them (Law 60/2014 Art. 17, 18). */
export const marriageRegistrationFile: ProcedureFile = {
  code: '1.000894',
  title: { vi: 'Đăng ký kết hôn', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍' },
  summary: {
    vi: 'Hai bên khai chung một tờ khai, không phải xin giấy xác nhận tình trạng hôn nhân; cùng có mặt khi nhận giấy.',
    km: 'ភាគីទាំងពីរបំពេញពាក្យសុំតែមួយ មិនចាំបាច់សុំលិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍ ហើយត្រូវមានមុខទាំងពីរពេលទទួលសំបុត្រ។',
  },
  ground:
    'Luật Hộ tịch 60/2014/QH13 Điều 17, 18; Luật Hôn nhân và gia đình 52/2014/QH13 Điều 8, 9; NĐ 07/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  competence: { key: 'residence', of: ['husband', 'wife'], ground: 'Luật Hộ tịch 60/2014/QH13 Điều 17(1)' },
  presence: bothAtHandOver('Điều 18(2)'),
  proxy: nobodyMarriesForAnother,
  form,
  components,
  deadline: {
    kind: 'SD15',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 18(2)',
    extension: {
      mode: 'TOTAL',
      days: 5,
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 18(2): cần xác minh điều kiện kết hôn, không quá 05 ngày làm việc',
    },
  },
  verification: askEarlierCommunes,
  policy: defaultPolicy,
  steps: usualSteps('marriage', { parties: bothSpouses }),
  fee: {
    kind: 'free',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): kết hôn của công dân Việt Nam cư trú ở trong nước',
  },
  entries: [marriageEntry(form, 1)],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
