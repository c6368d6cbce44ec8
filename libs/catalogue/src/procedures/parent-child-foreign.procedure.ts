import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { nobodyPresent } from './blocks/attendance.block';
import { passportCopy } from './blocks/foreign.block';
import { aForeigner, foreignParentChildForm, foreignParentChildPapers } from './blocks/parent-child-foreign.block';
import { nobodyElse, parentChildEntry, recognisedBesideBirth } from './blocks/parent-child.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { stepsWithWaiting } from './blocks/steps';

const form = foreignParentChildForm({
  vi: 'Ủy ban nhân dân xã nơi người được nhận là cha, mẹ, con cư trú.',
  km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកត្រូវបានទទួលស្គាល់ជាឪពុក ម្តាយ កូនរស់នៅ។',
});

const components: readonly Component[] = foreignParentChildPapers({ ...passportCopy, when: aForeigner });

/** With a foreigner or somebody settled abroad: a notice hangs out five working days at both communes, within the ten. */
export const parentChildForeignFile: ProcedureFile = {
  code: '2.000779',
  title: {
    vi: 'Đăng ký nhận cha, mẹ, con có yếu tố nước ngoài',
    km: 'ការចុះបញ្ជីការទទួលស្គាល់ឪពុក ម្តាយ កូន មានធាតុបរទេស',
  },
  summary: {
    vi: 'Nhận cha, mẹ, con với người nước ngoài hoặc người định cư ở nước ngoài, trong 10 ngày làm việc.',
    km: 'ទទួលស្គាល់ឪពុក ម្តាយ កូន ជាមួយជនបរទេស ឬអ្នករស់នៅបរទេស ក្នុង ១០ ថ្ងៃធ្វើការ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 43, 44; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'family',
  competence: {
    key: 'residence',
    of: ['recogniser', 'recognised'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 43: nơi cư trú của người được nhận; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: nobodyElse,
  form,
  components,
  // Fifteen days in the Law (Điều 44(2)), ten working days since 2025-07-01. Verification lies within, no longer limit.
  deadline: { kind: 'WD', days: 10, ground: 'NĐ 120/2025/NĐ-CP: 10 ngày làm việc (thay Luật Hộ tịch Điều 44(2))' },
  // The other commune hangs the same notice out; nothing is said of its silence.
  verification: {
    replyWorkingDays: 5,
    giveUpCalendarDays: null,
    whenSilent: 'proceed',
    ground:
      'NĐ 120/2025/NĐ-CP (niêm yết 05 ngày làm việc tại xã nơi thường trú của người được nhận); không trả lời: chưa xác minh',
  },
  policy: defaultPolicy,
  steps: stepsWithWaiting('parentChild', 'posting', { kind: 'WD', days: 5 }),
  fee: feeOfCouncil,
  entries: [parentChildEntry(form, true)],
  notes: [recognisedBesideBirth],
  results: [{ code: 'KQ.G15.000033', template: 'parentChildExtract' }],
  editions: editionsFreeOfResidence(['recogniser', 'recognised'], { form, components }),
};
