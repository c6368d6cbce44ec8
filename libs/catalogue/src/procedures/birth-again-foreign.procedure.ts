import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { childFields, father, grownPerson, mother } from './blocks/birth.block';
import {
  askPolice,
  entryLost,
  filesInstead,
  ofGrown,
  oldBirthCertificate,
  oldCertificateField,
  relationToGrown,
} from './blocks/birth-files.block';
import { foreignChild, foreignParentFields, grownNationality } from './blocks/birth-foreign.block';
import { birthCertificateResult, birthEntry, nobodySigns } from './blocks/birth-law.block';
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
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
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
    id: 'earlierEntry',
    title: { vi: 'Lần đăng ký khai sinh trước đây', km: 'ការចុះបញ្ជីកំណើតលើកមុន' },
    asks: {
      ...oldEntry({
        what: { vi: 'khai sinh', km: 'កំណើត' },
        national: { number: 'soDKTruocDay', year: 'ngayDKTruocDay' },
      }),
      ...oldCertificateField,
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
  entryLost(lookIn('birth', namedBy('child'))),
  authorisation,
];

/** As the domestic case, for Vietnamese settled abroad and foreigners once registered here. */
export const birthAgainForeignFile: ProcedureFile = {
  code: '2.000522',
  title: { vi: 'Đăng ký lại khai sinh có yếu tố nước ngoài', km: 'ការចុះបញ្ជីកំណើតឡើងវិញពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Dành cho người có yếu tố nước ngoài đã khai sinh tại Việt Nam nhưng Sổ hộ tịch và bản chính đều đã mất.',
    km: 'សម្រាប់អ្នកពាក់ព័ន្ធនឹងបរទេស ដែលបានចុះបញ្ជីកំណើតនៅវៀតណាម ប៉ុន្តែបញ្ជី និងច្បាប់ដើមបានបាត់ទាំងអស់។',
  },
  ground:
    'NĐ 123/2015/NĐ-CP Điều 24-26, 41 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: {
    key: 'registeredOrResidence',
    of: ['requester'],
    ground: 'NĐ 123/2015/NĐ-CP Điều 25; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodySigns,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'NĐ 123/2015/NĐ-CP Điều 26; QĐ 163/QĐ-BTP (2026), thủ tục 2.000522' },
  verification: askPolice('2.000522'),
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  fee: feeOfCouncil,
  entries: [birthEntry(form, 2)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['requester'], { form, components }),
};
