/** Marriages of one office: one whole, one of years alone, one entered twice. */
export const marriageBook = `So,quyenSo,ngayDangKy,loaiDangKy,chongHoTen,chongNgaySinh,voHoTen,voNgaySinh
45,01-TP/HT-2019-KH,05.03.2019,1,Thạch Sà Rây,02.09.1996,Nguyễn Thị Mỹ Hoà,1998
46,01-TP/HT-2019-KH,06.03.2019,1,Sơn Ra,1990,Kim Lan,1991
47,01-TP/HT-2019-KH,07.03.2019,1,Lâm Ba,03.03.1990,Lý Tư,04.04.1991
48,01-TP/HT-2019-KH,08.03.2019,1,Lâm Ba,03.03.1990,Lý Tư,04.04.1991
`;

/** Births of one office: one registered again, one of a year alone, one without its mother. */
export const birthBook = `so,quyenSo,ngayDangKy,loaiDangKy,nksHoTen,nksNgaySinh,meHoTen,meSoGiayToTuyThan
7,01-TP/HT-2018-KS,05.03.2018,1,Kim Thị Sa Quên,20.11.1995,Thạch Thị Sương,
8,01-TP/HT-2018-KS,06.03.2018,1,Trần Văn Đôi,09.09.2017,Lê Thị Sáu,
9,01-TP/HT-2018-KS,06.03.2018,2,Trần Văn Đôi,09.09.2017,Lê Thị Sáu,
10,01-TP/HT-2018-KS,07.03.2018,1,Danh Năm,1960,Danh Thị Ba,
11,01-TP/HT-2018-KS,08.03.2018,1,Thạch Minh Khang,12.11.2017,,
`;
