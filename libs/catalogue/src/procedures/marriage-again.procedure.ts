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

const form = marriageAgainForm(false);

/** A marriage registered before 2016 whose book and certificates are lost; both must still live (NĐ 123/2015 Art. 24). */
export const marriageAgainFile: ProcedureFile = {
  code: '1.004746',
  title: { vi: 'Đăng ký lại kết hôn', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍ឡើងវិញ' },
  summary: {
    vi: 'Dành cho vợ chồng đã đăng ký trước ngày 01/01/2016 nhưng Sổ hộ tịch và bản chính giấy kết hôn đều đã mất.',
    km: 'សម្រាប់ប្តីប្រពន្ធដែលបានចុះបញ្ជីមុនថ្ងៃទី ១ ខែមករា ឆ្នាំ ២០១៦ ប៉ុន្តែបញ្ជី និងសំបុត្រអាពាហ៍ពិពាហ៍ច្បាប់ដើមបានបាត់ទាំងអស់។',
  },
  ground:
    'NĐ 123/2015/NĐ-CP Điều 24, 25, 27 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); TT 04/2020/TT-BTP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'marriage',
  competence: whereMarriedOrLiving,
  presence: bothAtHandOver('Điều 18(2); NĐ 123/2015/NĐ-CP Điều 27'),
  proxy: nobodyMarriesForAnother,
  form,
  components: marriageAgainPapers,
  deadline: { kind: 'WD', days: 5, ground: 'NĐ 123/2015/NĐ-CP Điều 27; QĐ 163/QĐ-BTP (2026), thủ tục 1.004746' },
  policy: defaultPolicy,
  steps: usualSteps('marriage', { parties: bothSpouses }),
  fee: feeOfCouncil,
  entries: [marriageAgainEntry(form)],
  notes: [replacedMarriage],
  results: [marriageResult],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components: marriageAgainPapers }),
};
