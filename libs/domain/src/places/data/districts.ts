/**
 * The districts that ended on 30 June 2025, by our own letters, then districts they had been cut out of earlier: old books
 * write their communes under those. General knowledge, not of the resolution's list: a clerk may know better.
 */
export const districts: readonly (readonly [code: string, name: string, ...earlier: string[]])[] = [
  ['ST.ST', 'thành phố Sóc Trăng'],
  ['ST.KS', 'huyện Kế Sách'],
  ['ST.LP', 'huyện Long Phú'],
  ['ST.CD', 'huyện Cù Lao Dung', 'ST.LP'],
  ['ST.MT', 'huyện Mỹ Tú'],
  ['ST.CT', 'huyện Châu Thành', 'ST.MT'],
  ['ST.MX', 'huyện Mỹ Xuyên'],
  ['ST.TD', 'huyện Trần Đề', 'ST.LP', 'ST.MX'],
  ['ST.TT', 'huyện Thạnh Trị'],
  ['ST.NN', 'thị xã Ngã Năm', 'ST.TT'],
  ['ST.VC', 'thị xã Vĩnh Châu'],

  ['HG.VT', 'thành phố Vị Thanh'],
  ['HG.NB', 'thành phố Ngã Bảy', 'HG.PH'],
  ['HG.LM', 'thị xã Long Mỹ', 'HG.HL'],
  ['HG.HL', 'huyện Long Mỹ'],
  ['HG.VY', 'huyện Vị Thủy', 'HG.HL'],
  ['HG.PH', 'huyện Phụng Hiệp'],
  ['HG.CT', 'huyện Châu Thành'],
  ['HG.CA', 'huyện Châu Thành A', 'HG.CT'],

  ['CT.NK', 'quận Ninh Kiều'],
  ['CT.BT', 'quận Bình Thủy'],
  ['CT.CR', 'quận Cái Răng', 'HG.CT'],
  ['CT.OM', 'quận Ô Môn'],
  ['CT.TN', 'quận Thốt Nốt'],
  ['CT.VT', 'huyện Vĩnh Thạnh', 'CT.TN'],
  ['CT.CD', 'huyện Cờ Đỏ', 'CT.OM', 'CT.TN'],
  ['CT.TL', 'huyện Thới Lai', 'CT.OM', 'CT.CD'],
  ['CT.PD', 'huyện Phong Điền', 'HG.CT', 'CT.OM'],
];

/** Districts whose name exists in provinces elsewhere as well: without the province they settle nothing. */
export const sharedDistrictNames: readonly string[] = ['Châu Thành', 'Phong Điền', 'Vĩnh Thạnh'];
