import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import {
  child,
  childFields,
  father,
  marriageFields,
  mother,
  parentFields,
  parentless,
  relationToChild,
} from './blocks/birth.block';
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
import {
  abandonedRecord,
  birthNotice,
  birthProofFields,
  birthUndertaking,
  birthWitness,
  foundlingRecord,
  surrogacyField,
  surrogacyPaper,
} from './blocks/birth-proof.block';
import { authorisation, feeExemption, identityOf } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';
import { editionsFreeOfResidence } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người đi đăng ký', km: 'អ្នកមកចុះបញ្ជី' },
    asks: { ...requester, ...relationToChild },
  },
  {
    id: 'child',
    title: { vi: 'Trẻ được đăng ký khai sinh', km: 'កុមារដែលត្រូវចុះបញ្ជីកំណើត' },
    asks: childFields(child, false, parentless),
  },
  { id: 'mother', title: { vi: 'Mẹ của trẻ', km: 'ម្តាយរបស់កុមារ' }, asks: parentFields(mother) },
  { id: 'father', title: { vi: 'Cha của trẻ', km: 'ឪពុករបស់កុមារ' }, asks: parentFields(father) },
  { id: 'marriage', title: { vi: 'Hôn nhân của cha mẹ', km: 'អាពាហ៍ពិពាហ៍របស់ឪពុកម្តាយ' }, asks: marriageFields },
  {
    id: 'birthNotice',
    title: { vi: 'Giấy chứng sinh và nơi đăng ký', km: 'លិខិតបញ្ជាក់កំណើត និងកន្លែងចុះបញ្ជី' },
    asks: {
      ...birthProofFields(false, [foundlingRecord]),
      ...surrogacyField(false),
      // Only a late birth costs anything; the poor, the disabled and families of merit pay nothing even then.
      feeExemption: { ...feeExemption.feeExemption, required: false },
      ...birthOffice,
    },
  },
]);

const components: readonly Component[] = [
  identityOf('identity', { vi: 'Giấy tờ tùy thân của người đi đăng ký', km: 'ឯកសារអត្តសញ្ញាណរបស់អ្នកមកចុះបញ្ជី' }),
  parentsResidence,
  // Nothing chosen is a birth notice: so it was before there was a choice, and so it is for nearly everybody.
  { ...birthNotice, when: { field: 'birthProof', is: ['', 'notice'] } },
  birthWitness,
  birthUndertaking,
  abandonedRecord,
  surrogacyPaper,
  parentsMarriage,
  noEarlierBirth,
  authorisation,
];

/** Birth of a child of Vietnamese parents, at the commune where the mother or the father lives (Law 60/2014 Art. 13). */
export const birthRegistrationFile: ProcedureFile = {
  code: '1.001193',
  title: { vi: 'Đăng ký khai sinh', km: 'ការចុះបញ្ជីកំណើត' },
  summary: {
    vi: 'Đăng ký cho trẻ mới sinh và nhận Giấy khai sinh, trong vòng 60 ngày kể từ ngày sinh.',
    km: 'ចុះបញ្ជីកូនទើបកើត ហើយទទួលសំបុត្រកំណើត ក្នុងរយៈពេល ៦០ ថ្ងៃគិតពីថ្ងៃកើត។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 13-16; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'birth',
  competence: whereParentsLive('Luật Hộ tịch 60/2014/QH13 Điều 13'),
  presence: nobodySigns,
  // Relatives need no paper from the parents, only their agreement on what is registered; for others the usual rule.
  proxy: {
    allowed: 'relativesFree',
    ground: `Luật Hộ tịch 60/2014/QH13 Điều 15(1); ${authorisedProxy.ground}: ông, bà, người thân thích không cần ủy quyền`,
  },
  form,
  components,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 16(2)' },
  deadlineWhen: [
    {
      subtype: 'TRE_BO_ROI',
      when: { field: 'birthKind', is: ['abandoned'] },
      rule: {
        kind: 'CHAIN',
        parts: [{ kind: 'CONS', days: 7 }, { kind: 'SD15' }],
        ground: 'NĐ 123/2015/NĐ-CP Điều 14 (niêm yết 7 ngày liên tục); Luật Hộ tịch 60/2014/QH13 Điều 5(3)',
      },
    },
  ],
  verification: askAboutMarriage,
  policy: defaultPolicy,
  steps: usualSteps('birth'),
  stepsWhen: [
    {
      when: { field: 'birthKind', is: ['abandoned'] },
      before: 'draftConfirmation',
      step: { kind: 'waitingPeriod', reason: 'posting', limit: { kind: 'CONS', days: 7 } },
    },
  ],
  duty: sixtyDays,
  fee: { kind: 'onTimeFree', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 11(1)(b): đăng ký khai sinh đúng hạn' },
  entries: [birthEntry(form)],
  results: [birthCertificateResult],
  editions: editionsFreeOfResidence(['mother', 'father'], { form, components }),
};
