import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { child, childFields, father, mother, parentFields, relationOfParent } from './blocks/birth.block';
import {
  birthEntry,
  birthOffice,
  noEarlierBirth,
  nobodySigns,
  parentsResidence,
  sixtyDays,
  whereParentsLive,
} from './blocks/birth-law.block';
import {
  intoTwoBooks,
  parentagePapers,
  recognisesInPerson,
  recognitionEntries,
  recognitionPage,
  twoResults,
} from './blocks/birth-parentage.block';
import { birthProofFields, birthProofs } from './blocks/birth-proof.block';
import { copiesWanted, feeExemption, requesterIdentity } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi đăng ký', km: 'អ្នកមកចុះបញ្ជី' },
    asks: { ...requester, ...relationOfParent },
  },
  {
    id: 'child',
    title: { vi: 'Trẻ được đăng ký khai sinh', km: 'កុមារដែលត្រូវចុះបញ្ជីកំណើត' },
    asks: childFields(child),
  },
  { id: 'mother', title: { vi: 'Mẹ của trẻ', km: 'ម្តាយរបស់កុមារ' }, asks: parentFields(mother) },
  { id: 'father', title: { vi: 'Cha của trẻ', km: 'ឪពុករបស់កុមារ' }, asks: parentFields(father) },
  recognitionPage,
  {
    id: 'birthNotice',
    title: { vi: 'Giấy tờ về việc sinh', km: 'ឯកសារអំពីការកើត' },
    asks: birthProofFields(true),
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
  ...parentagePapers,
  noEarlierBirth,
];

/** A child whose father or mother recognises it as it is registered: two books, two papers, one dossier. */
export const birthParentageFile: ProcedureFile = {
  code: '1.000689',
  title: {
    vi: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con',
    km: 'ការចុះបញ្ជីកំណើតរួមជាមួយការទទួលស្គាល់ឪពុក ម្តាយ កូន',
  },
  summary: {
    vi: 'Cha hoặc mẹ nhận con ngay khi khai sinh; nhận Giấy khai sinh và Trích lục nhận cha, mẹ, con.',
    km: 'ឪពុក ឬម្តាយទទួលស្គាល់កូនពេលចុះបញ្ជីកំណើត ហើយទទួលសំបុត្រកំណើត និងសេចក្តីដកស្រង់នៃការទទួលស្គាល់។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 13-16, 24, 25; TT 04/2020/TT-BTP Điều 15; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 13, 24'),
  presence: {
    when: 'none',
    ground: `${nobodySigns.ground}; thay cả "các bên phải có mặt" của Luật Hộ tịch Điều 25(1) đến 28/02/2027`,
  },
  proxy: recognisesInPerson,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 3,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 25(2); TT 04/2020/TT-BTP Điều 15',
    extension: { mode: 'PLUS', days: 5, ground: 'Luật Hộ tịch 60/2014/QH13 Điều 25(2)' },
  },
  policy: defaultPolicy,
  steps: intoTwoBooks(usualSteps('birth')),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form), ...recognitionEntries(form)],
  results: twoResults,
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
