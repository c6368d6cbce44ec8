import type { Step } from '@hotich/domain';
import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
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
import { childBirthEntry, childCaseFields, childPapers, deadParentFields } from './blocks/adoption-papers.block';
import { copiesWanted, residenceOf } from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người nhận con nuôi', km: 'អ្នកទទួលកូនចិញ្ចឹម' },
    asks: { ...foreignRequester, ...adopterRelation, ...adoptersField },
  },
  { id: 'adoptiveFather', title: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' }, asks: adopterFields(adoptiveFather, true) },
  { id: 'adoptiveMother', title: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' }, asks: adopterFields(adoptiveMother, true) },
  {
    id: 'child',
    title: { vi: 'Trẻ được nhận làm con nuôi', km: 'កុមារត្រូវទទួលជាកូនចិញ្ចឹម' },
    asks: { ...adoptedFields('required'), ...childBirthEntry },
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

/** Papers of another state: no register of ours answers for any of them. */
const ofAdopter = (id: string, vi: string, km: string): Component => ({
  id,
  name: { vi, km },
  handling: 'submit',
  evidence: null,
  ground: 'Thủ tục 1.003005; Luật Nuôi con nuôi 52/2010/QH12 Điều 42; NĐ 19/2011/NĐ-CP',
});

const components: readonly Component[] = [
  ofAdopter('adopterPassport', 'Bản sao hộ chiếu hoặc giấy tờ thay thế', 'ច្បាប់ចម្លងលិខិតឆ្លងដែន ឬឯកសារជំនួស'),
  ofAdopter(
    'adopterEligibility',
    'Xác nhận đủ điều kiện nuôi con nuôi theo pháp luật nước đó',
    'ការបញ្ជាក់ថាមានលក្ខខណ្ឌទទួលកូនចិញ្ចឹមតាមច្បាប់ប្រទេសនោះ',
  ),
  ofAdopter('judicialRecord', 'Phiếu lý lịch tư pháp (12 tháng)', 'លិខិតថ្កោលទោស (១២ ខែ)'),
  ofAdopter('adopterMaritalStatus', 'Văn bản xác nhận tình trạng hôn nhân', 'លិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍'),
  ofAdopter('adopterHealth', 'Giấy khám sức khỏe (6 tháng)', 'លិខិតពិនិត្យសុខភាព (៦ ខែ)'),
  ofAdopter('adopterPhotos', 'Hai ảnh toàn thân của người nhận nuôi', 'រូបថតពេញខ្លួនពីរសន្លឹករបស់អ្នកទទួលចិញ្ចឹម'),
  residenceOf({ vi: 'Giấy tờ chứng minh nơi thường trú của trẻ', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់កុមារ' }, 'child'),
  ...childPapers,
];

/** The opinion of the Department of Justice is waited for inside the limit: without its consent nothing is registered. */
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

/** Somebody who lives across a land border adopts a child of a border commune. */
export const adoptionBorderFile: ProcedureFile = {
  code: '1.003005',
  title: {
    vi: 'Giải quyết việc người nước ngoài cư trú ở khu vực biên giới nước láng giềng nhận trẻ em Việt Nam làm con nuôi',
    km: 'ការដោះស្រាយជនបរទេសនៅតំបន់ព្រំដែនប្រទេសជិតខាងទទួលកុមារវៀតណាមជាកូនចិញ្ចឹម',
  },
  summary: {
    vi: 'Người cư trú ở khu vực biên giới nước láng giềng nhận trẻ em thường trú tại xã biên giới làm con nuôi.',
    km: 'អ្នករស់នៅតំបន់ព្រំដែនប្រទេសជិតខាង ទទួលកុមារនៅឃុំព្រំដែនជាកូនចិញ្ចឹម។',
  },
  ground:
    'Luật Nuôi con nuôi 52/2010/QH12 Điều 42; NĐ 19/2011/NĐ-CP; NĐ 24/2019/NĐ-CP; NĐ 06/2025/NĐ-CP; NĐ 18/2026/NĐ-CP',
  lifeEvent: 'family',
  offered: 'landBorder',
  channels: ['counter'],
  competence: { key: 'residence', of: ['child'], ground: 'Thủ tục 1.003005: Ủy ban nhân dân xã nơi trẻ thường trú' },
  presence: { when: 'handOver', ground: 'Luật Nuôi con nuôi 52/2010/QH12 Điều 22; NĐ 19/2011/NĐ-CP Điều 10' },
  proxy: { allowed: 'never', ground: 'Thủ tục 1.003005: chỉ nộp trực tiếp; ủy quyền: chưa xác minh' },
  form,
  components,
  deadline: {
    kind: 'CHAIN',
    parts: [
      { kind: 'CD', days: 15 },
      { kind: 'CD', days: 15 },
      { kind: 'CD', days: 10 },
      { kind: 'WD', days: 5 },
    ],
    ground:
      'Thủ tục 1.003005: 15 + 15 + 10 ngày, rồi 05 ngày làm việc; bảng của cổng ghi "45 Ngày làm việc": chưa xác minh',
  },
  policy: defaultPolicy,
  steps,
  fee: {
    kind: 'council',
    ground: 'NĐ 114/2016/NĐ-CP; thủ tục 1.003005: 4.500.000 đồng; các trường hợp miễn: chưa xác minh',
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
  editions: adoptionEditions('Luật Nuôi con nuôi 52/2010/QH12 Điều 42'),
};
