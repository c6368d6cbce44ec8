import type { Condition, FieldSpec } from '../form';
import { defaultPolicy, type Component, type EntrySpec, type ProcedureFile } from '../procedure';
import { authorisedProxy } from './blocks/attendance.block';
import {
  authorisation,
  childOf,
  feeExemption,
  parentOf,
  registrationOffice,
  relation,
  relativeOf,
  requesterIdentity,
  residenceOf,
  self,
} from './blocks/common.block';
import { foreignPersonBlock, foreignRequester } from './blocks/foreign.block';
import { formOf } from './blocks/form-of.block';
import {
  certifiedPeriod,
  endOfMarriage,
  endOfMarriagePapers,
  issuedBefore,
  purposeFields,
  statusOfSubject,
  toMarry,
} from './blocks/marital-status.block';
import { askEarlierCommunes } from './blocks/marriage-law.block';
import { namedBy } from './blocks/old-entry.block';
import { personColumns, requesterColumns } from './blocks/person-columns';
import { editionsFreeOfResidence, feeOfCouncil } from './blocks/residence-free';
import { usualSteps } from './blocks/steps';

const subject = { vi: 'người được xác nhận', km: 'អ្នកត្រូវបានបញ្ជាក់' };
const subjectFields: Record<string, FieldSpec> = foreignPersonBlock({
  prefix: 'subject',
  who: subject,
  sex: true,
  ethnicity: true,
  residence: true,
  national: {
    Name: 'HoVaTenC1',
    PersonalId: 'SoDinhDanhC1',
    BirthDate: 'NgaySinhC1',
    Sex: 'GioiTinhC1',
    Ethnicity: 'DanTocC1',
    Nationality: 'QuocTichC1',
    Residence: 'nxnNoiCuTru_TrongNuoc',
  },
});

const form = formOf([
  {
    id: 'requester',
    title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
    asks: { ...foreignRequester, ...relation(subject, [self, parentOf, childOf, relativeOf]) },
  },
  { id: 'subject', title: { vi: 'Người được xác nhận', km: 'អ្នកត្រូវបានបញ្ជាក់' }, asks: subjectFields },
  {
    id: 'status',
    title: { vi: 'Tình trạng hôn nhân', km: 'ស្ថានភាពអាពាហ៍ពិពាហ៍' },
    asks: { ...statusOfSubject, ...endOfMarriage, ...certifiedPeriod },
  },
  {
    id: 'purpose',
    title: { vi: 'Mục đích sử dụng', km: 'គោលបំណងប្រើប្រាស់' },
    asks: { ...purposeFields, ...issuedBefore },
  },
  {
    id: 'office',
    title: { vi: 'Nơi cấp và lệ phí', km: 'កន្លែងចេញ និងកម្រៃសេវា' },
    asks: {
      ...registrationOffice(
        { vi: 'Nơi cấp Giấy xác nhận', km: 'កន្លែងចេញលិខិតបញ្ជាក់' },
        {
          vi: 'Ủy ban nhân dân xã nơi người được xác nhận cư trú.',
          km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលអ្នកត្រូវបានបញ្ជាក់រស់នៅ។',
        },
      ),
      ...feeExemption,
    },
  },
]);

const components: readonly Component[] = [
  requesterIdentity,
  residenceOf(
    { vi: 'Giấy tờ chứng minh nơi cư trú của người được xác nhận', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់អ្នកត្រូវបានបញ្ជាក់' },
    'subject',
  ),
  ...endOfMarriagePapers,
  authorisation,
];

/** One paper for a marriage names the other one; for anything else it says what it is for, and how many were given. */
function entry(when: Condition | null, purposeColumns: Record<string, string>): EntrySpec {
  return {
    book: 'maritalStatus',
    registrationType: 1,
    ...(when && { when }),
    subject: namedBy('subject'),
    columns: {
      ...personColumns('nxn', 'subject', form),
      nxnThoiGianCuTruTai: 'periodPlace',
      nxnThoiGianCuTruTu: 'periodFrom',
      nxnThoiGianCuTruDen: 'periodTo',
      nxnTinhTrangHonNhan: 'maritalStatus',
      nxnLoaiMucDichSuDung: 'purpose',
      ...purposeColumns,
      ...requesterColumns(form),
    },
  };
}

/** Certificate of marital status, at the commune of residence (NĐ 123/2015/NĐ-CP Điều 21-23). */
export const maritalStatusFile: ProcedureFile = {
  code: '1.004873',
  title: { vi: 'Cấp Giấy xác nhận tình trạng hôn nhân', km: 'ការចេញលិខិតបញ្ជាក់ស្ថានភាពអាពាហ៍ពិពាហ៍' },
  summary: {
    vi: 'Xác nhận độc thân, đang có vợ chồng, đã ly hôn hoặc góa; có giá trị 6 tháng. Kết hôn trong nước không cần giấy này.',
    km: 'បញ្ជាក់ថានៅលីវ មានប្តីប្រពន្ធ លែងលះ ឬមេម៉ាយ ពោះម៉ាយ មានសុពលភាព ៦ ខែ។ រៀបការក្នុងប្រទេសមិនត្រូវការលិខិតនេះទេ។',
  },
  ground: 'NĐ 123/2015/NĐ-CP Điều 21-23 (sửa đổi bởi NĐ 07/2025/NĐ-CP); NĐ 120/2025/NĐ-CP Điều 4; QĐ 163/QĐ-BTP (2026)',
  lifeEvent: 'papers',
  competence: {
    key: 'residence',
    of: ['subject'],
    ground: 'NĐ 123/2015/NĐ-CP Điều 21; NĐ 120/2025/NĐ-CP Điều 4',
  },
  presence: {
    when: 'none',
    ground: 'QĐ 163/QĐ-BTP (2026), thủ tục 1.004873: nộp và nhận trực tuyến, bưu chính hoặc trực tiếp',
  },
  proxy: authorisedProxy,
  form,
  components,
  deadline: { kind: 'WD', days: 3, ground: 'NĐ 123/2015/NĐ-CP Điều 22; QĐ 163/QĐ-BTP (2026), thủ tục 1.004873' },
  // No limit is longer for it: whoever waits for another commune apologises and names a new day.
  verification: askEarlierCommunes,
  policy: defaultPolicy,
  steps: usualSteps('maritalStatus'),
  // Between 2026-08-15 and 2027-02-28 some pay nothing online (NQ 66.22/2026/NQ-CP): a relief of the table.
  fee: feeOfCouncil,
  entries: [
    entry(toMarry, { nxnMucDichSuDung: 'intendedSpouseName' }),
    entry(null, { nxnMucDichSuDung: 'purposeText', soLuong: 'certificates' }),
  ],
  results: [{ code: 'KQ.G15.000038', template: 'maritalStatusCertificate' }],
  editions: editionsFreeOfResidence(['subject'], { form, components }),
};
