import type { FieldSpec, Words } from '../../form';
import type { Component, ProcedureFile } from '../../procedure';
import { grownPerson } from './birth.block';
import { parentOf, relation, relativeOf, self, spouseOf } from './common.block';

type Fields = Record<string, FieldSpec>;

export const relationToGrown: Fields = relation(grownPerson, [self, parentOf, spouseOf, relativeOf]);

const yesNo = [
  { value: 'no', label: { vi: 'Không', km: 'ទេ' } },
  { value: 'yes', label: { vi: 'Có', km: 'បាទ/ចាស' } },
] as const;

export const unitField: Fields = {
  inService: {
    kind: 'choice',
    required: true,
    label: {
      vi: 'Là cán bộ, công chức, viên chức hoặc đang ở lực lượng vũ trang?',
      km: 'ជាមន្ត្រីរាជការ បុគ្គលិកសាធារណៈ ឬកំពុងបម្រើក្នុងកងកម្លាំងប្រដាប់អាវុធ?',
    },
    options: yesNo,
  },
};

/** Only for the domestic procedures: the national records of the foreign ones do not ask for it. */
export const unitConfirmation: Component = {
  id: 'unitConfirmation',
  name: { vi: 'Xác nhận của thủ trưởng cơ quan, đơn vị', km: 'ការបញ្ជាក់របស់ប្រធានស្ថាប័ន អង្គភាព' },
  handling: 'submit',
  evidence: null,
  when: { field: 'inService', is: ['yes'] },
  ground: 'NĐ 123/2015/NĐ-CP Điều 26 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); QĐ 163/QĐ-BTP (2026)',
};

/** All of them, whatever they are; the declaration says that nothing was held back. */
export const personalFiles: Component = {
  id: 'personalFiles',
  name: { vi: 'Bản sao toàn bộ hồ sơ, giấy tờ cá nhân hiện có', km: 'ច្បាប់ចម្លងឯកសារផ្ទាល់ខ្លួនទាំងអស់ដែលមាន' },
  handling: 'submit',
  evidence: null,
  ground: 'NĐ 123/2015/NĐ-CP Điều 26 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13); QĐ 163/QĐ-BTP (2026)',
};

/** The undertaking itself: only a person can give his word, whatever the register says. */
export const notRegistered: Component = {
  id: 'notRegistered',
  name: { vi: 'Cam đoan chưa được đăng ký khai sinh', km: 'លិខិតធានាថាមិនទាន់បានចុះបញ្ជីកំណើត' },
  handling: 'submit',
  evidence: null,
  ground: 'QĐ 163/QĐ-BTP (2026)',
};

/** The register searched all the same: an entry found makes this the wrong procedure. */
export const searchedBirth: Component = {
  id: 'noEarlierBirth',
  name: { vi: 'Tra cứu: chưa có khai sinh trong cơ sở dữ liệu', km: 'ការស្វែងរក៖ មិនទាន់មានកំណើតក្នុងមូលដ្ឋានទិន្នន័យ' },
  handling: 'present',
  evidence: 'duplicateBirth',
  ground: 'NĐ 123/2015/NĐ-CP; tra cứu trùng trong CSDL hộ tịch điện tử',
};

export const oldCertificateField: Fields = {
  oldCertificate: {
    kind: 'choice',
    required: true,
    label: { vi: 'Còn bản sao Giấy khai sinh cũ?', km: 'នៅមានច្បាប់ចម្លងសំបុត្រកំណើតចាស់ឬទេ?' },
    options: [
      { value: 'copy', label: { vi: 'Còn bản sao hoặc giấy tờ thay thế', km: 'នៅមានច្បាប់ចម្លង ឬឯកសារជំនួស' } },
      { value: 'none', label: { vi: 'Không còn', km: 'គ្មានទៀតទេ' } },
    ],
  },
};

/**
 * Never answered by data: were the old entry still in the register, there would be a copy to issue and nothing to
 * register once more.
 */
export const oldBirthCertificate: Component = {
  id: 'oldBirthCertificate',
  name: { vi: 'Bản sao Giấy khai sinh hoặc giấy tờ thay thế', km: 'ច្បាប់ចម្លងសំបុត្រកំណើត ឬឯកសារជំនួស' },
  handling: 'submit',
  evidence: null,
  when: { field: 'oldCertificate', is: ['copy'] },
  ground: 'NĐ 123/2015/NĐ-CP Điều 26; QĐ 163/QĐ-BTP (2026)',
};

export const filesInstead: Component = { ...personalFiles, when: { field: 'oldCertificate', is: ['none'] } };

/** What re-registration presupposes; the look-up decides whether it may go on (NĐ 18/2026 Điều 13). */
export const entryLost = (look: Component['look'] & {}): Component => ({
  id: 'entryLost',
  name: { vi: 'Sổ hộ tịch và bản chính Giấy khai sinh đều đã mất', km: 'បញ្ជី និងច្បាប់ដើមសំបុត្រកំណើតបានបាត់ទាំងអស់' },
  handling: 'present',
  evidence: 'noEntry',
  look,
  ground: 'NĐ 123/2015/NĐ-CP Điều 24, 26 (sửa đổi bởi NĐ 18/2026/NĐ-CP Điều 13)',
});

/** The police are asked about parents whom no paper names; after twenty days one goes on without them. */
export const askPolice = (code: string): NonNullable<ProcedureFile['verification']> => ({
  replyWorkingDays: 5,
  giveUpCalendarDays: 20,
  whenSilent: 'proceed',
  ground: `QĐ 163/QĐ-BTP (2026), thủ tục ${code}: quá 20 ngày thì tiếp tục; hạn 5 ngày làm việc cho công an: chưa xác minh`,
});

export const ofGrown: Words = { vi: 'Người được đăng ký khai sinh', km: 'អ្នកត្រូវចុះបញ្ជីកំណើត' };
