import type { BookKind } from '@hotich/domain';

export { bookNames as bookKindVi } from '@hotich/catalogue';

/** What an extract of each book is called (TT 04/2024/TT-BTP, list of forms). */
export const extractVi: Readonly<Record<BookKind, string>> = {
  birth: 'Trích lục khai sinh',
  marriage: 'Trích lục kết hôn',
  death: 'Trích lục khai tử',
  guardianship: 'Trích lục đăng ký giám hộ',
  guardianshipEnd: 'Trích lục đăng ký chấm dứt giám hộ',
  supervision: 'Trích lục đăng ký giám sát việc giám hộ',
  supervisionEnd: 'Trích lục đăng ký chấm dứt giám sát việc giám hộ',
  parentChild: 'Trích lục đăng ký nhận cha, mẹ, con',
  change: 'Trích lục thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
  maritalStatus: 'Giấy xác nhận tình trạng hôn nhân',
  extractCopy: 'Bản sao trích lục hộ tịch',
  adoption: 'Trích lục đăng ký nuôi con nuôi',
  divorceNote: 'Trích lục ghi chú ly hôn',
  confirmation: 'Văn bản xác nhận thông tin hộ tịch',
};
