import fc from 'fast-check';
import { foldName, foldNameTight, normaliseName } from './names';

const letters =
  'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵđbcghklmnpqrstvxÐð -.\u200b\u00a0';
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((parts) => parts.join(''));

describe('the strong form of a name', () => {
  it.each([
    ['Nguyễn Văn Hoà', 'Nguyễn Văn Hòa', 'tone placement oà'],
    ['Lê Thị Thuý', 'LÊ THỊ THÚY', 'tone placement uý'],
    ['Xã Thuỷ Hoả', 'Xã Thủy Hỏa', 'tone placement uỷ, oả'],
    ['Trần Hoè', 'Trần Hòe', 'tone placement oè'],
    ['Hòang Huỹnh', 'Hoàng Huỹnh', 'a tone set wrongly before a final'],
    ['Qúy', 'Quý', 'u belongs to qu'],
    ['Gìau', 'Giàu', 'i belongs to gi'],
    ['Ðặng Ðức', 'Đặng Đức', 'the Icelandic letter'],
    ['ðào', 'Đào', 'its small form'],
    ['  Kim   Thị\u00a0Sa\u200b Quên ', 'KIM THỊ SA QUÊN', 'spaces seen and unseen'],
    ['Thạch Sà Rây'.normalize('NFD'), 'Thạch Sà Rây', 'decomposed letters'],
    ["H'Hen Niê", 'HHen Niê', 'apostrophes'],
    ['H\u1fefHen Niê', 'HHen Niê', 'a mark that composes into an apostrophe'],
    ['Sa‑Rây', 'Sa-Rây', 'kinds of hyphen'],
  ])('makes %p and %p one: %s', (a, b) => {
    expect(normaliseName(a)).toBe(normaliseName(b));
  });

  it.each([
    ['Hòa', 'HÒA'],
    ['Thủy', 'THỦY'],
    ['Hoàng', 'HOÀNG'],
    ['Huỳnh', 'HUỲNH'],
    ['Hoài', 'HOÀI'],
    ['Khuỷu', 'KHUỶU'],
    ['Quý', 'QUÝ'],
    ['Giàu', 'GIÀU'],
    ['Gì', 'GÌ'],
    ['Nguyễn Trường', 'NGUYỄN TRƯỜNG'],
    ['Của Mía', 'CỦA MÍA'],
    ['Sarây Sôphíana', 'SARÂY SÔPHÍANA'],
  ])('leaves the right spelling of %p alone', (raw, strong) => {
    expect(normaliseName(raw)).toBe(strong);
  });

  it.each([
    ['Nguyễn Văn Hoa', 'Nguyễn Văn Hóa'],
    ['Lý Kim', 'Lí Kim'],
    ['Đan', 'Dan'],
    ['Sà Rây', 'Sarây'],
    ['Nguyễn', 'Nguyển'],
  ])('keeps %p and %p apart', (a, b) => {
    expect(normaliseName(a)).not.toBe(normaliseName(b));
  });

  it('is settled: normalising again changes nothing, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (raw) => {
        expect(normaliseName(normaliseName(raw))).toBe(normaliseName(raw));
      }),
      { numRuns: 1000 },
    );
  });

  it('settles also where a capital falls apart into several signs', () => {
    expect(normaliseName(normaliseName('ῧ'))).toBe(normaliseName('ῧ'));
  });

  it('does not depend on how letters were composed', () => {
    fc.assert(fc.property(texts, (raw) => expect(normaliseName(raw.normalize('NFD'))).toBe(normaliseName(raw))));
  });
});

describe('the weak forms of a name', () => {
  it.each([
    ['Lý Mỹ Vy', 'Lí Mĩ Vi'],
    ['Đặng Thúy', 'Dang Thuý'],
    ['Sơn Sô-Phia', 'SON SO PHIA'],
  ])('fold %p and %p together', (a, b) => {
    expect(foldName(a)).toBe(foldName(b));
  });

  it.each([
    ['Thạch Sà Rây', 'Thạch Sa Ray', 'Thạch Sarây', 'Thach Sa-Rây'],
    ['Kim Ra Tha Na', 'Kim Rathana', 'KIM RATHA NA', 'Kim Ra-tha-na'],
    ['Danh Chanh Đa Ra', 'Danh Chanhđara', 'Danh Chanh Dara', 'Danh Chanh-Đa-Ra'],
  ])('without spaces join the spellings of the Khmer name %p', (...spellings) => {
    expect(new Set(spellings.map(foldNameTight)).size).toBe(1);
  });

  it('are settled, and made of plain letters for Vietnamese text', () => {
    fc.assert(
      fc.property(texts, (raw) => {
        expect(foldName(foldName(raw))).toBe(foldName(raw));
        expect(foldNameTight(foldNameTight(raw))).toBe(foldNameTight(raw));
        expect(foldName(raw)).toMatch(/^[A-XZ ]*$/);
        expect(foldName(normaliseName(raw))).toBe(foldName(raw));
      }),
    );
  });
});
