import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { child, childFields, father, marriageFields, mother, relationToChild } from './blocks/birth.block';
import {
  foreignBirthPapers,
  foreignChild,
  foreignParentFields,
  nationalityFields,
  parentPassport,
} from './blocks/birth-foreign.block';
import {
  askAboutMarriage,
  birthCertificateResult,
  birthEntry,
  birthOffice,
  noEarlierBirth,
  nobodySigns,
  parentsMarriage,
  parentsResidence,
  sixtyDays,
  whereParentsLive,
} from './blocks/birth-law.block';
import { birthProofFields, birthProofs, foreignBirthPaper } from './blocks/birth-proof.block';
import { authorisation, copiesWanted, feeExemption, requesterIdentity } from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi đăng ký', km: 'អ្នកមកចុះបញ្ជី' },
    asks: { ...foreignRequester, ...relationToChild },
  },
  {
    id: 'child',
    title: { vi: 'Trẻ được đăng ký khai sinh', km: 'កុមារដែលត្រូវចុះបញ្ជីកំណើត' },
    asks: foreignChild(childFields(child)),
  },
  { id: 'mother', title: { vi: 'Mẹ của trẻ', km: 'ម្តាយរបស់កុមារ' }, asks: foreignParentFields(mother) },
  { id: 'father', title: { vi: 'Cha của trẻ', km: 'ឪពុករបស់កុមារ' }, asks: foreignParentFields(father) },
  {
    id: 'nationality',
    title: { vi: 'Quốc tịch của trẻ', km: 'សញ្ជាតិរបស់កុមារ' },
    asks: nationalityFields,
  },
  { id: 'marriage', title: { vi: 'Hôn nhân của cha mẹ', km: 'អាពាហ៍ពិពាហ៍របស់ឪពុកម្តាយ' }, asks: marriageFields },
  {
    id: 'birthNotice',
    title: { vi: 'Giấy tờ về việc sinh', km: 'ឯកសារអំពីការកើត' },
    asks: birthProofFields(true, [foreignBirthPaper]),
  },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: { ...birthOffice, ...feeExemption, ...copiesWanted },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  parentsResidence,
  ...birthProofs,
  // The national list of this procedure does not name it, so it may not be demanded.
  ...foreignBirthPapers({
    ...parentPassport,
    optional: true,
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 2.000528 không nêu: không bắt buộc; chưa xác minh',
  }),
  parentsMarriage,
  noEarlierBirth,
  authorisation,
];

/** Birth of a child with a foreign parent, of Vietnamese settled abroad, or born abroad and come home (Law 60/2014 Art. 35). */
export const birthForeignFile: ProcedureFile = {
  code: '2.000528',
  title: { vi: 'Đăng ký khai sinh có yếu tố nước ngoài', km: 'ការចុះបញ្ជីកំណើតពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Đăng ký cho trẻ có cha hoặc mẹ là người nước ngoài, người Việt Nam ở nước ngoài, hoặc trẻ sinh ở nước ngoài về.',
    km: 'ចុះបញ្ជីកុមារដែលមានឪពុក ឬម្តាយជាជនបរទេស ឬជាជនជាតិវៀតណាមនៅបរទេស ឬកុមារកើតនៅបរទេសត្រឡប់មកវិញ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 35, 36; NĐ 123/2015/NĐ-CP Điều 29; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 35; NĐ 120/2025/NĐ-CP Điều 4'),
  presence: nobodySigns,
  proxy: {
    allowed: 'relativesFree',
    ground: `Luật Hộ tịch 60/2014/QH13 Điều 15(1); ${authorisedProxy.ground}: ông, bà, người thân thích không cần ủy quyền`,
  },
  form,
  components,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 36(2)' },
  verification: askAboutMarriage,
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
