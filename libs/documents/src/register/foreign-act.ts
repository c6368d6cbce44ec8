import type { Section } from './register-facts';

/**
 * What a foreign authority did and by which paper (NĐ 123/2015/NĐ-CP Điều 34-39). Any book may hold such an entry, so its
 * section stands at the end of every form and prints nothing for the others.
 */
export const foreignAct: Section = {
  title: 'Đã giải quyết tại cơ quan có thẩm quyền của nước ngoài',
  lines: [
    { label: 'Cơ quan', column: 'cqNuocNgoaiDaDangKy' },
    { label: 'Quốc gia', column: 'qgNuocNgoaiDaDangKy', kind: 'nationality' },
    [
      { label: 'Số giấy tờ', column: 'soDangKyNuocNgoai' },
      { label: 'Ngày', column: 'ngayDangKyNuocNgoai', kind: 'date' },
    ],
  ],
};
