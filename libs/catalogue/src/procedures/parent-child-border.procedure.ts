import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { nobodyPresent } from './blocks/attendance.block';
import { aForeigner, foreignParentChildForm, foreignParentChildPapers } from './blocks/parent-child-foreign.block';
import { nobodyElse, parentChildEntry, recognisedBesideBirth } from './blocks/parent-child.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { stepsWithWaiting } from './blocks/steps';

const form = foreignParentChildForm({
  vi: 'Ủy ban nhân dân xã biên giới nơi công dân Việt Nam thường trú.',
  km: 'គណៈកម្មាធិការប្រជាជនឃុំព្រំដែនដែលពលរដ្ឋវៀតណាមមានលំនៅអចិន្ត្រៃយ៍។',
});

const components: readonly Component[] = foreignParentChildPapers({
  id: 'neighbourIdentity',
  name: {
    vi: 'Bản sao giấy tờ nhân thân và nơi thường trú ở biên giới của công dân láng giềng',
    km: 'ច្បាប់ចម្លងឯកសារអត្តសញ្ញាណ និងលំនៅនៅព្រំដែនរបស់ពលរដ្ឋប្រទេសជិតខាង',
  },
  handling: 'submit',
  evidence: null,
  when: aForeigner,
  ground: 'NĐ 123/2015/NĐ-CP Điều 19; QĐ 163/QĐ-BTP (2026), thủ tục 1.000080',
});

/** Between a citizen of a border commune and a citizen of the neighbouring State; only where there is a land border. */
export const parentChildBorderFile: ProcedureFile = {
  code: '1.000080',
  title: {
    vi: 'Đăng ký nhận cha, mẹ, con có yếu tố nước ngoài tại khu vực biên giới',
    km: 'ការចុះបញ្ជីការទទួលស្គាល់ឪពុក ម្តាយ កូន មានធាតុបរទេសនៅតំបន់ព្រំដែន',
  },
  summary: {
    vi: 'Nhận cha, mẹ, con với công dân nước láng giềng thường trú ở khu vực biên giới, trong 7 ngày làm việc.',
    km: 'ទទួលស្គាល់ឪពុក ម្តាយ កូន ជាមួយពលរដ្ឋប្រទេសជិតខាងដែលរស់នៅតំបន់ព្រំដែន ក្នុង ៧ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 19; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'family',
  offered: 'landBorder',
  competence: {
    key: 'residence',
    of: ['recogniser', 'recognised'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 7(1)(d); NĐ 123/2015/NĐ-CP Điều 19: chưa xác minh nguyên văn',
  },
  presence: nobodyPresent,
  proxy: nobodyElse,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 7,
    ground: 'NĐ 123/2015/NĐ-CP Điều 19; QĐ 163/QĐ-BTP (2026), thủ tục 1.000080',
    extension: { mode: 'TOTAL', days: 12, ground: 'NĐ 123/2015/NĐ-CP Điều 19: chưa xác minh nguyên văn' },
  },
  policy: defaultPolicy,
  // The national procedure says that a notice hangs out, not how long. Seven days running are those of the Law's Điều
  // 44(2) and fit into the limit; to be verified.
  steps: stepsWithWaiting('parentChild', 'posting', { kind: 'CD', days: 7 }),
  fee: feeOfCouncil,
  entries: [parentChildEntry(form, true)],
  notes: [recognisedBesideBirth],
  results: [{ code: 'KQ.G15.000033', template: 'parentChildExtract' }],
  editions: editionsFreeOfResidence(['recogniser', 'recognised'], { form, components }),
};
