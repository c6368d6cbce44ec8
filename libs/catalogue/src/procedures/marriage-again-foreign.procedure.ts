import { defaultPolicy, type ProcedureFile } from '../procedure';
import {
  marriageAgainEntry,
  marriageAgainForm,
  marriageAgainPapers,
  replacedMarriage,
  whereMarriedOrLiving,
} from './blocks/marriage-again.block';
import { bothAtHandOver, bothSpouses, marriageResult, nobodyMarriesForAnother } from './blocks/marriage-law.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = marriageAgainForm(true);

/** The same where one of the two is a foreigner or has settled abroad: a commune's matter too since 2025-07-01. */
export const marriageAgainForeignFile: ProcedureFile = {
  code: '2.000513',
  title: { vi: 'Đăng ký lại kết hôn có yếu tố nước ngoài', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍ឡើងវិញពាក់ព័ន្ធនឹងបរទេស' },
  summary: {
    vi: 'Đăng ký lại kết hôn với người nước ngoài hoặc người định cư ở nước ngoài khi Sổ và bản chính đều đã mất.',
    km: 'ចុះបញ្ជីអាពាហ៍ពិពាហ៍ឡើងវិញជាមួយជនបរទេស ឬអ្នកតាំងទីលំនៅនៅបរទេស ពេលបញ្ជី និងច្បាប់ដើមបានបាត់ទាំងអស់។',
  },
  ground:
    'NĐ 123/2015/NĐ-CP Điều 24, 25, 27 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  competence: whereMarriedOrLiving,
  presence: bothAtHandOver('Điều 38(3); NĐ 123/2015/NĐ-CP Điều 27'),
  proxy: nobodyMarriesForAnother,
  form,
  components: marriageAgainPapers,
  deadline: { kind: 'WD', days: 5, ground: 'NĐ 123/2015/NĐ-CP Điều 27; QĐ 163/QĐ-BTP (2026), thủ tục 2.000513' },
  policy: defaultPolicy,
  steps: usualSteps('marriage', { parties: bothSpouses }),
  fee: feeOfCouncil,
  entries: [marriageAgainEntry(form)],
  notes: [replacedMarriage],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components: marriageAgainPapers }),
};
