import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import type { Step } from '@hotich/domain';
import {
  adoptedFields,
  adopterFields,
  adoptersField,
  adoptionEditions,
  adoptionEntry,
  adoptiveFather,
  adoptiveMother,
  giverFields,
} from './blocks/adoption.block';
import { adopterRelation, adoptionFeeExemption, adoptionOffice, handedOverBy } from './blocks/adoption-law.block';
import {
  adopterCircumstances,
  adopterHealth,
  adopterIdentities,
  adopterMaritalStatus,
  adopterMarriage,
  childBirthEntry,
  childCaseFields,
  childPapers,
  deadParentFields,
  kinshipField,
} from './blocks/adoption-papers.block';
import { copiesWanted, residenceOf } from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { requester } from './blocks/requester.block';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người nộp hồ sơ', km: 'អ្នកដាក់សំណុំរឿង' },
    asks: { ...requester, ...adopterRelation, ...adoptersField, ...kinshipField },
  },
  { id: 'adoptiveFather', title: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' }, asks: adopterFields(adoptiveFather) },
  { id: 'adoptiveMother', title: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' }, asks: adopterFields(adoptiveMother) },
  {
    id: 'marriage',
    title: { vi: 'Hôn nhân của người nhận nuôi', km: 'អាពាហ៍ពិពាហ៍របស់អ្នកទទួលចិញ្ចឹម' },
    asks: adopterMarriage,
  },
  {
    id: 'child',
    title: { vi: 'Trẻ được nhận làm con nuôi', km: 'កុមារត្រូវទទួលជាកូនចិញ្ចឹម' },
    asks: { ...adoptedFields(), ...childBirthEntry },
  },
  {
    id: 'childCase',
    title: { vi: 'Hoàn cảnh của trẻ', km: 'ស្ថានភាពរបស់កុមារ' },
    asks: { ...childCaseFields, ...deadParentFields },
  },
  { id: 'giver', title: { vi: 'Bên giao con nuôi', km: 'ភាគីប្រគល់កូនចិញ្ចឹម' }, asks: giverFields },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: { ...adoptionOffice, ...adoptionFeeExemption, ...copiesWanted },
  },
]);

const components: readonly Component[] = [
  ...adopterIdentities,
  adopterHealth,
  adopterCircumstances,
  ...adopterMaritalStatus,
  {
    ...residenceOf(
      { vi: 'Giấy tờ chứng minh nơi thường trú của trẻ hoặc người nhận nuôi', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់កុមារ ឬអ្នកទទួលចិញ្ចឹម' },
      'requester',
    ),
    ground: 'Luật Nuôi con nuôi 52/2010/QH12 Điều 9(1); NĐ 104/2022/NĐ-CP Điều 14(2)',
  },
  ...childPapers,
];

/** Opinions are taken at the office; then those who gave them have fifteen days to change their minds. */
const steps: readonly Step[] = [
  { kind: 'check' },
  { kind: 'reception' },
  { kind: 'appearance', where: 'office' },
  { kind: 'examination' },
  { kind: 'waitingPeriod', reason: 'changeOfMind', limit: { kind: 'CD', days: 15 } },
  { kind: 'registration', book: 'adoption' },
  { kind: 'approval' },
  { kind: 'seal' },
  { kind: 'delivery', parties: handedOverBy },
];

/** Vietnamese living in Việt Nam adopt a child of Việt Nam, before the commune of either. */
export const adoptionDomesticFile: ProcedureFile = {
  code: '2.001263',
  title: { vi: 'Đăng ký việc nuôi con nuôi trong nước', km: 'ការចុះបញ្ជីការទទួលកូនចិញ្ចឹមក្នុងប្រទេស' },
  summary: {
    vi: 'Nhận trẻ em làm con nuôi; lấy ý kiến, 15 ngày để đổi ý, rồi giao nhận con tại Ủy ban nhân dân xã.',
    km: 'ទទួលកុមារជាកូនចិញ្ចឹម៖ សួរយោបល់ ១៥ ថ្ងៃសម្រាប់ប្តូរចិត្ត រួចប្រគល់ទទួលកូននៅគណៈកម្មាធិការប្រជាជនឃុំ។',
  },
  ground:
    'Luật Nuôi con nuôi 52/2010/QH12 Điều 8, 9, 14, 17-22; NĐ 19/2011/NĐ-CP; NĐ 24/2019/NĐ-CP; NĐ 06/2025/NĐ-CP; NQ 66.7/2025/NQ-CP',
  lifeEvent: 'family',
  competence: {
    key: 'residence',
    of: ['child', 'adoptiveFather', 'adoptiveMother'],
    ground: 'Luật Nuôi con nuôi 52/2010/QH12 Điều 9(1); NĐ 19/2011/NĐ-CP Điều 2',
  },
  presence: {
    when: 'handOver',
    ground:
      'Luật Nuôi con nuôi 52/2010/QH12 Điều 22; NĐ 19/2011/NĐ-CP Điều 10: một bên vắng vì lý do khách quan phải có ủy quyền',
  },
  proxy: {
    allowed: 'never',
    ground: 'Luật Nuôi con nuôi 52/2010/QH12 Điều 19(1), 22; ủy quyền nộp hồ sơ: chưa xác minh',
  },
  form,
  components,
  deadline: {
    kind: 'CHAIN',
    parts: [
      { kind: 'CD', days: 10 },
      { kind: 'CD', days: 15 },
      { kind: 'CD', days: 5 },
    ],
    ground:
      'Luật Nuôi con nuôi 52/2010/QH12 Điều 19(2), 20, 21(2), 22; phần trình tự của cổng ghi đổi ý 10 ngày làm việc: chưa xác minh',
  },
  verification: {
    replyWorkingDays: 5,
    giveUpCalendarDays: null,
    whenSilent: 'proceed',
    ground:
      'NĐ 06/2025/NĐ-CP: 02 ngày làm việc để đề nghị, xã được hỏi xác minh trong 05 ngày làm việc; không trả lời: chưa xác minh',
  },
  policy: defaultPolicy,
  steps,
  // A decree fixes it for the whole country: 400.000 đồng a case; the table holds the figure.
  fee: {
    kind: 'council',
    ground: 'NĐ 114/2016/NĐ-CP: lệ phí đăng ký nuôi con nuôi trong nước 400.000 đồng/trường hợp',
  },
  entries: [adoptionEntry(form)],
  notes: [
    {
      component: 'childBirth',
      as: 'adopted',
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 3(2), 30; Luật Nuôi con nuôi 52/2010/QH12 Điều 24',
    },
  ],
  results: [{ code: 'KQ.G15.000002', template: 'adoptionCertificate' }],
  editions: adoptionEditions('Luật Nuôi con nuôi 52/2010/QH12'),
};
