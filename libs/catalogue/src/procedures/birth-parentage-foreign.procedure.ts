import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { child, childFields, father, mother, relationOfParent } from './blocks/birth.block';
import {
  foreignBirthPapers,
  foreignChild,
  foreignParentFields,
  nationalityFields,
  parentPassport,
} from './blocks/birth-foreign.block';
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
import { birthProofFields, birthProofs, foreignBirthPaper } from './blocks/birth-proof.block';
import { copiesWanted, feeExemption, requesterIdentity } from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { stepsWithWaiting } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi đăng ký', km: 'អ្នកមកចុះបញ្ជី' },
    asks: { ...foreignRequester, ...relationOfParent },
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
  recognitionPage,
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
  ...foreignBirthPapers(parentPassport),
  ...parentagePapers,
  noEarlierBirth,
];

/** As in the domestic case, with a foreigner or one settled abroad; a notice hangs out at both communes meanwhile. */
export const birthParentageForeignFile: ProcedureFile = {
  code: '1.001695',
  title: {
    vi: 'Đăng ký khai sinh kết hợp đăng ký nhận cha, mẹ, con có yếu tố nước ngoài',
    km: 'ការចុះបញ្ជីកំណើតរួមជាមួយការទទួលស្គាល់ឪពុក ម្តាយ កូន ពាក់ព័ន្ធនឹងបរទេស',
  },
  summary: {
    vi: 'Cha hoặc mẹ là người nước ngoài nhận con ngay khi khai sinh; niêm yết 5 ngày làm việc.',
    km: 'ឪពុក ឬម្តាយជាជនបរទេសទទួលស្គាល់កូនពេលចុះបញ្ជីកំណើត ដោយបិទប្រកាស ៥ ថ្ងៃធ្វើការ។',
  },
  ground:
    'Luật Hộ tịch 60/2014/QH13 Điều 35, 36, 43, 44; TT 04/2020/TT-BTP Điều 15; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 35, 43; NĐ 120/2025/NĐ-CP Điều 4'),
  presence: {
    when: 'none',
    ground: `${nobodySigns.ground}; thay cả "các bên phải có mặt" của Luật Hộ tịch Điều 44(4) đến 28/02/2027`,
  },
  proxy: recognisesInPerson,
  form,
  components,
  // The portal says "10 Ngày"; the decree says working days.
  deadline: { kind: 'WD', days: 10, ground: 'NĐ 120/2025/NĐ-CP (thời hạn nhận cha, mẹ, con: 10 ngày làm việc)' },
  // The other commune hangs the same notice out; nothing is said of its silence.
  verification: {
    replyWorkingDays: 5,
    giveUpCalendarDays: null,
    whenSilent: 'proceed',
    ground:
      'NĐ 120/2025/NĐ-CP (niêm yết 05 ngày làm việc tại xã nơi thường trú của người được nhận); không trả lời: chưa xác minh',
  },
  policy: defaultPolicy,
  steps: intoTwoBooks(stepsWithWaiting('birth', 'posting', { kind: 'WD', days: 5 })),
  duty: sixtyDays,
  fee: feeOfCouncil,
  entries: [birthEntry(form), ...recognitionEntries(form)],
  results: twoResults,
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
