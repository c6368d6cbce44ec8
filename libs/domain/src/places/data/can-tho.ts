import type { CommuneLine } from './commune-line';

/**
 * The 32 units of today on the land of thành phố Cần Thơ before the merger, written as in `soc-trang.ts`. Three wards
 * stand in two lines: Bùi Hữu Nghĩa, Long Tuyền and Thốt Nốt were cut in two, so that their name settles nothing.
 */
export const canTho: readonly CommuneLine[] = [
  ['31120', 'phường Cái Khế', 'NK: P. An Hòa, P. Cái Khế; BT: P. Bùi Hữu Nghĩa'],
  ['31135', 'phường Ninh Kiều', 'NK: P. Tân An, P. Thới Bình, P. Xuân Khánh'],
  ['31147', 'phường Tân An', 'NK: P. An Khánh, P. Hưng Lợi'],
  ['31150', 'phường An Bình', 'NK: P. An Bình; PD: Mỹ Khánh; BT: P. Long Tuyền'],
  ['31153', 'phường Ô Môn', 'OM: P. Châu Văn Liêm, P. Thới Hòa, P. Thới An; TL: Thới Thạnh'],
  ['31157', 'phường Thới Long', 'OM: P. Long Hưng, P. Thới Long; TN: P. Tân Hưng'],
  ['31162', 'phường Phước Thới', 'OM: P. Trường Lạc, P. Phước Thới'],
  ['31168', 'phường Bình Thủy', 'BT: P. An Thới, P. Bình Thủy, P. Bùi Hữu Nghĩa'],
  ['31174', 'phường Thới An Đông', 'BT: P. Trà An, P. Trà Nóc, P. Thới An Đông'],
  ['31183', 'phường Long Tuyền', 'BT: P. Long Hòa, P. Long Tuyền'],
  ['31186', 'phường Cái Răng', 'CR: P. Lê Bình, P. Thường Thạnh, P. Ba Láng, P. Hưng Thạnh'],
  ['31201', 'phường Hưng Phú', 'CR: P. Tân Phú, P. Phú Thứ, P. Hưng Phú'],
  ['31207', 'phường Thốt Nốt', 'TN: P. Thuận An, P. Thới Thuận, P. Thốt Nốt'],
  ['31213', 'phường Tân Lộc', 'TN: P. Tân Lộc'],
  ['31217', 'phường Trung Nhứt', 'TN: P. Thạnh Hòa, P. Trung Nhứt; CD: Trung An'],
  ['31228', 'phường Thuận Hưng', 'TN: P. Trung Kiên, P. Thuận Hưng, P. Thốt Nốt'],
  ['31231', 'xã Thạnh An', 'VT: TT Thạnh An, Thạnh Lợi, Thạnh Thắng'],
  ['31232', 'xã Vĩnh Thạnh', 'VT: TT Vĩnh Thạnh, Thạnh Lộc, Thạnh Mỹ'],
  ['31237', 'xã Vĩnh Trinh', 'VT: Vĩnh Bình, Vĩnh Trinh'],
  ['31246', 'xã Thạnh Quới', 'VT: Thạnh Tiến, Thạnh An, Thạnh Quới'],
  ['31249', 'xã Thạnh Phú', 'CD: Thạnh Phú'],
  ['31255', 'xã Trung Hưng', 'CD: Trung Thạnh, Trung Hưng'],
  ['31258', 'xã Thới Lai', 'TL: TT Thới Lai, Thới Tân, Trường Thắng'],
  ['31261', 'xã Cờ Đỏ', 'CD: TT Cờ Đỏ, Thới Đông, Thới Xuân'],
  ['31264', 'xã Thới Hưng', 'CD: Thới Hưng'],
  ['31273', 'xã Đông Hiệp', 'CD: Đông Thắng, Đông Hiệp; TL: Xuân Thắng'],
  ['31282', 'xã Đông Thuận', 'TL: Đông Bình, Đông Thuận'],
  ['31288', 'xã Trường Thành', 'TL: Tân Thạnh, Định Môn, Trường Thành'],
  ['31294', 'xã Trường Xuân', 'TL: Trường Xuân A, Trường Xuân B, Trường Xuân'],
  ['31299', 'xã Phong Điền', 'PD: TT Phong Điền, Tân Thới, Giai Xuân'],
  ['31309', 'xã Trường Long', 'PD: Trường Long'],
  ['31315', 'xã Nhơn Ái', 'PD: Nhơn Nghĩa, Nhơn Ái'],
];
