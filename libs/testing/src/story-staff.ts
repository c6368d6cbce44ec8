import { as, type OfficeCode, type PersonalId, type Role, type StaffId } from '@hotich/domain';
import { personalIdOf } from './invent-person';

export interface StaffMember {
  readonly id: StaffId;
  readonly name: string;
  /** As under a signature; capitals for those who sign. */
  readonly title: string;
  readonly roles: readonly Role[];
  /** Null for those who serve all offices. */
  readonly officeCode: OfficeCode | null;
  readonly personalId: PersonalId;
  readonly username: string;
  readonly email: string;
}

/** The staff of both invented offices, and the two who belong to none. */
export const storyStaff: readonly StaffMember[] = [
  ...office('99001', 1, [
    ['tiepnhan.huongsen', 'Lê Thị Bích Trâm', 'female', '1994-03-11', 'Công chức tiếp nhận hồ sơ', 'receptionist'],
    ['hotich.huongsen', 'Sơn Pi Sal', 'male', '1988-08-19', 'Công chức tư pháp - hộ tịch', 'civilStatusOfficer'],
    ['phochutich.huongsen', 'Trần Hữu Nghĩa', 'male', '1979-12-05', 'PHÓ CHỦ TỊCH', 'leader'],
    ['chutich.huongsen', 'Lý Thị Thu Hà', 'female', '1975-06-27', 'CHỦ TỊCH', 'leader'],
    ['vanthu.huongsen', 'Phạm Ngọc Linh', 'female', '1991-10-02', 'Văn thư', 'clerk'],
  ]),
  ...office('99002', 11, [
    ['tiepnhan.bendua', 'Danh Thị Sô Kha', 'female', '1996-01-23', 'Công chức tiếp nhận hồ sơ', 'receptionist'],
    ['hotich.bendua', 'Võ Minh Khoa', 'male', '1990-05-16', 'Công chức tư pháp - hộ tịch', 'civilStatusOfficer'],
    ['phochutich.bendua', 'Trịnh Tuyết Bình', 'female', '1981-09-09', 'PHÓ CHỦ TỊCH', 'leader'],
    ['chutich.bendua', 'Huỳnh Quốc Toàn', 'male', '1973-02-14', 'CHỦ TỊCH', 'leader'],
    ['vanthu.bendua', 'Kiên Thị Ma Ly', 'female', '1993-07-07', 'Văn thư', 'clerk'],
  ]),
  ...office(null, 21, [
    ['quantri', 'Đặng Công Vinh', 'male', '1986-04-30', 'Quản trị hệ thống', 'administrator'],
    ['kiemtra', 'Dương Thanh Thảo', 'female', '1984-11-18', 'Công chức kiểm tra', 'auditor'],
  ]),
];

/** The member with that sign-in name; throws when the story knows none. */
export function staffMember(username: string): StaffMember {
  const found = storyStaff.find((member) => member.username === username);
  if (found === undefined) throw new Error(`testing.noSuchStaff ${username}`);
  return found;
}

type Line = readonly [username: string, name: string, sex: 'male' | 'female', born: string, title: string, role: Role];

/** `first` numbers the office's people, in ids as in personal numbers, so that adding one elsewhere changes nobody. */
function office(code: string | null, first: number, lines: readonly Line[]): StaffMember[] {
  return lines.map(([username, name, sex, born, title, role], index) => ({
    id: as<StaffId>(`5a000000-0000-4000-8000-${String(first + index).padStart(12, '0')}`),
    name,
    title,
    roles: [role],
    officeCode: code === null ? null : as<OfficeCode>(code),
    personalId: personalIdOf(sex, born, 500 + first + index),
    username,
    email: `${username}@example.test`,
  }));
}
