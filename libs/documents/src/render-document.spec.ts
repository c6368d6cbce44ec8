import { createHash } from 'node:crypto';
import { PDF } from '@libpdf/core';
import {
  birthCertificate,
  extractCopy,
  receipt,
  refusalNotice,
  renderDocument,
  supplementRequest,
  templateInForce,
} from './index';
import { specimenReceipt, specimenSlip } from './specimen-slips.fixture';
import { specimenBirth, specimenOldBirth } from './specimens.fixture';
import { lettersOf, squeezed } from './specimens-all.fixture';

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a draft', () => {
  it('has dots for its number and is marked, so that it is not the paper byte for byte', async () => {
    const unnumbered = { ...specimenBirth, number: null };
    const draft = await renderDocument(birthCertificate, unnumbered, 'draft');
    const letters = await lettersOf(draft.pdf);
    expect(letters).toContain('Số:................/2026');
    expect(digest(draft.pdf)).not.toBe(digest((await renderDocument(birthCertificate, unnumbered)).pdf));
  });
});

describe('a certificate of birth', () => {
  it('says all that the book says, with its number, in Vietnamese', async () => {
    const letters = await lettersOf((await renderDocument(birthCertificate, specimenBirth)).pdf);
    for (const said of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'GIẤY KHAI SINH',
      'Số: 119/2026',
      'NGUYỄN THỊ NGỌC ÁNH',
      '15/11/2026',
      'Ngày mười lăm tháng mười một năm hai nghìn không trăm hai mươi sáu',
      'Giới tính: Nữ',
      'Số định danh cá nhân: 099326000119',
      'TRẦN THỊ BƯỞI',
      'Năm sinh: 1995',
      'Ngày, tháng, năm đăng ký: 24/11/2026',
      'TM. ỦY BAN NHÂN DÂN',
      'Lâm Quốc Ưởng',
    ]) {
      expect(letters).toContain(squeezed(said));
    }
  });

  it('is the same to the byte for the same data', async () => {
    const [once, again] = [
      await renderDocument(birthCertificate, specimenBirth),
      await renderDocument(birthCertificate, specimenBirth),
    ];
    expect(digest(again.pdf)).toBe(digest(once.pdf));
  });

  it('is set alike from composed and decomposed letters', async () => {
    const decomposed = { ...specimenBirth, registeredAt: specimenBirth.registeredAt.normalize('NFD') };
    const [nfc, nfd] = [
      await renderDocument(birthCertificate, specimenBirth),
      await renderDocument(birthCertificate, decomposed),
    ];
    expect(digest(nfd.pdf)).toBe(digest(nfc.pdf));
  });

  it('takes an address of any length into its QR', async () => {
    const verificationUrl = `https://hotich.example.test/verify/${'7Q2M'.repeat(60)}`;
    await expect(renderDocument(birthCertificate, { ...specimenBirth, verificationUrl })).resolves.toBeDefined();
  });

  it('lets the seal cover a third of the leader’s mark from the left', async () => {
    const { fields } = await renderDocument(birthCertificate, specimenBirth);
    const [leaderLeft] = fields.leader?.rect ?? [];
    const sealRight = fields.agency?.rect[2];
    expect((sealRight ?? 0) - (leaderLeft ?? 0)).toBeCloseTo(40, 1);
    expect([fields.leader?.page, fields.agency?.page]).toEqual([1, 1]);
  });

  it('fits one page, and with very long facts goes on to a second where the signatures then are', async () => {
    const long = { ...specimenBirth, notes: ['Cải chính theo quyết định. '.repeat(120)] };
    const short = await renderDocument(birthCertificate, specimenBirth);
    const spilled = await renderDocument(birthCertificate, long);
    expect((await PDF.load(short.pdf)).getPageCount()).toBe(1);
    expect((await PDF.load(spilled.pdf)).getPageCount()).toBe(2);
    expect(spilled.fields.leader?.page).toBe(2);
  });
});

describe('a copy of an extract from an old book', () => {
  it('shows a date only as far as the book knows it and says where it knows nothing', async () => {
    const rendered = await renderDocument(extractCopy, specimenOldBirth);
    const letters = await lettersOf(rendered.pdf);
    for (const said of [
      'TRÍCH LỤC KHAI SINH',
      '(BẢN SAO)',
      'Ngày, tháng, năm sinh: 1958',
      'Năm một nghìn chín trăm năm mươi tám',
      'Nơi sinh: không có thông tin',
      'Ngày, tháng, năm đăng ký: 06/1958',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH',
    ]) {
      expect(letters).toContain(squeezed(said));
    }
    expect(rendered.fields.agency).toEqual({ page: 1, rect: [302.28, 797.89, 552.28, 835.89] });
  });
});

describe('the slips of the one-stop shop', () => {
  it('print the receipt with its appointment', async () => {
    const letters = await lettersOf((await renderDocument(receipt, specimenReceipt)).pdf);
    for (const said of ['Số: 512/2026-TTPVHCC', 'H13.77-261124-0007', '17 giờ 00 phút, ngày 24/11/2026', '01 (bộ)']) {
      expect(letters).toContain(squeezed(said));
    }
  });

  it('print the principal of a proxy', async () => {
    const proxy = {
      ...specimenReceipt,
      principal: { fullName: 'Lê Thị Mận', authorityPaper: 'số 12 ngày 20/11/2026' },
    };
    expect(await lettersOf((await renderDocument(receipt, proxy)).pdf)).toContain(
      squeezed('Người ủy quyền: Lê Thị Mận'),
    );
  });

  it('print everything that is missing, and every reason of a refusal', async () => {
    const asked = { ...specimenSlip, items: ['Bản chính Giấy chứng sinh', 'Giấy ủy quyền'], reason: 'Thiếu giấy tờ' };
    const refused = { ...specimenSlip, reasons: ['Không thuộc thẩm quyền của xã'] };
    const request = await lettersOf((await renderDocument(supplementRequest, asked)).pdf);
    const notice = await lettersOf((await renderDocument(refusalNotice, refused)).pdf);
    expect(request).toContain(squeezed('2. Giấy ủy quyền'));
    expect(request).toContain('PBS-TTPVHCC');
    expect(notice).toContain(squeezed('Không thuộc thẩm quyền của xã'));
    expect(notice).toContain('PTC-TTPVHCC');
  });
});

describe('editions', () => {
  const later = { ...birthCertificate, validFrom: '2027-01-01' };
  it.each([
    ['2024-06-05', undefined],
    ['2026-11-24', '2024-06-06'],
    ['2027-01-01', '2027-01-01'],
  ])('on %s the form of %s is printed', (day, validFrom) => {
    expect(templateInForce([later, birthCertificate], day)?.validFrom).toBe(validFrom);
  });
});
