/** Words for the codes of the Ministry's columns. What is no code of a list is printed as the book has it. */
export type CodeWords = Readonly<Record<string, string>>;

export const sexes: CodeWords = { 1: 'Nam', 2: 'Nữ', 3: 'Chưa xác định' };

/** `loaiGiayToTuyThan`; 0 is none. */
export const identityPapers: CodeWords = {
  0: '',
  1: 'Giấy chứng minh nhân dân',
  2: 'Hộ chiếu',
  3: 'Thẻ thường trú',
  4: 'Căn cước công dân',
  5: 'Chứng minh quân đội nhân dân',
  6: 'Chứng minh sĩ quan',
  7: 'Chứng minh công an nhân dân',
  8: 'Giấy tờ khác',
  12: 'Thẻ căn cước',
};

/** `gbtLoai`: by what paper a death became known. */
export const deathNotices: CodeWords = {
  0: '',
  1: 'Giấy báo tử',
  2: 'Văn bản xác nhận việc thi hành án tử hình',
  3: 'Bản án, quyết định của Tòa án tuyên bố là đã chết',
  4: 'Văn bản của cơ quan công an hoặc kết quả giám định pháp y',
  5: 'Văn bản của cơ sở y tế xác định nguyên nhân chết',
  6: 'Biên bản xác nhận việc chết',
  7: 'Văn bản của người làm chứng',
};

/** `loaiXacNhan`: who recognises whom. */
export const recognitions: CodeWords = {
  1: 'Cha nhận con',
  2: 'Mẹ nhận con',
  3: 'Con nhận cha',
  4: 'Con nhận mẹ',
};

/** `nxnLoaiMucDichSuDung`: what a marital-status certificate is for. */
export const purposes: CodeWords = {
  1: 'Đăng ký kết hôn trong nước với công dân Việt Nam',
  2: 'Đăng ký kết hôn trong nước với người nước ngoài',
  3: 'Đăng ký kết hôn ở nước ngoài với công dân Việt Nam',
  4: 'Đăng ký kết hôn ở nước ngoài với người nước ngoài',
  5: 'Mục đích khác',
};
