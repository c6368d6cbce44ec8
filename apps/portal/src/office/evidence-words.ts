import { dayOf } from '../languages/moments';

/** Fields of an evidence snapshot, as the rules of evidence keep them, in the officer's words. */
const names: Readonly<Record<string, string>> = {
  personalId: 'Số định danh cá nhân',
  name: 'Họ, chữ đệm, tên',
  birthDate: 'Ngày sinh',
  alive: 'Còn sống',
  parent: 'Cư trú của',
  residenceKind: 'Loại cư trú',
  office: 'Nơi cư trú thuộc',
  address: 'Địa chỉ',
  book: 'Loại sổ',
  number: 'Số',
  year: 'Năm đăng ký',
  volume: 'Quyển',
  officeName: 'Cơ quan đăng ký',
  officeCode: 'Mã cơ quan đăng ký',
  state: 'Tình trạng',
  bookAccepted: 'Sổ đã nghiệm thu',
  registeredOn: 'Ngày đăng ký',
  subjectName: 'Họ, chữ đệm, tên',
  subjectBirthDate: 'Ngày hoặc năm sinh',
  subjectPersonalId: 'Số định danh cá nhân',
  childName: 'Họ, chữ đệm, tên của trẻ',
  childBirthDate: 'Ngày sinh của trẻ',
  motherName: 'Họ, chữ đệm, tên của mẹ',
  motherBirthDate: 'Ngày hoặc năm sinh của mẹ',
  fatherName: 'Họ, chữ đệm, tên của cha',
  fatherBirthDate: 'Ngày hoặc năm sinh của cha',
  namesakes: 'Bản ghi trùng tên và ngày sinh, khác mẹ',
  count: 'Bản ghi cần xem',
};

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  parent: { mother: 'mẹ', father: 'cha' },
  residenceKind: { permanent: 'thường trú', temporary: 'tạm trú' },
  book: { birth: 'Khai sinh', marriage: 'Kết hôn', death: 'Khai tử', extractCopy: 'Bản sao trích lục' },
  state: { unsigned: 'Chưa ký', inForce: 'Có hiệu lực', struckOut: 'Đã gạch', cancelled: 'Đã hủy' },
};

/** In the order of the list above: a stored snapshot has none of its own. */
export function inWordOrder<Line extends { readonly field: string }>(lines: readonly Line[]): readonly Line[] {
  const order = Object.keys(names);
  const place = ({ field }: Line): number => (order.includes(field) ? order.indexOf(field) : order.length);
  return lines.toSorted((a, b) => place(a) - place(b));
}

/** A field of a later rule, not yet named here, is shown under its own name: nothing compared is hidden. */
export const evidenceName = (field: string): string => names[field] ?? field;
export const evidenceValue = (field: string, value: string): string => values[field]?.[value] ?? dayOf(value);
