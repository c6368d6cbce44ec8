import { defaultPolicy, type Component, type ProcedureFile } from '../procedure';
import {
  adoptedFields,
  adopterFields,
  adoptersField,
  adoptionEditions,
  adoptionEntry,
  adoptiveFather,
  adoptiveMother,
} from './blocks/adoption.block';
import {
  authorisation,
  copiesWanted,
  registrationOffice,
  relation,
  requesterIdentity,
  residenceOf,
  self,
} from './blocks/common.block';
import { formOf } from './blocks/form-of.block';
import { lookIn, namedBy, oldEntry } from './blocks/old-entry.block';
import { requester } from './blocks/requester.block';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...requester,
      ...relation({ vi: 'con nuôi', km: 'កូនចិញ្ចឹម' }, [
        self,
        { value: 'adoptiveFather', label: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' } },
        { value: 'adoptiveMother', label: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' } },
      ]),
      ...adoptersField,
    },
  },
  { id: 'adoptiveFather', title: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' }, asks: adopterFields(adoptiveFather) },
  { id: 'adoptiveMother', title: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' }, asks: adopterFields(adoptiveMother) },
  { id: 'child', title: { vi: 'Con nuôi', km: 'កូនចិញ្ចឹម' }, asks: adoptedFields() },
  {
    id: 'earlierEntry',
    title: { vi: 'Lần đăng ký trước đây', km: 'ការចុះបញ្ជីលើកមុន' },
    asks: oldEntry({ what: { vi: 'nuôi con nuôi', km: 'ការទទួលកូនចិញ្ចឹម' } }),
  },
  {
    id: 'office',
    title: { vi: 'Nơi đăng ký lại', km: 'កន្លែងចុះបញ្ជីឡើងវិញ' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi đăng ký lại việc nuôi con nuôi', km: 'កន្លែងចុះបញ្ជីការទទួលកូនចិញ្ចឹមឡើងវិញ' },
        {
          vi: 'Xã nơi cha mẹ nuôi và con nuôi thường trú, hoặc nơi đã đăng ký trước đây.',
          km: 'ឃុំដែលឪពុកម្តាយចិញ្ចឹម និងកូនចិញ្ចឹមរស់នៅ ឬឃុំដែលបានចុះបញ្ជីពីមុន។',
        },
      ),
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf(
    { vi: 'Giấy tờ chứng minh nơi thường trú của cha mẹ nuôi, con nuôi', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់ឪពុកម្តាយចិញ្ចឹម និងកូនចិញ្ចឹម' },
    'requester',
  ),
  {
    id: 'witnessedDeclaration',
    name: {
      vi: 'Tờ khai có cam đoan và chữ ký của hai người làm chứng',
      km: 'លិខិតប្រកាសមានការធានា និងហត្ថលេខារបស់សាក្សីពីរនាក់',
    },
    handling: 'submit',
    evidence: null,
    ground: 'NĐ 19/2011/NĐ-CP Điều 29; NĐ 24/2019/NĐ-CP',
  },
  {
    id: 'entryLost',
    name: { vi: 'Sổ và giấy tờ nuôi con nuôi đã mất hoặc hư hỏng', km: 'បញ្ជី និងឯកសារទទួលកូនចិញ្ចឹមបានបាត់ ឬខូច' },
    handling: 'present',
    evidence: 'noEntry',
    look: lookIn('adoption', namedBy('child')),
    ground: 'NĐ 19/2011/NĐ-CP Điều 29: Sổ và bản chính đều mất hoặc hư hỏng; cha, mẹ nuôi và con nuôi còn sống',
  },
  authorisation,
];

/** An adoption once registered whose book and papers are lost, all concerned being alive. */
export const adoptionAgainFile: ProcedureFile = {
  code: '2.001255',
  title: { vi: 'Đăng ký lại việc nuôi con nuôi trong nước', km: 'ការចុះបញ្ជីឡើងវិញនូវការទទួលកូនចិញ្ចឹមក្នុងប្រទេស' },
  summary: {
    vi: 'Khi Sổ đăng ký và bản chính giấy tờ nuôi con nuôi đều mất, cha mẹ nuôi và con nuôi còn sống; không thu lệ phí.',
    km: 'ពេលបញ្ជី និងឯកសារដើមនៃការទទួលកូនចិញ្ចឹមបានបាត់ ហើយឪពុកម្តាយចិញ្ចឹម និងកូនចិញ្ចឹមនៅរស់ ដោយមិនគិតកម្រៃ។',
  },
  ground: 'Luật Nuôi con nuôi 52/2010/QH12; NĐ 19/2011/NĐ-CP Điều 29; NĐ 24/2019/NĐ-CP; NĐ 06/2025/NĐ-CP',
  lifeEvent: 'family',
  competence: {
    key: 'registeredOrResidence',
    of: ['adoptiveFather', 'adoptiveMother', 'child'],
    ground: 'NĐ 19/2011/NĐ-CP Điều 29',
  },
  presence: {
    when: 'none',
    ground:
      'Kết quả gửi bưu chính, bản điện tử hoặc trả trực tiếp (thủ tục 2.001255); phải có mặt hay không: chưa xác minh',
  },
  proxy: {
    allowed: 'authorised',
    ground: 'Thủ tục 2.001255 không cấm ủy quyền; Bộ luật Dân sự 2015 Điều 138: chưa xác minh',
  },
  form,
  components,
  deadline: { kind: 'WD', days: 5, ground: 'NĐ 19/2011/NĐ-CP Điều 29; thủ tục 2.001255' },
  policy: defaultPolicy,
  steps: usualSteps('adoption').filter(({ kind }) => kind !== 'draftConfirmation'),
  fee: { kind: 'free', ground: 'NĐ 114/2016/NĐ-CP: không thu lệ phí đăng ký lại; thủ tục 2.001255' },
  entries: [{ ...adoptionEntry(form, 2), fixed: { ghiChu: 'Đăng ký lại' } }],
  results: [{ code: 'KQ.G15.000002', template: 'adoptionCertificate' }],
  editions: adoptionEditions('NĐ 19/2011/NĐ-CP Điều 29'),
};
