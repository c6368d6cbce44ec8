import type { Cell } from './column-blocks';
import type { ImportFailure } from './import-job';
import type { RowRule } from './report';

const sentences: Readonly<Record<RowRule, string>> = {
  columns: 'Số ô của dòng khác số cột của tiêu đề; hãy kiểm tra dấu phẩy và dấu ngoặc kép trong dòng.',
  required: 'Ô này bắt buộc; hãy nhập theo trang sổ.',
  number: 'Hãy nhập số thứ tự đăng ký bằng chữ số, ví dụ 45 hoặc 45/2019.',
  page: 'Hãy nhập số trang bằng chữ số.',
  date: 'Hãy nhập ngày theo dạng ngày.tháng.năm, tháng.năm hoặc năm; ngày phải có trong lịch.',
  futureDate: 'Ngày đăng ký ở sau ngày nhập sổ; hãy đối chiếu trang sổ.',
  dateOrder: 'Ngày này ở sau ngày đăng ký; hãy đối chiếu hai ngày với trang sổ.',
  code: 'Hãy nhập đúng mã của Bộ Tư pháp.',
  tooLong: 'Nội dung quá dài; hãy kiểm tra dấu ngoặc kép hoặc rút gọn đúng theo trang sổ.',
  notUnicode:
    'Chữ không đúng bảng mã Unicode (có thể là TCVN3, VNI hoặc Windows-1258); hãy chuyển mã cả tệp rồi nhập lại.',
  controlMark: 'Ô chứa ký tự điều khiển không nhìn thấy; hãy xóa và nhập lại nội dung.',
  yearDiffers: 'Năm sau dấu gạch chéo khác năm đăng ký; hãy đối chiếu trang sổ.',
  repeatedInFile: 'Số này đã có ở dòng trước trong cùng tệp; hãy giữ một dòng đúng.',
  alreadyEntered: 'Số này đã có trong sổ với nội dung khác; hãy đối chiếu bản ghi trong sổ, không nhập lại dòng này.',
};

/** What the keyer is to do about a broken rule, in one sentence or two. */
export function whatToDoVi(rule: RowRule, cell: Cell | undefined): string {
  if (rule === 'code' && cell?.is === 'code') return `${sentences.code} Các mã được nhận: ${cell.codes.join(', ')}.`;
  return sentences[rule];
}

const reasons: Readonly<Record<string, string>> = {
  empty: 'Tệp rỗng.',
  oldWorkbook: 'Tệp là Excel đời cũ (.xls) hoặc có mật khẩu; hãy lưu lại thành .xlsx không mật khẩu.',
  notWorkbook: 'Tệp nén này không phải tệp Excel .xlsx.',
  tooLarge: 'Tệp bung ra quá lớn; hãy chia thành nhiều tệp nhỏ.',
  damagedWorkbook: 'Tệp Excel bị hỏng; hãy mở bằng Excel và lưu lại.',
  pdf: 'Tệp là PDF; hãy nhập tệp CSV hoặc .xlsx.',
  openQuote: 'Có dấu ngoặc kép mở mà không đóng; hãy sửa từ dòng nêu bên.',
  rowTooLong: 'Một dòng dài quá mức, thường do dấu ngoặc kép không đóng; hãy sửa từ dòng nêu bên.',
  strayQuote: 'Có dấu ngoặc kép đứng sai chỗ; hãy sửa dòng nêu bên.',
};

/** Why a file could not be read on, and what to do. */
export function failureVi({ code, params }: ImportFailure): string {
  if (code === 'registers.columnsMissing')
    return `Tệp thiếu cột: ${params['columns'] ?? ''}. Hãy thêm cột theo đúng tên mẫu của Bộ Tư pháp; nếu tên cột hiển thị sai chữ thì tệp sai bảng mã.`;
  return reasons[params['reason'] ?? ''] ?? 'Không đọc được tệp; hãy lưu lại thành CSV UTF-8 hoặc .xlsx.';
}
