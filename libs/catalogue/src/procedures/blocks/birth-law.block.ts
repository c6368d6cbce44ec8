import type { FieldSpec, FormSpec } from '../../form';
import type { Component, Competence, Duty, EntrySpec, Presence, ProcedureFile, Result } from '../../procedure';
import { fatherKnown, motherKnown, parentsMarry } from './birth.block';
import { lacking, registrationOffice, residenceOf } from './common.block';
import { personColumns, requesterColumns } from './person-columns';

/** Later is accepted: what is lost is the freedom from the fee, and loaiDangKy becomes 4. */
export const sixtyDays: Duty = {
  field: 'childBirthDate',
  calendarDays: 60,
  ground: 'Luật Hộ tịch 60/2014/QH13 Điều 15(1)',
};

export const nobodySigns: Presence = {
  when: 'none',
  ground: 'NĐ 120/2025/NĐ-CP: người yêu cầu không phải có mặt để ký Sổ hộ tịch (thay Luật Hộ tịch Điều 16(2), 36(2))',
};

export const whereParentsLive = (ground: string): Competence => ({
  key: 'residence',
  of: ['mother', 'father'],
  ground,
});

export const birthCertificateResult: Result = { code: 'KQ.G15.000031', template: 'birthCertificate' };

export const birthOffice: Record<string, FieldSpec> = registrationOffice(
  { vi: 'Nơi đăng ký khai sinh', km: 'កន្លែងចុះបញ្ជីកំណើត' },
  {
    vi: 'Ủy ban nhân dân xã nơi cha hoặc mẹ cư trú.',
    km: 'គណៈកម្មាធិការប្រជាជនឃុំដែលឪពុក ឬម្តាយរស់នៅ។',
  },
);

/** Of either parent, neither in particular: with no person named, the rule asks about each of them. */
export const parentsResidence: Component = lacking(
  'about',
  residenceOf({ vi: 'Giấy tờ chứng minh nơi cư trú của cha hoặc mẹ', km: 'ឯកសារបញ្ជាក់ទីលំនៅរបស់ឪពុក ឬម្តាយ' }, 'mother'),
);

export const parentsMarriage: Component = {
  id: 'parentsMarriage',
  name: { vi: 'Giấy chứng nhận kết hôn của cha mẹ', km: 'សំបុត្រអាពាហ៍ពិពាហ៍របស់ឪពុកម្តាយ' },
  handling: 'present',
  evidence: 'parentsMarriage',
  when: parentsMarry,
  ground: 'QĐ 3458/QĐ-BTP (10/12/2025); NĐ 07/2025/NĐ-CP',
};

export const noEarlierBirth: Component = {
  id: 'noEarlierBirth',
  name: { vi: 'Cam đoan trẻ chưa được đăng ký khai sinh', km: 'ការធានាថាកុមារមិនទាន់បានចុះបញ្ជីកំណើត' },
  handling: 'present',
  evidence: 'duplicateBirth',
  ground: 'NĐ 123/2015/NĐ-CP; tra cứu trùng trong CSDL hộ tịch điện tử',
};

/** The couple's marriage is looked up; a commune asked about it answers within three working days. */
export const askAboutMarriage = {
  replyWorkingDays: 3,
  giveUpCalendarDays: null,
  whenSilent: 'proceed',
  ground: 'QĐ 163/QĐ-BTP (2026): xã được hỏi trả lời trong 03 ngày làm việc; hết hạn không trả lời: chưa xác minh',
} as const satisfies ProcedureFile['verification'];

/** A line of the book of births, under the column names of the Ministry (HT_KHAISINH). */
export function birthEntry(form: FormSpec, registrationType: EntrySpec['registrationType'] = 'byDuty'): EntrySpec {
  const domestic = !Object.hasOwn(form.fields, 'childNationality');
  const grown = Object.hasOwn(form.fields, 'childPersonalId');
  return {
    book: 'birth',
    registrationType,
    subject: {
      name: 'childName',
      birth: 'childBirthDate',
      ...(grown && { personalId: 'childPersonalId' }),
    },
    columns: {
      nksHoTen: 'childName',
      nksGioiTinh: 'childSex',
      nksNgaySinh: 'childBirthDate',
      nksNoiSinh: 'birthPlace',
      nksQueQuan: 'homeTown',
      nksDanToc: 'childEthnicity',
      ...(!domestic && { nksQuocTich: 'childNationality' }),
      ...(grown && { soDinhDanh: 'childPersonalId' }),
      nksLoaiKhaiSinh: 'birthKind',
      ...personColumns('me', 'mother', form),
      ...personColumns('cha', 'father', form),
      ...requesterColumns(form),
    },
    ...(domestic && {
      fixed: { nksQuocTich: 'Việt Nam' },
      fixedWhen: [
        { when: motherKnown, fixed: { meQuocTich: 'Việt Nam' } },
        { when: fatherKnown, fixed: { chaQuocTich: 'Việt Nam' } },
      ],
    }),
  };
}
