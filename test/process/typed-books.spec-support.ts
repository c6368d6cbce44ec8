import { createHash } from 'node:crypto';
import { foldNameTight, normaliseName } from '@hotich/domain';
import type { DataSource } from 'typeorm';

/** Births of one volume as somebody types them in, two to a page; number n was born on the n-th of January. */
export function bookCsv(year: number, size: number): string {
  const rows = Array.from({ length: size }, (_, i) => {
    const n = i + 1;
    const birth = `${String(n).padStart(2, '0')}.01.${year - 20}`;
    const page = Math.ceil(n / 2);
    return `${n},01-TP/HT-${year}-KS,${page},05.03.${year},4,Thạch Thị Bé ${n},${birth},Kim Thị Sa ${n}`;
  });
  return ['so,quyenSo,trangSo,ngayDangKy,loaiDangKy,nksHoTen,nksNgaySinh,meHoTen', ...rows, ''].join('\r\n');
}

/** The smallest picture that a page may be. */
export const onePixel = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');

/** Lays a volume out as an import by that member of staff leaves it: typed once, not accepted. Returns its id. */
export async function layOutBook(owner: DataSource, by: string, csv: string): Promise<string> {
  const [header = '', ...lines] = csv.trim().split('\r\n');
  const columns = header.split(',');
  const rows = lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']));
  });
  const year = Number(rows[0]?.['ngayDangKy']?.slice(6));
  const [brought]: { id: string }[] = await owner.query(
    `INSERT INTO book_import (id, office_code, holding_office_code, kind, file_sha256, rows_read, rows_taken, rows_refused, by_staff, state)
     VALUES (uuidv7(), '99001', '99001', 'birth', $1, $2, $2, 0, $3, 'running') RETURNING id`,
    [createHash('sha256').update(csv).digest('hex'), rows.length, by],
  );
  const [book]: { id: string }[] = await owner.query(
    `INSERT INTO book (office_code, holding_office_code, office_name, kind, year, volume, origin, opened_on, closed_on)
     VALUES ('99001', '99001', 'Ủy ban nhân dân xã Hương Sen', 'birth', $1::int, $2, 'digitised', make_date($1::int, 1, 1), make_date($1::int, 12, 31))
     RETURNING id`,
    [year, rows[0]?.['quyenSo']],
  );
  for (const row of rows) {
    const name = row['nksHoTen'] ?? '';
    const birth = (row['nksNgaySinh'] ?? '').split('.').reverse().join('-');
    await owner.query(
      `INSERT INTO entry (book_id, office_code, holding_office_code, kind, year, number, page, registered_on, registration_type,
                          state, origin, quality, subject_name, subject_name_key, subject_name_folded, subject_birth, content)
       VALUES ($1, '99001', '99001', 'birth', $2, $3, $4, $5, 4, 'inForce', 'digitised', 'keyed', $6, $7, $8, $9, $10)`,
      [
        book?.id,
        year,
        Number(row['so']),
        Number(row['trangSo']),
        `${year}-03-05`,
        name,
        normaliseName(name),
        foldNameTight(name),
        birth,
        JSON.stringify(row),
      ],
    );
  }
  await owner.query(`UPDATE book_import SET state = 'done' WHERE id = $1`, [brought?.id]);
  return book?.id ?? '';
}
