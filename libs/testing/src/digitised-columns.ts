const technical = 'ID TinhTrangID TenFile URLTapTinDinhKem NamMoSo LoaiGiay DuLieuCu';
const book = 'quyenSo trangSo ngayDangKy loaiDangKy noiDangKy';
const signing = 'nguoiKy chucVuNguoiKy nguoiThucHien';

/** HT_KHAISINH as contractors deliver it, in the order of the columns. The child has no personal number in it. */
export const birthColumns = columnsOf(
  `${technical} so ${book} ${signing} ghiChu ` +
    'nksHoTen nksGioiTinh nksNgaySinh nksNgaySinhBangChu nksNoiSinh nksNoiSinhDVHC nksQueQuan nksDanToc nksQuocTich nksLoaiKhaiSinh ' +
    'meHoTen meNgaySinh meDanToc meQuocTich meLoaiCuTru meNoiCuTru meLoaiGiayToTuyThan meSoGiayToTuyThan ' +
    'chaHoTen chaNgaySinh chaDanToc chaQuocTich chaLoaiCuTru chaNoiCuTru chaLoaiGiayToTuyThan chaSoGiayToTuyThan ' +
    'nycHoTen nycQuanHe nycLoaiGiayToTuyThan nycGiayToKhac nycSoGiayToTuyThan nycNgayCapGiayToTuyThan nycNoiCapGiayToTuyThan',
);

/** HT_KETHON; mind the capital of `So` and the small `ghichu`. */
export const marriageColumns = columnsOf(
  `${technical} So ${book} ` +
    'chongHoTen chongNgaySinh chongDanToc chongQuocTich chongLoaiCuTru chongNoiCuTru ' +
    'chongLoaiGiayToTuyThan chongSoGiayToTuyThan chongNgayCapGiayToTuyThan chongNoiCapGiayToTuyThan ' +
    'voHoTen voNgaySinh voDanToc voQuocTich voLoaiCuTru voNoiCuTru ' +
    'voLoaiGiayToTuyThan voSoGiayToTuyThan voNgayCapGiayToTuyThan voNoiCapGiayToTuyThan ' +
    `${signing} ghichu`,
);

function columnsOf(names: string): readonly string[] {
  return names.split(' ');
}
