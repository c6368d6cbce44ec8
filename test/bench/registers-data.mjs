import { room } from './rooms.mjs';

const families = words(
  'Nguyễn Trần Lê Phạm Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Thạch Kim Sơn Danh Lâm Trương Quách Tạ Châu',
);
const middles = words(
  'Văn Thị Minh Ngọc Hoàng Thanh Quốc Hữu Đức Gia Bảo Thùy Kim Xuân Thu Mỹ Tuấn Anh Hải Phương Sà Bích Hồng Như',
);
const first = words(
  'An Bình Châu Dung Đạt Giang Hà Hạnh Hiếu Hoa Huệ Khang Khoa Lan Liên Linh Long Mai Nam Nga Nghĩa Oanh Phúc Quý Rây Sang Sương Tâm Thảo Thịnh',
);
const last = words(
  'Ái Ân Bách Bảo Chi Cường Diễm Duy Đào Hân Hưng Khôi Kiệt Lộc Loan Lợi Mẫn My Nguyên Nhân Nhi Phát Phong Quân Quyên Sơn Tài Thi Thư Thuận Tiên Toàn Trí Trúc Tú Uyên Vân Vinh Vy Yến',
);
const communes = 103;

function words(text) {
  return text.split(' ');
}

/**
 * Births of invented people, written inside the database from its own seeded chance: 60 years of birth, one in twenty
 * known by its year alone, two thirds with a personal number. The searched indexes are made after the rows, as a large
 * load would do it.
 */
export async function layOutBirths(owner, count) {
  await owner.query(`SELECT setseed(0.5)`);
  await owner.query(
    `INSERT INTO unit (code, name, authority, kind, valid_from)
     SELECT (99000 + n)::text, 'xã ' || n, 'Ủy ban nhân dân xã ' || n, 'commune', '2025-07-01' FROM generate_series(1, $1) n`,
    [communes],
  );
  await owner.query(
    `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, opened_on)
     SELECT code, code, authority, 'birth', 2000, '01', 'digitised', '2000-01-01' FROM unit WHERE code > '99000'`,
  );
  const indexes = await owner.query(
    `SELECT indexname AS name, indexdef AS made FROM pg_indexes
     WHERE tablename = 'entry' AND indexname LIKE 'entry\\_%' AND indexdef NOT LIKE '%UNIQUE%'`,
  );
  for (const { name } of indexes) await owner.query(`DROP INDEX ${name}`);
  await owner.query(insertion, [count, communes, ...[families, middles, first, last].flatMap(threeForms)]);
  for (const { made } of indexes) await owner.query(made);
  await owner.query('VACUUM ANALYZE entry');
}

/** A word as it is written, as it is compared, and as it is folded; the same work as an import does, once a word. */
function threeForms(list) {
  const { foldNameTight, normaliseName } = room('libs/domain');
  return [list, list.map(normaliseName), list.map(foldNameTight)];
}

const part = (of, at) => `($${of}::text[])[${at}]`;
const full = (form, between) =>
  [0, 1, 2, 3].map((list) => part(3 + list * 3 + form, 'abcd'.charAt(list))).join(` || '${between}' || `);
const insertion = `
  INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, registered_on, state, origin, subject_name,
                     subject_name_key, subject_name_folded, subject_birth, subject_personal_id, content)
  SELECT b.id, b.office_code, b.office_code, 'birth', 2000, n, '2000-01-01', 'inForce', 'digitised', ${full(0, ' ')},
         ${full(1, ' ')}, ${full(2, '')}, CASE WHEN chance < 0.05 THEN left(born, 4) ELSE born END,
         CASE WHEN n % 3 > 0 THEN '0992' || lpad(n::text, 8, '0') END,
         jsonb_build_object('nksHoTen', ${full(0, ' ')}, 'nksNgaySinh', born, 'nksGioiTinh', '1', 'so', n::text,
                            'meHoTen', 'Kim Thị ' || ${part(9, 'c')}, 'chaHoTen', 'Sơn ' || ${part(12, 'd')},
                            'nksDanToc', '01', 'nksQuocTich', 'VNM', 'noiDangKy', b.office_name)
  FROM (SELECT n, 1 + floor(random() * ${families.length})::int AS a, 1 + floor(random() * ${middles.length})::int AS b,
               1 + floor(random() * ${first.length})::int AS c, 1 + floor(random() * ${last.length})::int AS d, random() AS chance,
               to_char(date '1960-01-02' + floor(random() * 21900)::int, 'YYYY-MM-DD') AS born
        FROM generate_series(1, $1::int) n) x
  JOIN book b ON b.office_code = (99001 + n % $2::int)::text`;
