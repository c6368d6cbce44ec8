import { PDF } from '@libpdf/core';
import {
  adoptionCertificate,
  birthCertificate,
  birthWithParentChild,
  bookNote,
  changeExtract,
  deathExtract,
  type DocumentTemplate,
  extractCopy,
  guardianshipEndExtract,
  maritalStatusCertificate,
  marriageCertificate,
  marriageNoteExtract,
  otherNoteExtract,
  parentChildExtract,
  renderDocument,
} from '../index';
import {
  copyOf,
  specimenAdoption,
  specimenBirth,
  specimenBirthWithParentChild,
  specimenBookNote,
  specimenChange,
  specimenDeath,
  specimenForeignMarriage,
  specimenGuardianshipEnd,
  specimenMaritalStatus,
  specimenMarriage,
  specimenParentChild,
} from '../specimens.fixture';
import { lettersOf, squeezed } from '../specimens-all.fixture';

async function expectSaid<D>(template: DocumentTemplate<D>, data: D, said: readonly string[]): Promise<void> {
  const letters = await lettersOf((await renderDocument(template, data)).pdf);
  for (const one of said) expect(letters).toContain(squeezed(one));
}

describe('the papers of the books', () => {
  it('name both spouses, who sign the certificate of marriage themselves', () =>
    expectSaid(marriageCertificate, specimenMarriage, [
      'GIẤY CHỨNG NHẬN KẾT HÔN',
      'Số: 31/2026',
      'TRẦN THỊ BƯỞI',
      'NGUYỄN VĂN ỔI',
      '(Ký, ghi rõ họ, chữ đệm, tên)',
      'Nơi đăng ký kết hôn: Ủy ban nhân dân xã Đại Ngãi',
    ]));

  it('tell when, where and of what somebody died, and by which paper it is known', () =>
    expectSaid(deathExtract, specimenDeath, [
      'TRÍCH LỤC KHAI TỬ',
      'Đã chết vào lúc: 04 giờ 35 phút',
      'Ngày hai mươi tháng mười một năm hai nghìn không trăm hai mươi sáu',
      'Nguyên nhân: Tuổi già',
      'Giấy báo tử: số 12/GBT, ngày 21/11/2026, do Trạm Y tế xã Đại Ngãi cấp',
    ]));

  it('say why a guardianship ended and where it stood', () =>
    expectSaid(guardianshipEndExtract, specimenGuardianshipEnd, [
      'Lý do chấm dứt giám hộ: Người được giám hộ đã đủ 18 tuổi',
      'Việc giám hộ đã đăng ký: số 3/2019, tại Ủy ban nhân dân xã Đại Ngãi',
    ]));

  it('say from what to what a register was corrected, under the title of what was done', () =>
    expectSaid(changeExtract, specimenChange, [
      'TRÍCH LỤC CẢI CHÍNH HỘ TỊCH',
      'từ “Trần Thị Bửi” thành “Trần Thị Bưởi”',
      'số 77/1998',
    ]));

  it('say what a marital status is certified for, and for how long', () =>
    expectSaid(maritalStatusCertificate, specimenMaritalStatus, [
      'từ ngày 01/08/2016 đến ngày 24/11/2026',
      'Giấy này được cấp để: Đăng ký kết hôn ở nước ngoài với người nước ngoài',
      'có giá trị 6 tháng kể từ ngày cấp',
    ]));

  it('say what an authority abroad did, for whichever book notes it', async () => {
    await expectSaid(marriageNoteExtract, specimenForeignMarriage, [
      'TRÍCH LỤC GHI CHÚ KẾT HÔN',
      'Quốc gia: Đức',
      'Số giấy tờ: E 118/2025',
      'Hộ chiếu số C01X00T47',
      'ȘTEFAN MÜLLER-ŁUKASZ',
    ]);
    await expectSaid(otherNoteExtract, specimenBirth, ['VIỆC KHAI SINH ĐÃ GIẢI QUYẾT', 'Nơi ghi vào Sổ']);
  });

  it('name child, adopters and the side that gives', () =>
    expectSaid(adoptionCertificate, specimenAdoption, [
      'GIẤY CHỨNG NHẬN NUÔI CON NUÔI',
      'Cha nuôi',
      'Bên giao con nuôi',
    ]));

  it('have no column and no signature for an adopter who is not there', async () => {
    const alone = Object.fromEntries(
      Object.entries(specimenAdoption.content).filter(([column]) => !/^chn/.test(column)),
    );
    const letters = await lettersOf(
      (await renderDocument(adoptionCertificate, { ...specimenAdoption, content: alone })).pdf,
    );
    expect(letters).not.toContain(squeezed('Cha nuôi'));
    expect(letters.split(squeezed('Mẹ nuôi'))).toHaveLength(3);
  });

  it('show a judgment and the entry that it was noted beside', () =>
    expectSaid(bookNote, specimenBookNote, [
      'THEO BẢN ÁN, QUYẾT ĐỊNH',
      'số 45/2026/QĐST-HNGĐ ngày 03/11/2026 của Tòa án nhân dân khu vực 7',
      'Công nhận thuận tình ly hôn',
      'Số đăng ký: 31/2026',
    ]));

  it('leave out what the book does not say', async () => {
    const bare = { ...specimenParentChild, content: { cmHoTen: 'Nguyễn Văn Ổi', ncHoTen: 'Nguyễn Thị Ngọc Ánh' } };
    const letters = await lettersOf((await renderDocument(parentChildExtract, bare)).pdf);
    for (const label of ['Quê quán', 'Dân tộc', 'Giấy tờ tùy thân']) expect(letters).not.toContain(squeezed(label));
  });

  it('print what is no date as the old book has it', () =>
    expectSaid(deathExtract, { ...specimenDeath, content: { nktHoTen: 'Sơn Sóc', nktNgayChet: 'năm Mậu Tuất' } }, [
      'Ngày, tháng, năm chết: năm Mậu Tuất',
    ]));
});

describe('a copy of any entry', () => {
  it.each([
    ['marriage', copyOf(specimenMarriage), 'TRÍCH LỤC KẾT HÔN', 'Số: 46/TLKH-BS'],
    ['death', copyOf(specimenDeath), 'TRÍCH LỤC KHAI TỬ', 'Số: 46/TLKT-BS'],
    ['change', copyOf(specimenChange), 'TRÍCH LỤC CẢI CHÍNH HỘ TỊCH', 'Số: 46/TLTĐCC-BS'],
    ['marital status', copyOf(specimenMaritalStatus), 'GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 'Số: 46/XNHN-BS'],
  ])('of a %s has the title of its extract and the number of its own book', async (_book, copy, title, number) => {
    await expectSaid(extractCopy, copy, [title, '(BẢN SAO)', number, 'Quyển số: 01-TP/HT-2026']);
  });

  it('repeats what was noted beside the entry since', () =>
    expectSaid(extractCopy, { ...copyOf(specimenMarriage), notes: ['Đã ghi chú ly hôn.'] }, [
      'Ghi chú: Đã ghi chú ly hôn.',
    ]));
});

describe('two papers in one file', () => {
  it('stand on a page each, with their own numbers, and are signed once at the end', async () => {
    const { pdf, fields } = await renderDocument(birthWithParentChild, specimenBirthWithParentChild);
    const [birth = '', recognition = ''] = (await PDF.load(pdf))
      .getPages()
      .map((page) => squeezed(page.extractText().text).normalize('NFC'));
    expect(birth).toContain(squeezed('Số: 119/2026'));
    expect(birth).toContain(squeezed('xem trang 2'));
    expect(recognition).toContain(squeezed('Số: 5/2026'));
    expect([fields.leader?.page, fields.agency?.page]).toEqual([2, 2]);
  });

  it('say on the page of the first where the signatures are, also when it takes two pages itself', async () => {
    const long = { ...specimenBirthWithParentChild, notes: ['Cải chính theo quyết định. '.repeat(120)] };
    const { pdf, fields } = await renderDocument(birthWithParentChild, long);
    const pages = (await PDF.load(pdf)).getPages().map((page) => squeezed(page.extractText().text).normalize('NFC'));
    expect(pages).toHaveLength(3);
    expect(pages[0]).toContain(squeezed('Trang 1/2'));
    expect(pages[1]).toContain(squeezed('xem trang 3'));
    expect(fields.leader?.page).toBe(3);
  });

  it('are nothing else than each by itself', async () => {
    const alone = await lettersOf((await renderDocument(birthCertificate, specimenBirth)).pdf);
    const together = await lettersOf((await renderDocument(birthWithParentChild, specimenBirthWithParentChild)).pdf);
    const facts = alone.slice(0, alone.indexOf(squeezed('TM. ỦY BAN')));
    expect(facts.length).toBeGreaterThan(200);
    expect(together).toContain(facts);
  });
});
