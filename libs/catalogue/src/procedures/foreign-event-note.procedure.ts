import { type Component, defaultPolicy, type ProcedureFile } from '../procedure';
import { authorisedProxy, nobodyPresent } from './blocks/attendance.block';
import {
  authorisation,
  childOf,
  copiesWanted,
  feeExemption,
  parentOf,
  registrationOffice,
  relation,
  relativeOf,
  requesterIdentity,
  residenceOf,
  self,
  spouseOf,
} from './blocks/common.block';
import { foreignActFields, foreignActPaper } from './blocks/foreign-act.block';
import { bookOfEvent, detailsOfEvent, entriesOfEvent, eventKind, subjectOfEvent } from './blocks/foreign-event.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...foreignRequester,
      ...relation({ vi: 'người có việc hộ tịch', km: 'សាមីខ្លួន' }, [self, spouseOf, parentOf, childOf, relativeOf]),
    },
  },
  {
    id: 'foreignAct',
    title: { vi: 'Việc đã giải quyết ở nước ngoài', km: 'កិច្ចការដែលបានដោះស្រាយនៅបរទេស' },
    asks: { ...eventKind, ...foreignActFields({ vi: 'việc hộ tịch này', km: 'កិច្ចការនេះ' }) },
  },
  { id: 'subject', title: { vi: 'Người có việc hộ tịch', km: 'សាមីខ្លួន' }, asks: subjectOfEvent },
  detailsOfEvent,
  {
    id: 'office',
    title: { vi: 'Nơi ghi vào Sổ và lệ phí', km: 'កន្លែងកត់ត្រា និងកម្រៃសេវា' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi ghi vào Sổ hộ tịch', km: 'កន្លែងកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋាន' },
        { vi: 'Ủy ban nhân dân xã nơi công dân Việt Nam cư trú.', km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលពលរដ្ឋវៀតណាមរស់នៅ។' },
      ),
      ...feeExemption,
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf({ vi: 'Giấy tờ chứng minh nơi cư trú', km: 'ឯកសារបញ្ជាក់ទីលំនៅ' }, 'requester'),
  foreignActPaper(
    {
      vi: 'Bản sao giấy tờ chứng minh việc hộ tịch đã được giải quyết ở nước ngoài',
      km: 'ច្បាប់ចម្លងឯកសារបញ្ជាក់ថាកិច្ចការអត្រានុកូលដ្ឋានត្រូវបានដោះស្រាយនៅបរទេស',
    },
    'Luật Hộ tịch 60/2014/QH13 Điều 49(1)',
  ),
  authorisation,
];

/** Any event but marriage and divorce, decided abroad: written as it stands into the book of its kind, with a tick. */
export const foreignEventNoteFile: ProcedureFile = {
  code: '2.000547',
  title: {
    vi: 'Ghi vào Sổ hộ tịch việc hộ tịch khác của công dân Việt Nam đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài (khai sinh; giám hộ; nhận cha, mẹ, con; xác định cha, mẹ, con; nuôi con nuôi; khai tử; thay đổi hộ tịch)',
    km: 'ការកត់ត្រាក្នុងបញ្ជីអត្រានុកូលដ្ឋាននូវកិច្ចការផ្សេងទៀតរបស់ពលរដ្ឋវៀតណាមដែលបានដោះស្រាយនៅបរទេស (កំណើត អាណាព្យាបាលភាព ការទទួលស្គាល់ ឬកំណត់ឪពុក ម្តាយ កូន កូនចិញ្ចឹម មរណភាព ការផ្លាស់ប្តូរ)',
  },
  summary: {
    vi: 'Ghi vào Sổ và cấp trích lục việc khai sinh, khai tử, giám hộ, nhận cha mẹ con, nuôi con nuôi, thay đổi ở nước ngoài.',
    km: 'កត់ត្រាក្នុងបញ្ជី និងផ្តល់សេចក្តីដកស្រង់នៃកំណើត មរណភាព អាណាព្យាបាលភាព ការទទួលស្គាល់ កូនចិញ្ចឹម ឬការផ្លាស់ប្តូរនៅបរទេស។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48, 49; NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'abroad',
  competence: {
    key: 'residence',
    of: ['requester'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: nobodyPresent,
  proxy: authorisedProxy,
  form,
  components,
  deadline: {
    kind: 'SD15',
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 49(2)',
    extension: {
      mode: 'TOTAL',
      days: 3,
      ground: 'Luật Hộ tịch 60/2014/QH13 Điều 49(2): cần xác minh không quá 03 ngày làm việc',
    },
  },
  policy: defaultPolicy,
  steps: usualSteps('change'),
  bookWhen: bookOfEvent,
  fee: feeOfCouncil,
  entries: entriesOfEvent(form),
  // The second is what the portal calls the extract of a noted birth; both are one paper, which follows the book.
  results: [
    { code: 'KQ.G15.000041', template: 'otherNoteExtract' },
    { code: 'KQ.G15.000330', template: 'otherNoteExtract' },
  ],
  editions: editionsFreeOfResidence(['requester'], { form, components }),
};
