import type { FieldSpec, Words } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { copiesWanted, feeExemption } from './blocks/common.block';
import { foreignRequester, passportCopy } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import {
  askEarlierCommunes,
  bothAtHandOver,
  bothDivorceNotes,
  bothIdentities,
  bothSpouses,
  eitherResidence,
  maritalStatusOf,
  marriageOffice,
  marriageResult,
  nobodyMarriesForAnother,
  relationOfParty,
  residenceOfWhom,
} from './blocks/marriage-law.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { marriageEntry, parties, spousePages, statusFields } from './blocks/spouses.block';
import { usualSteps } from './blocks/steps';

const standing = (prefix: 'husband' | 'wife', who: Words): Record<string, FieldSpec> => ({
  [`${prefix}Standing`]: {
    kind: 'choice',
    required: true,
    label: { vi: `Quốc tịch và nơi cư trú của ${who.vi}`, km: `សញ្ជាតិ និងទីលំនៅរបស់${who.km}` },
    options: [
      { value: 'citizen', label: { vi: 'Công dân Việt Nam cư trú ở trong nước', km: 'ពលរដ្ឋវៀតណាមរស់នៅក្នុងប្រទេស' } },
      {
        value: 'settledAbroad',
        label: { vi: 'Công dân Việt Nam định cư ở nước ngoài', km: 'ពលរដ្ឋវៀតណាមតាំងទីលំនៅនៅបរទេស' },
      },
      { value: 'foreigner', label: { vi: 'Người nước ngoài', km: 'ជនបរទេស' } },
    ],
  },
});

/** Which of the two a question is true of: one answer for both of them. */
const ofWhom = (label: Words): FieldSpec => ({
  kind: 'choice',
  required: true,
  label,
  options: [
    { value: 'none', label: { vi: 'Không ai', km: 'គ្មានទេ' } },
    { value: 'husband', label: { vi: 'Bên nam', km: 'ភាគីបុរស' } },
    { value: 'wife', label: { vi: 'Bên nữ', km: 'ភាគីស្ត្រី' } },
    { value: 'both', label: { vi: 'Cả hai', km: 'ទាំងពីរ' } },
  ],
});
const ofSomebody = (field: string) => ({ field, is: ['husband', 'wife', 'both'] });

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người nộp hồ sơ', km: 'អ្នកដាក់សំណុំរឿង' },
    asks: { ...foreignRequester, ...relationOfParty },
  },
  ...spousePages({
    foreign: true,
    couple: parties,
    ages: true,
    also: (prefix, who) => ({ ...standing(prefix, who), ...statusFields(prefix, who) }),
  }),
  {
    id: 'circumstances',
    title: { vi: 'Trường hợp riêng', km: 'ករណីពិសេស' },
    asks: {
      inService: ofWhom({
        vi: 'Ai là công chức, viên chức hoặc đang phục vụ trong lực lượng vũ trang?',
        km: 'អ្នកណាជាមន្ត្រីរាជការ ឬកំពុងបម្រើក្នុងកងកម្លាំងប្រដាប់អាវុធ?',
      }),
      abroadForTerm: ofWhom({
        vi: 'Công dân Việt Nam nào đang công tác, học tập, lao động có thời hạn ở nước ngoài?',
        km: 'ពលរដ្ឋវៀតណាមណាកំពុងធ្វើការ សិក្សា ឬធ្វើពលកម្មមានកំណត់នៅបរទេស?',
      }),
    },
  },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
    asks: {
      ...residenceOfWhom,
      ...marriageOffice({
        vi: 'Ủy ban nhân dân xã nơi công dân Việt Nam cư trú; hai người nước ngoài: nơi một trong hai bên cư trú.',
        km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលពលរដ្ឋវៀតណាមរស់នៅ ជនបរទេសពីរនាក់៖ កន្លែងដែលភាគីណាមួយរស់នៅ។',
      }),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const lawOfPapers = 'Luật Hộ tịch 60/2014/QH13 Điều 38(1); NĐ 123/2015/NĐ-CP Điều 30';
const foreignStatusOf = (prefix: 'husband' | 'wife', who: Words): Component => ({
  id: `${prefix}ForeignStatus`,
  name: {
    vi: `Giấy tờ nước ngoài về tình trạng hôn nhân của ${who.vi}`,
    km: `ឯកសារបរទេសបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍របស់${who.km}`,
  },
  handling: 'submit',
  evidence: null,
  when: { field: `${prefix}Standing`, is: ['foreigner'] },
  ground: `${lawOfPapers}: theo thời hạn ghi trên giấy, không ghi thì 06 tháng; nộp lại bản chính khi nhận kết quả`,
});
const lookedUp = (prefix: 'husband' | 'wife'): Component => ({
  ...maritalStatusOf(prefix),
  when: { field: `${prefix}Standing`, is: ['citizen', 'settledAbroad'] },
});

const components: readonly Component[] = [
  ...bothIdentities,
  ...eitherResidence,
  {
    ...passportCopy,
    name: {
      vi: 'Bản sao hộ chiếu của người nước ngoài, công dân Việt Nam định cư ở nước ngoài',
      km: 'ច្បាប់ចម្លងលិខិតឆ្លងដែនរបស់ជនបរទេស ឬពលរដ្ឋវៀតណាមតាំងទីលំនៅនៅបរទេស',
    },
    ground: `${lawOfPapers}; QĐ 163/QĐ-BTP (2026)`,
  },
  foreignStatusOf('husband', parties.husband),
  foreignStatusOf('wife', parties.wife),
  lookedUp('husband'),
  lookedUp('wife'),
  {
    id: 'medical',
    name: {
      vi: 'Giấy xác nhận của tổ chức y tế về khả năng nhận thức, làm chủ hành vi của hai bên',
      km: 'លិខិតបញ្ជាក់របស់ស្ថាប័នវេជ្ជសាស្ត្រអំពីសមត្ថភាពយល់ដឹង និងគ្រប់គ្រងអាកប្បកិរិយារបស់ភាគីទាំងពីរ',
    },
    handling: 'submit',
    evidence: null,
    ground: `Luật Hộ tịch 60/2014/QH13 Điều 38(1); NĐ 123/2015/NĐ-CP Điều 30: giá trị 06 tháng nếu không ghi thời hạn`,
  },
  {
    id: 'unitMarriage',
    name: {
      vi: 'Văn bản của cơ quan, đơn vị quản lý về việc kết hôn với người nước ngoài',
      km: 'លិខិតរបស់ស្ថាប័ន អង្គភាពគ្រប់គ្រងអំពីការរៀបការជាមួយជនបរទេស',
    },
    handling: 'submit',
    evidence: null,
    when: ofSomebody('inService'),
    ground: 'NĐ 123/2015/NĐ-CP Điều 30(2); QĐ 163/QĐ-BTP (2026)',
  },
  {
    id: 'missionMaritalStatus',
    name: {
      vi: 'Giấy xác nhận tình trạng hôn nhân do Cơ quan đại diện Việt Nam ở nước ngoài cấp',
      km: 'លិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍ដែលស្ថានតំណាងវៀតណាមនៅបរទេសចេញ',
    },
    handling: 'submit',
    // Some missions enter what they issue in the database, some do not: only the paper is sure.
    evidence: null,
    when: ofSomebody('abroadForTerm'),
    ground: 'NĐ 123/2015/NĐ-CP Điều 30; QĐ 163/QĐ-BTP (2026); tra cứu thay giấy tờ: chưa xác minh',
  },
  ...bothDivorceNotes,
];

/** With a foreigner or somebody settled abroad; the commune decides since 2025-07-01, an interview only where it is needed. */
export const marriageForeignFile: ProcedureFile = {
  code: '2.000806',
  title: { vi: 'Đăng ký kết hôn có yếu tố nước ngoài', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍ពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Kết hôn với người nước ngoài hoặc người định cư ở nước ngoài, trong 5 ngày làm việc; hai bên cùng nhận giấy.',
    km: 'រៀបការជាមួយជនបរទេស ឬអ្នកតាំងទីលំនៅនៅបរទេស ក្នុង ៥ ថ្ងៃធ្វើការ ភាគីទាំងពីរមកទទួលសំបុត្រជាមួយគ្នា។',
  },
  ground:
    'Luật Hộ tịch 60/2014/QH13 Điều 37, 38; NĐ 123/2015/NĐ-CP Điều 30-32; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  competence: {
    key: 'residence',
    of: ['husband', 'wife'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 37; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: bothAtHandOver('Điều 38(3)'),
  proxy: nobodyMarriesForAnother,
  form,
  components,
  // Fifteen days in the Law (Điều 38(2)). "Không quá 10 ngày làm việc" is read as the whole, the stricter way.
  deadline: {
    kind: 'WD',
    days: 5,
    ground: 'NĐ 120/2025/NĐ-CP: 05 ngày làm việc (thay Luật Hộ tịch Điều 38(2))',
    extension: { mode: 'TOTAL', days: 10, ground: 'NĐ 120/2025/NĐ-CP: cần xác minh, không quá 10 ngày làm việc' },
  },
  verification: askEarlierCommunes,
  policy: defaultPolicy,
  // NĐ 123/2015 Điều 32: on written request later, at most sixty days from the signing; then the certificate is cancelled.
  steps: usualSteps('marriage', { parties: bothSpouses, collectWithinDays: 60 }),
  fee: feeOfCouncil,
  entries: [marriageEntry(form, 1)],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
