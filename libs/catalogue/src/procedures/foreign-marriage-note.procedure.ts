import type { FieldSpec, Words } from '../form';
import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import {
  authorisation,
  copiesWanted,
  feeExemption,
  registrationOffice,
  relation,
  relativeOf,
  requesterIdentity,
  residenceOf,
} from './blocks/common.block';
import { foreignActColumns, foreignActFields, foreignActPaper } from './blocks/foreign-act.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { bothDivorceNotes } from './blocks/marriage-law.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { marriageEntry, spousePages, spouses } from './blocks/spouses.block';
import { usualSteps } from './blocks/steps';

/** A divorce abroad must have been noted before the next marriage is (NĐ 123/2015/NĐ-CP Điều 37). */
const earlierDivorce = (prefix: 'husband' | 'wife', who: Words): Record<string, FieldSpec> => ({
  [`${prefix}Status`]: {
    kind: 'choice',
    required: true,
    label: {
      vi: `Trước đó ${who.vi} đã ly hôn hoặc hủy việc kết hôn ở nước ngoài?`,
      km: `មុននោះ ${who.km}ធ្លាប់លែងលះ ឬលុបអាពាហ៍ពិពាហ៍នៅបរទេសឬទេ?`,
    },
    options: [
      { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
      { value: 'divorcedAbroad', label: { vi: 'Có', km: 'បាទ/ចាស' } },
    ],
  },
});

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...foreignRequester,
      ...relation({ vi: 'hai vợ chồng', km: 'ប្តីប្រពន្ធទាំងពីរ' }, [
        { value: 'husband', label: { vi: 'Người chồng', km: 'ប្តី' } },
        { value: 'wife', label: { vi: 'Người vợ', km: 'ប្រពន្ធ' } },
        relativeOf,
      ]),
    },
  },
  ...spousePages({ foreign: true, couple: spouses, also: earlierDivorce }),
  {
    id: 'foreignAct',
    title: { vi: 'Việc kết hôn ở nước ngoài', km: 'អាពាហ៍ពិពាហ៍នៅបរទេស' },
    asks: {
      marriedSince: {
        kind: 'date',
        past: true,
        required: true,
        label: { vi: 'Quan hệ hôn nhân được xác lập từ ngày', km: 'ទំនាក់ទំនងអាពាហ៍ពិពាហ៍ចាប់ពីថ្ងៃ' },
      },
      ...foreignActFields({ vi: 'việc kết hôn', km: 'អាពាហ៍ពិពាហ៍' }),
    },
  },
  {
    id: 'office',
    title: { vi: 'Nơi ghi chú và lệ phí', km: 'កន្លែងកត់ចំណាំ និងកម្រៃសេវា' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi ghi chú kết hôn', km: 'កន្លែងកត់ចំណាំអាពាហ៍ពិពាហ៍' },
        { vi: 'Ủy ban nhân dân xã nơi công dân Việt Nam cư trú.', km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលពលរដ្ឋវៀតណាមរស់នៅ។' },
      ),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  // Of either: the residence of the one who is a Vietnamese citizen founds the competence.
  residenceOf(
    { vi: 'Giấy tờ chứng minh nơi cư trú của công dân Việt Nam', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់ពលរដ្ឋវៀតណាម' },
    'couple',
  ),
  foreignActPaper(
    { vi: 'Bản sao giấy chứng nhận kết hôn do nước ngoài cấp', km: 'ច្បាប់ចម្លងសំបុត្រអាពាហ៍ពិពាហ៍ដែលបរទេសចេញ' },
    'NĐ 123/2015/NĐ-CP Điều 35(1)',
  ),
  ...bothDivorceNotes,
  authorisation,
];

/** A marriage concluded before a foreign authority, written into our book of marriages with a tick of its own. */
export const foreignMarriageNoteFile: ProcedureFile = {
  code: '2.002189',
  title: {
    vi: 'Ghi vào Sổ hộ tịch việc kết hôn của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
    km: 'ការកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋាននូវអាពាហ៍ពិពាហ៍របស់ពលរដ្ឋវៀតណាមដែលបានដោះស្រាយនៅបរទេស',
  },
  summary: {
    vi: 'Ghi chú kết hôn: ghi vào Sổ và cấp trích lục việc kết hôn đã đăng ký ở nước ngoài, trong 5 ngày làm việc.',
    km: 'កត់ចំណាំអាពាហ៍ពិពាហ៍៖ កត់ត្រាក្នុងបញ្ជី និងផ្តល់សេចក្តីដកស្រង់អាពាហ៍ពិពាហ៍ដែលបានចុះបញ្ជីនៅបរទេស ក្នុង ៥ ថ្ងៃធ្វើការ។',
  },
  ground:
    'Luật Hộ tịch 60/2014/QH13 Điều 48, 50; NĐ 123/2015/NĐ-CP Điều 34-36; NĐ 120/2025/NĐ-CP; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'abroad',
  competence: {
    key: 'residence',
    of: ['husband', 'wife'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'WD',
    days: 5,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 50(2); NĐ 120/2025/NĐ-CP',
    extension: { mode: 'TOTAL', days: 8, ground: 'NĐ 120/2025/NĐ-CP: cần xác minh không quá 08 ngày làm việc' },
  },
  policy: defaultPolicy,
  steps: usualSteps('marriage'),
  fee: feeOfCouncil,
  entries: [marriageEntry(form, 3, { ngayXacLapHonNhan: 'marriedSince', ...foreignActColumns })],
  results: [{ code: 'KQ.G15.000039', template: 'marriageNoteExtract' }],
  editions: editionsFreeOfResidence(['husband', 'wife'], { form, components }),
};
