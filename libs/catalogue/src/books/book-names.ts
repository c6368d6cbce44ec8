import type { BookKind } from '@hotich/domain';

/** What each book is called on its cover (TT 04/2020/TT-BTP Annexes; the two of supervision by NĐ 07/2025/NĐ-CP). */
export const bookNames: Readonly<Record<BookKind, string>> = {
  birth: 'Sổ đăng ký khai sinh',
  marriage: 'Sổ đăng ký kết hôn',
  death: 'Sổ đăng ký khai tử',
  guardianship: 'Sổ đăng ký giám hộ',
  guardianshipEnd: 'Sổ đăng ký chấm dứt giám hộ',
  supervision: 'Sổ đăng ký giám sát việc giám hộ',
  supervisionEnd: 'Sổ đăng ký chấm dứt giám sát việc giám hộ',
  parentChild: 'Sổ đăng ký nhận cha, mẹ, con',
  change: 'Sổ đăng ký thay đổi, cải chính, bổ sung hộ tịch, xác định lại dân tộc',
  maritalStatus: 'Sổ cấp Giấy xác nhận tình trạng hôn nhân',
  extractCopy: 'Sổ cấp bản sao trích lục hộ tịch',
  adoption: 'Sổ đăng ký nuôi con nuôi',
  divorceNote: 'Sổ ghi chú ly hôn',
  confirmation: 'Sổ cấp văn bản xác nhận thông tin hộ tịch',
};
