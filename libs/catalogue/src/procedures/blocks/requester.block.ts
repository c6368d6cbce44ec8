import type { FieldSpec } from '../../form';

/** Fields that the Ministry's forms ask in the same words everywhere (law.md 4.4, requester block). */
export const requester = {
  requesterName: {
    kind: 'personName',
    required: true,
    prefill: 'name',
    national: 'HoVaTenC',
    label: { vi: 'Họ, chữ đệm, tên người yêu cầu', km: 'នាមត្រកូល និងនាមខ្លួនអ្នកស្នើសុំ' },
  },
  requesterPersonalId: {
    kind: 'personalId',
    required: true,
    prefill: 'personalId',
    national: 'SoDinhDanhC',
    label: { vi: 'Số định danh cá nhân của người yêu cầu', km: 'លេខអត្តសញ្ញាណផ្ទាល់ខ្លួនរបស់អ្នកស្នើសុំ' },
  },
  requesterBirthDate: {
    kind: 'date',
    past: true,
    required: true,
    prefill: 'birthDate',
    national: 'NgaySinhC',
    label: { vi: 'Ngày sinh của người yêu cầu', km: 'ថ្ងៃខែឆ្នាំកំណើតអ្នកស្នើសុំ' },
  },
  requesterPhone: {
    kind: 'phone',
    required: false,
    prefill: 'phone',
    label: { vi: 'Số điện thoại', km: 'លេខទូរស័ព្ទ' },
  },
  requesterEmail: {
    kind: 'email',
    required: true,
    prefill: 'email',
    label: { vi: 'Thư điện tử nhận thông báo và kết quả', km: 'អ៊ីមែលសម្រាប់ទទួលដំណឹង និងលទ្ធផល' },
  },
} as const satisfies Record<string, FieldSpec>;

export const sexOptions = [
  { value: 'male', code: '1', label: { vi: 'Nam', km: 'ប្រុស' } },
  { value: 'female', code: '2', label: { vi: 'Nữ', km: 'ស្រី' } },
] as const;
