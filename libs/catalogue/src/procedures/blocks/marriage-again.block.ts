import type { FieldSpec, FormSpec } from '../../form';
import type { Component, Competence, EntrySpec, NoteOnOriginal } from '../../procedure';
import { copiesWanted, feeExemption } from './common.block';
import { foreignRequester } from './foreign.block';
import { formOf } from './form-of.block';
import {
  bothIdentities,
  eitherResidence,
  marriageOffice,
  relationOfParty,
  residenceOfWhom,
} from './marriage-law.block';
import { lookIn, namedBy, oldEntry } from './old-entry.block';
import { requester } from './requester.block';
import { marriageEntry, spousePages, spouses } from './spouses.block';

/** Nobody proves a residence to the office that keeps the old book; `residenceOfWhom` hangs on this. */
const competentBy: Record<string, FieldSpec> = {
  competentBy: {
    kind: 'choice',
    required: true,
    label: { vi: 'Đăng ký lại tại đâu?', km: 'ចុះបញ្ជីឡើងវិញនៅឯណា?' },
    options: [
      { value: 'registered', label: { vi: 'Nơi đã đăng ký kết hôn trước đây', km: 'កន្លែងដែលបានចុះបញ្ជីអាពាហ៍ពិពាហ៍ពីមុន' } },
      { value: 'residence', label: { vi: 'Nơi cư trú', km: 'កន្លែងរស់នៅ' } },
    ],
  },
};

/** Of those who lost both the book and their certificates. */
export const marriageAgainForm = (foreign: boolean): FormSpec => {
  const { residenceOfWhom: whose } = residenceOfWhom;
  return formOf([
    {
      id: 'requester',
      title: { vi: 'Người yêu cầu', km: 'អ្នកស្នើសុំ' },
      asks: { ...(foreign ? foreignRequester : requester), ...relationOfParty },
    },
    ...spousePages({ foreign, couple: spouses }),
    {
      id: 'earlierEntry',
      title: { vi: 'Lần đăng ký kết hôn trước đây', km: 'ការចុះបញ្ជីអាពាហ៍ពិពាហ៍លើកមុន' },
      asks: {
        ...oldEntry({ what: { vi: 'kết hôn', km: 'អាពាហ៍ពិពាហ៍' } }),
        earlierMarriageDate: {
          kind: 'partialDate',
          required: true,
          label: { vi: 'Ngày, tháng, năm đã đăng ký kết hôn', km: 'ថ្ងៃ ខែ ឆ្នាំដែលបានចុះបញ្ជីអាពាហ៍ពិពាហ៍' },
          hint: {
            vi: 'Quan hệ hôn nhân được công nhận từ ngày này. Nếu chỉ nhớ năm thì ghi năm.',
            km: 'ទំនាក់ទំនងអាពាហ៍ពិពាហ៍ត្រូវបានទទួលស្គាល់ចាប់ពីថ្ងៃនេះ។ បើចាំតែឆ្នាំ សូមសរសេរតែឆ្នាំ។',
          },
        },
      },
    },
    {
      id: 'office',
      title: { vi: 'Nơi đăng ký và lệ phí', km: 'កន្លែងចុះបញ្ជី និងកម្រៃសេវា' },
      asks: {
        ...competentBy,
        ...(whose && { residenceOfWhom: { ...whose, when: { field: 'competentBy', is: ['residence'] } } }),
        ...marriageOffice({
          vi: 'Xã nơi đã đăng ký kết hôn trước đây hoặc nơi một trong hai bên cư trú.',
          km: 'ឃុំដែលបានចុះបញ្ជីអាពាហ៍ពិពាហ៍ពីមុន ឬឃុំដែលភាគីណាមួយរស់នៅ។',
        }),
        ...feeExemption,
        ...copiesWanted,
      },
    },
  ]);
};

/**
 * OLD-MC, or else all personal papers that tell of the marriage: one item of the national list, and one question to the
 * data. What the database holds decides whether it may go on (NĐ 18/2026/NĐ-CP Điều 13).
 */
export const marriageAgainPapers: readonly Component[] = [
  ...bothIdentities,
  ...eitherResidence,
  {
    id: 'oldMarriagePaper',
    name: {
      vi: 'Bản sao Giấy chứng nhận kết hôn cũ, hoặc giấy tờ cá nhân có thông tin kết hôn',
      km: 'ច្បាប់ចម្លងសំបុត្រអាពាហ៍ពិពាហ៍ចាស់ ឬឯកសារផ្ទាល់ខ្លួនដែលមានព័ត៌មានអាពាហ៍ពិពាហ៍',
    },
    handling: 'submit',
    evidence: 'entry',
    about: 'husband',
    look: lookIn('marriage', namedBy('husband')),
    ground: 'NĐ 123/2015/NĐ-CP Điều 27 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); QĐ 3458/QĐ-BTP (10/12/2025)',
  },
];

/** The marriage counts from its first registration (NĐ 123/2015/NĐ-CP Điều 27). */
export const marriageAgainEntry = (form: FormSpec): EntrySpec =>
  marriageEntry(form, 2, { ngayXacLapHonNhan: 'earlierMarriageDate' });

/** Digital data of a lost book stay; without the note one couple would be married twice. */
export const replacedMarriage: NoteOnOriginal = {
  component: 'oldMarriagePaper',
  as: 'reregistered',
  ground: 'NĐ 123/2015/NĐ-CP Điều 24, 27; Luật Hộ tịch 60/2014/QH13 Điều 60(2)',
};

export const whereMarriedOrLiving: Competence = {
  key: 'registeredOrResidence',
  of: ['husband', 'wife'],
  ground: 'NĐ 123/2015/NĐ-CP Điều 25; NĐ 120/2025/NĐ-CP Điều 4',
};
