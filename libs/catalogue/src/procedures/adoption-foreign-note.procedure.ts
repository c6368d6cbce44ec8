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
import { authorisedProxy } from './blocks/attendance.block';
import {
  authorisation,
  copiesWanted,
  registrationOffice,
  relation,
  requesterIdentity,
  residenceOf,
  self,
} from './blocks/common.block';
import { foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import { usualSteps } from './blocks/steps';

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: {
      ...foreignRequester,
      ...relation({ vi: 'con nuôi', km: 'កូនចិញ្ចឹម' }, [
        self,
        { value: 'adoptiveFather', label: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' } },
        { value: 'adoptiveMother', label: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' } },
      ]),
      ...adoptersField,
    },
  },
  { id: 'adoptiveFather', title: { vi: 'Cha nuôi', km: 'ឪពុកចិញ្ចឹម' }, asks: adopterFields(adoptiveFather, true) },
  { id: 'adoptiveMother', title: { vi: 'Mẹ nuôi', km: 'ម្តាយចិញ្ចឹម' }, asks: adopterFields(adoptiveMother, true) },
  { id: 'child', title: { vi: 'Con nuôi', km: 'កូនចិញ្ចឹម' }, asks: adoptedFields() },
  {
    id: 'foreignAct',
    title: { vi: 'Giấy tờ của nước ngoài', km: 'ឯកសារបរទេស' },
    asks: {
      foreignAuthority: {
        kind: 'text',
        maxLength: 250,
        required: true,
        label: {
          vi: 'Cơ quan nước ngoài đã giải quyết việc nuôi con nuôi',
          km: 'អាជ្ញាធរបរទេសដែលបានដោះស្រាយការទទួលកូនចិញ្ចឹម',
        },
      },
      foreignState: {
        kind: 'nationality',
        required: true,
        label: { vi: 'Nước đã giải quyết', km: 'ប្រទេសដែលបានដោះស្រាយ' },
      },
      foreignNumber: {
        kind: 'text',
        maxLength: 60,
        required: false,
        label: { vi: 'Số giấy tờ', km: 'លេខឯកសារ' },
      },
      foreignDate: {
        kind: 'date',
        past: true,
        required: true,
        label: { vi: 'Ngày giải quyết', km: 'ថ្ងៃខែឆ្នាំដោះស្រាយ' },
      },
      byTreaty: {
        kind: 'choice',
        required: true,
        label: {
          vi: 'Giải quyết theo điều ước quốc tế mà Việt Nam là thành viên?',
          km: 'ដោះស្រាយតាមសន្ធិសញ្ញាអន្តរជាតិដែលវៀតណាមជាសមាជិក?',
        },
        options: [
          { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
          { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
        ],
      },
    },
  },
  {
    id: 'office',
    title: { vi: 'Nơi ghi vào Sổ', km: 'កន្លែងកត់ត្រាក្នុងបញ្ជី' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi ghi vào Sổ đăng ký nuôi con nuôi', km: 'កន្លែងកត់ត្រាក្នុងបញ្ជីទទួលកូនចិញ្ចឹម' },
        { vi: 'Ủy ban nhân dân xã nơi người yêu cầu cư trú.', km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកស្នើសុំរស់នៅ។' },
      ),
      ...copiesWanted,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf({ vi: 'Giấy tờ chứng minh nơi cư trú', km: 'ឯកសារបញ្ជាក់ទីលំនៅ' }, 'requester'),
  {
    id: 'foreignAct',
    name: {
      vi: 'Bản sao chứng thực giấy tờ nuôi con nuôi của nước ngoài',
      km: 'ច្បាប់ចម្លងបញ្ជាក់នៃឯកសារទទួលកូនចិញ្ចឹមរបស់បរទេស',
    },
    handling: 'submit',
    evidence: null,
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 10, 49; NĐ 19/2011/NĐ-CP Điều 30',
  },
  {
    id: 'treatyCertificate',
    name: { vi: 'Chứng nhận việc nuôi con nuôi phù hợp điều ước quốc tế', km: 'វិញ្ញាបនបត្រនៃការទទួលកូនចិញ្ចឹមស្របសន្ធិសញ្ញា' },
    handling: 'submit',
    evidence: null,
    when: { field: 'byTreaty', is: ['yes'] },
    ground: 'NĐ 19/2011/NĐ-CP Điều 30; thủ tục 2.002363',
  },
  authorisation,
];

/** An adoption that a foreign authority has decided is written into our book, with a tick of its own. */
export const adoptionForeignNoteFile: ProcedureFile = {
  code: '2.002363',
  title: {
    vi: 'Ghi vào Sổ đăng ký nuôi con nuôi việc nuôi con nuôi đã được giải quyết tại cơ quan có thẩm quyền của nước ngoài',
    km: 'ការកត់ត្រាក្នុងបញ្ជីទទួលកូនចិញ្ចឹមនូវការទទួលកូនចិញ្ចឹមដែលបានដោះស្រាយនៅបរទេស',
  },
  summary: {
    vi: 'Ghi vào Sổ và cấp trích lục việc nuôi con nuôi đã giải quyết tại cơ quan có thẩm quyền của nước ngoài.',
    km: 'កត់ត្រាក្នុងបញ្ជី និងផ្តល់សេចក្តីដកស្រង់នៃការទទួលកូនចិញ្ចឹមដែលអាជ្ញាធរបរទេសបានដោះស្រាយ។',
  },
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48, 49; NĐ 19/2011/NĐ-CP Điều 30; NĐ 24/2019/NĐ-CP; NĐ 120/2025/NĐ-CP',
  lifeEvent: 'abroad',
  competence: {
    key: 'residence',
    of: ['requester'],
    ground: 'Luật Hộ tịch 60/2014/QH13 Điều 48; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: {
    when: 'none',
    ground: 'QĐ 163/QĐ-BTP (2026); thủ tục 2.002363: nhận kết quả điện tử, bưu chính hoặc trực tiếp',
  },
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'SD15', ground: 'Luật Hộ tịch 60/2014/QH13 Điều 5(3), 49' },
  policy: defaultPolicy,
  steps: usualSteps('adoption'),
  // The national record says free of charge and also speaks of a fee "if there is one".
  fee: { kind: 'free', ground: 'Thủ tục 2.002363: miễn phí; nghị quyết của Cần Thơ có thu hay không: chưa xác minh' },
  entries: [
    {
      ...adoptionEntry(form, 3),
      columns: {
        ...adoptionEntry(form).columns,
        soDangKyNuocNgoai: 'foreignNumber',
        ngayDangKyNuocNgoai: 'foreignDate',
        cqNuocNgoaiDaDangKy: 'foreignAuthority',
        qgNuocNgoaiDaDangKy: 'foreignState',
      },
    },
  ],
  results: [{ code: 'KQ.G15.000281', template: 'otherNoteExtract' }],
  editions: adoptionEditions('Luật Hộ tịch 60/2014/QH13 Điều 48, 49 (đến 28/02/2027); NĐ 19/2011/NĐ-CP Điều 30'),
};
