import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { childFields, father, grownPerson, mother, parentFields } from './blocks/birth.block';
import {
  askPolice,
  notRegistered,
  ofGrown,
  personalFiles,
  relationToGrown,
  searchedBirth,
  unitConfirmation,
  unitField,
} from './blocks/birth-files.block';
import { birthCertificateResult, birthEntry, nobodySigns, sixtyDays } from './blocks/birth-law.block';
import {
  authorisation,
  copiesWanted,
  feeExemption,
  registrationOffice,
  requesterIdentity,
  residenceOf,
} from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: { ...requester, ...relationToGrown },
  },
  { id: 'child', title: ofGrown, asks: childFields(grownPerson, true) },
  { id: 'mother', title: { vi: 'Mẹ', km: 'ម្តាយ' }, asks: parentFields(mother, true) },
  { id: 'father', title: { vi: 'Cha', km: 'ឪពុក' }, asks: parentFields(father, true) },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: {
      ...unitField,
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
  unitConfirmation,
  searchedBirth,
  authorisation,
];

/** Somebody who has papers of every kind but was never entered in a book of births. */
export const birthWithFilesFile: ProcedureFile = {
  code: '1.004772',
  title: {
    vi: 'Đăng ký khai sinh cho người đã có hồ sơ, giấy tờ cá nhân',
    km: 'ការចុះបញ្ជីកំណើតសម្រាប់អ្នកមានឯកសារផ្ទាល់ខ្លួនរួចហើយ',
  },
  summary: {
    vi: 'Dành cho người chưa từng khai sinh nhưng đã có giấy tờ cá nhân như căn cước, học bạ, bằng cấp.',
    km: 'សម្រាប់អ្នកដែលមិនធ្លាប់ចុះបញ្ជីកំណើត ប៉ុន្តែមានឯកសារផ្ទាល់ខ្លួនដូចជា អត្តសញ្ញាណប័ណ្ណ សៀវភៅសិក្សា សញ្ញាបត្រ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 13-16; NĐ 123/2015/NĐ-CP; TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: {
    key: 'residence',
    of: ['requester'],
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.004772: nơi cư trú của người yêu cầu; điều luật cụ thể: chưa xác minh',
  },
  presence: nobodySigns,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 5,
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.004772; Luật Hộ tịch 60/2014/QH13 Điều 16',
  },
  verification: askPolice('1.004772'),
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['requester'], { form, components }),
};
