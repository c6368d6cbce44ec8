import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { childFields, father, grownPerson, mother } from './blocks/birth.block';
import {
  askPolice,
  notRegistered,
  ofGrown,
  personalFiles,
  relationToGrown,
  searchedBirth,
} from './blocks/birth-files.block';
import { foreignChild, foreignParentFields, grownNationality } from './blocks/birth-foreign.block';
import { birthCertificateResult, birthEntry, nobodySigns, sixtyDays } from './blocks/birth-law.block';
import {
  authorisation,
  copiesWanted,
  feeExemption,
  registrationOffice,
  requesterIdentity,
  residenceOf,
} from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: { ...foreignRequester, ...relationToGrown },
  },
  { id: 'child', title: ofGrown, asks: { ...foreignChild(childFields(grownPerson, true)), ...grownNationality } },
  { id: 'mother', title: { vi: 'Mẹ', km: 'ម្តាយ' }, asks: foreignParentFields(mother) },
  { id: 'father', title: { vi: 'Cha', km: 'ឪពុក' }, asks: foreignParentFields(father) },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi đăng ký khai sinh', km: 'កន្លែងចុះបញ្ជីកំណើត' },
        { vi: 'Ủy ban nhân dân xã nơi người yêu cầu cư trú.', km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកស្នើសុំរស់នៅ។' },
      ),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf({ vi: 'Giấy tờ chứng minh nơi cư trú của người yêu cầu', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់អ្នកស្នើសុំ' }, 'requester'),
  notRegistered,
  personalFiles,
  searchedBirth,
  authorisation,
];

/** As the domestic case, for one with a foreign parent or whose parents live abroad. */
export const birthWithFilesForeignFile: ProcedureFile = {
  code: '1.000893',
  title: {
    vi: 'Đăng ký khai sinh có yếu tố nước ngoài cho người đã có hồ sơ, giấy tờ cá nhân',
    km: 'ការចុះបញ្ជីកំណើតពាក់ព័ន្ធនឹងបរទេសសម្រាប់អ្នកមានឯកសារផ្ទាល់ខ្លួនរួចហើយ',
  },
  summary: {
    vi: 'Dành cho người chưa từng khai sinh, đã có giấy tờ cá nhân, có cha hoặc mẹ là người nước ngoài hoặc ở nước ngoài.',
    km: 'សម្រាប់អ្នកមិនធ្លាប់ចុះបញ្ជីកំណើត មានឯកសារផ្ទាល់ខ្លួន ហើយឪពុក ឬម្តាយជាជនបរទេស ឬរស់នៅបរទេស។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 35, 36; NĐ 123/2015/NĐ-CP; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: {
    key: 'residence',
    of: ['requester'],
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.000893: nơi cư trú của người yêu cầu; điều luật cụ thể: chưa xác minh',
  },
  presence: nobodySigns,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 5,
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.000893; Luật Hộ tịch 60/2014/QH13 Điều 16',
  },
  verification: askPolice('1.000893'),
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['requester'], { form, components }),
};
