import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import { child, childFields, father, marriageFields, mother, relationToChild } from './blocks/birth.block';
import {
  foreignChild,
  foreignNationalityConfirmation,
  foreignParentFields,
  nationalityAgreement,
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
import { birthProofFields, birthProofs, surrogacyField, surrogacyPaper } from './blocks/birth-proof.block';
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
  { id: 'nationality', title: { vi: 'Quốc tịch của trẻ', km: 'សញ្ជាតិរបស់កុមារ' }, asks: nationalityFields },
  { id: 'marriage', title: { vi: 'Hôn nhân của cha mẹ', km: 'អាពាហ៍ពិពាហ៍របស់ឪពុកម្តាយ' }, asks: marriageFields },
  {
    id: 'birthNotice',
    title: { vi: 'Giấy tờ về việc sinh', km: 'ឯកសារអំពីការកើត' },
    asks: { ...birthProofFields(true), ...surrogacyField(true) },
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
  nationalityAgreement,
  foreignNationalityConfirmation,
  {
    ...parentPassport,
    id: 'neighbourIdentity',
    name: {
      vi: 'Bản sao giấy tờ nhân thân, nơi thường trú ở biên giới của công dân nước láng giềng',
      km: 'ច្បាប់ចម្លងឯកសារអត្តសញ្ញាណ និងទីលំនៅនៅព្រំដែនរបស់ពលរដ្ឋប្រទេសជិតខាង',
    },
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 17',
  },
  surrogacyPaper,
  parentsMarriage,
  noEarlierBirth,
  authorisation,
];

/** Birth at a land border, one parent being of the commune across it; offered only where a province has such communes. */
export const birthBorderFile: ProcedureFile = {
  code: '1.000110',
  title: {
    vi: 'Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới',
    km: 'ការចុះបញ្ជីកំណើតពាក់ព័ន្ធនឹងបរទេសនៅតំបន់ព្រំដែន',
  },
  summary: {
    vi: 'Đăng ký cho trẻ sinh tại Việt Nam có cha hoặc mẹ là công dân nước láng giềng ở khu vực biên giới.',
    km: 'ចុះបញ្ជីកុមារកើតនៅវៀតណាម ដែលមានឪពុក ឬម្តាយជាពលរដ្ឋប្រទេសជិតខាងនៅតំបន់ព្រំដែន។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d), 16, 36; NĐ 123/2015/NĐ-CP Điều 17; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  offered: 'landBorder',
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 17'),
  presence: nobodySigns,
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3); NĐ 123/2015/NĐ-CP Điều 17' },
  verification: askAboutMarriage,
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
