/**
 * The 34 units since 1 July 2025 (Nghị quyết 202/2025/QH15) with their GSO codes, each with the provinces it was made of.
 * The number before a former province opens the personal numbers of those whose birth was recorded there: 63 of them, and
 * a person keeps the number whatever becomes of the map. 092, 093 and 094 lie in one unit today.
 */
export const provinceLines: readonly (readonly [code: string, unit: string, madeOf: string])[] = [
  ['01', 'thành phố Hà Nội', '001 TP Hà Nội'],
  ['04', 'tỉnh Cao Bằng', '004 Cao Bằng'],
  ['08', 'tỉnh Tuyên Quang', '002 Hà Giang, 008 Tuyên Quang'],
  ['11', 'tỉnh Điện Biên', '011 Điện Biên'],
  ['12', 'tỉnh Lai Châu', '012 Lai Châu'],
  ['14', 'tỉnh Sơn La', '014 Sơn La'],
  ['15', 'tỉnh Lào Cai', '010 Lào Cai, 015 Yên Bái'],
  ['19', 'tỉnh Thái Nguyên', '006 Bắc Kạn, 019 Thái Nguyên'],
  ['20', 'tỉnh Lạng Sơn', '020 Lạng Sơn'],
  ['22', 'tỉnh Quảng Ninh', '022 Quảng Ninh'],
  ['24', 'tỉnh Bắc Ninh', '024 Bắc Giang, 027 Bắc Ninh'],
  ['25', 'tỉnh Phú Thọ', '017 Hòa Bình, 025 Phú Thọ, 026 Vĩnh Phúc'],
  ['31', 'thành phố Hải Phòng', '030 Hải Dương, 031 TP Hải Phòng'],
  ['33', 'tỉnh Hưng Yên', '033 Hưng Yên, 034 Thái Bình'],
  ['37', 'tỉnh Ninh Bình', '035 Hà Nam, 036 Nam Định, 037 Ninh Bình'],
  ['38', 'tỉnh Thanh Hóa', '038 Thanh Hóa'],
  ['40', 'tỉnh Nghệ An', '040 Nghệ An'],
  ['42', 'tỉnh Hà Tĩnh', '042 Hà Tĩnh'],
  ['44', 'tỉnh Quảng Trị', '044 Quảng Bình, 045 Quảng Trị'],
  // A city since 1 January 2025; the personal numbers of 046 are those of Thừa Thiên Huế.
  ['46', 'thành phố Huế', '046 Thừa Thiên Huế'],
  ['48', 'thành phố Đà Nẵng', '048 TP Đà Nẵng, 049 Quảng Nam'],
  ['51', 'tỉnh Quảng Ngãi', '051 Quảng Ngãi, 062 Kon Tum'],
  ['52', 'tỉnh Gia Lai', '052 Bình Định, 064 Gia Lai'],
  ['56', 'tỉnh Khánh Hòa', '056 Khánh Hòa, 058 Ninh Thuận'],
  ['66', 'tỉnh Đắk Lắk', '054 Phú Yên, 066 Đắk Lắk'],
  ['68', 'tỉnh Lâm Đồng', '060 Bình Thuận, 067 Đắk Nông, 068 Lâm Đồng'],
  // Began as a province and is a city since 30 April 2026 (Nghị quyết 30/2026/QH16); the code stayed.
  ['75', 'thành phố Đồng Nai', '070 Bình Phước, 075 Đồng Nai'],
  ['79', 'thành phố Hồ Chí Minh', '074 Bình Dương, 077 Bà Rịa - Vũng Tàu, 079 TP Hồ Chí Minh'],
  ['80', 'tỉnh Tây Ninh', '072 Tây Ninh, 080 Long An'],
  ['82', 'tỉnh Đồng Tháp', '082 Tiền Giang, 087 Đồng Tháp'],
  ['86', 'tỉnh Vĩnh Long', '083 Bến Tre, 084 Trà Vinh, 086 Vĩnh Long'],
  ['91', 'tỉnh An Giang', '089 An Giang, 091 Kiên Giang'],
  ['92', 'thành phố Cần Thơ', '092 TP Cần Thơ, 093 Hậu Giang, 094 Sóc Trăng'],
  ['96', 'tỉnh Cà Mau', '095 Bạc Liêu, 096 Cà Mau'],
];

/** The former provinces with their numbers and the unit each lies in today, 63 of them. */
export const formerProvinces = provinceLines.flatMap(([today, , madeOf]) =>
  madeOf.split(', ').map((written) => ({ prefix: written.slice(0, 3), named: written.slice(4), today })),
);

/** Letters of the three former provinces whose communes we know; the other sixty go by the number above. */
export const lettersOf: Readonly<Record<string, 'CT' | 'HG' | 'ST'>> = { '092': 'CT', '093': 'HG', '094': 'ST' };

/** What people write for a province beside its name. */
export const otherNames: Readonly<Record<string, string>> = {
  'Thừa Thiên - Huế': 'Thừa Thiên Huế',
  Huế: 'Thừa Thiên Huế',
  HCM: 'Hồ Chí Minh',
  TPHCM: 'Hồ Chí Minh',
  'Sài Gòn': 'Hồ Chí Minh',
  'Vũng Tàu': 'Bà Rịa - Vũng Tàu',
  'Đắc Lắc': 'Đắk Lắk',
  'Đắc Nông': 'Đắk Nông',
  Kontum: 'Kon Tum',
  'Bắc Cạn': 'Bắc Kạn',
  'Ba Xuyên': 'Sóc Trăng',
};

/** Provinces of before 1976 whose land was about, not exactly, that of a later one. */
export const roughNames: readonly string[] = ['Ba Xuyên'];
