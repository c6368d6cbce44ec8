import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { copiesWanted } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import {
  askEarlierCommunes,
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
import { mobileSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: { ...requester, ...relationOfParty },
  },
  ...spousePages({ foreign: false, couple: parties, ages: true, also: statusFields }),
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký kết hôn', km: 'កន្លែងចុះបញ្ជីអាពាហ៍ពិពាហ៍' },
    asks: {
      ...residenceOfWhom,
      ...marriageOffice({
        vi: 'Ủy ban nhân dân xã nơi hai bên cùng cư trú; cán bộ đến tận nhà.',
        km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលភាគីទាំងពីររស់នៅ មន្ត្រីមកដល់ផ្ទះ។',
      }),
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  ...bothIdentities,
  ...eitherResidence,
  maritalStatusOf('husband'),
  maritalStatusOf('wife'),
  ...bothDivorceNotes,
];

/** The officer comes to two people who cannot come to him, looks into their conditions there and brings the certificate. */
export const marriageMobileFile: ProcedureFile = {
  code: '1.000593',
  title: { vi: 'Đăng ký kết hôn lưu động', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍ចល័ត' },
  summary: {
    vi: 'Cán bộ đến tận nơi khi một hoặc hai bên là người khuyết tật, ốm bệnh không thể đến Ủy ban nhân dân xã.',
    km: 'មន្ត្រីមកដល់កន្លែង ពេលភាគីណាមួយ ឬទាំងពីរជាជនពិការ ឬឈឺ មិនអាចទៅគណៈកម្មាធិការប្រជាជនឃុំបាន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 17, 18; TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  channels: ['counter'],
  competence: {
    key: 'residence',
    of: ['husband', 'wife'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 17(1); TT 04/2020/TT-BTP',
  },
  presence: {
    when: 'home',
    ground:
      'Luật Hộ tịch 60/2014/QH13 Điều 18; QĐ 163/QĐ-BTP (2026), thủ tục 1.000593: chỉ trực tiếp, hai bên cùng có mặt',
  },
  proxy: nobodyMarriesForAnother,
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026), thủ tục 1.000593' },
  verification: askEarlierCommunes,
  policy: defaultPolicy,
  steps: mobileSteps('marriage', { parties: bothSpouses }),
  fee: {
    kind: 'free',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b); QĐ 163/QĐ-BTP (2026), thủ tục 1.000593: miễn phí',
  },
  entries: [marriageEntry(form, 1)],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
