import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { childFields, father, grownPerson, mother, parentFields } from './blocks/birth.block';
import {
  askPolice,
  entryLost,
  filesInstead,
  ofGrown,
  oldBirthCertificate,
  oldCertificateField,
  relationToGrown,
  unitConfirmation,
  unitField,
} from './blocks/birth-files.block';
import { birthCertificateResult, birthEntry, nobodySigns } from './blocks/birth-law.block';
import {
  authorisation,
  copiesWanted,
  feeExemption,
  registrationOffice,
  requesterIdentity,
  residenceOf,
} from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
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
    id: 'earlierEntry',
    title: { vi: 'Lần đăng ký khai sinh trước đây', km: 'ការចុះបញ្ជីកំណើតលើកមុន' },
    asks: {
      ...oldEntry({
        what: { vi: 'khai sinh', km: 'កំណើត' },
        national: { number: 'soDKTruocDay', year: 'ngayDKTruocDay' },
      }),
      ...oldCertificateField,
      ...unitField,
    },
  },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi đăng ký lại khai sinh', km: 'កន្លែងចុះបញ្ជីកំណើតឡើងវិញ' },
        {
          vi: 'Xã nơi đã đăng ký khai sinh trước đây hoặc nơi người yêu cầu cư trú.',
          km: 'ឃុំដែលបានចុះបញ្ជីកំណើតពីមុន ឬឃុំដែលអ្នកស្នើសុំរស់នៅ។',
        },
      ),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf({ vi: 'Giấy tờ chứng minh nơi cư trú của người yêu cầu', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់អ្នកស្នើសុំ' }, 'requester'),
  oldBirthCertificate,
  filesInstead,
  unitConfirmation,
  entryLost(lookIn('birth', namedBy('child'))),
  authorisation,
];

/** A birth registered before 2016 whose book and original certificate are both lost (NĐ 123/2015 Art. 24). */
export const birthAgainFile: ProcedureFile = {
  code: '1.004884',
  title: { vi: 'Đăng ký lại khai sinh', km: 'ការចុះបញ្ជីកំណើតឡើងវិញ' },
  summary: {
    vi: 'Dành cho người đã khai sinh trước ngày 01/01/2016 nhưng Sổ hộ tịch và bản chính Giấy khai sinh đều đã mất.',
    km: 'សម្រាប់អ្នកដែលបានចុះបញ្ជីកំណើតមុនថ្ងៃទី ១ ខែមករា ឆ្នាំ ២០១៦ ប៉ុន្តែបញ្ជី និងសំបុត្រកំណើតច្បាប់ដើមបានបាត់ទាំងអស់។',
  },
  ground:
    'NĐ 123/2015/NĐ-CP Điều 24-26 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: {
    key: 'registeredOrResidence',
    of: ['requester'],
    ground: 'NĐ 123/2015/NĐ-CP Điều 25',
  },
  presence: nobodySigns,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'NĐ 123/2015/NĐ-CP Điều 26; QĐ 163/QĐ-BTP (2026), thủ tục 1.004884' },
  verification: askPolice('1.004884'),
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  fee: feeOfCouncil,
  entries: [birthEntry(form, 2)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['requester'], { form, components }),
};
