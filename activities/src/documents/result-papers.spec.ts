import { editions, type Procedure } from '@hotich/catalogue';
import { as, nationalityVi, type OfficeCode, parsePlainDate } from '@hotich/domain';
import { entryContentOf, entrySpecFor, type RegisterContent } from '@hotich/registers';
import { sampleAnswers } from '@hotich/testing';
import { PDF } from '@libpdf/core';
import type { PrintedEntry } from './result-document';
import { registerDocumentOf, unwrittenEntry } from './result-document';
import { resultPapers } from './result-papers';

const today = parsePlainDate('2026-11-24');
const office = {
  code: as<OfficeCode>('99001'),
  name: 'Xã Hương Sen',
  authority: 'Ủy ban nhân dân xã Hương Sen',
  superior: 'Thành phố Cần Thơ',
};
const on = {
  office,
  leader: { id: '1', fullName: 'Lâm Quốc Ưởng', title: 'Chủ tịch' },
  verificationUrl: 'https://hotich.example.test/xac-minh/x',
};

/** What stands in a book alone and is on no paper: ticks, codes of kinds, who asked and why, the parents' own papers. */
const notPrinted =
  /^nyc|LoaiGiayToTuyThan$|^(me|cha)(SoGiayToTuyThan|GiayToKhac)$|^(nguoiThucHien|soLuong|nksLoaiKhaiSinh|loaiBanSao|cnLoaiNhanNuoi|baLoai)$/;

/** The newest edition of each procedure, with answers of which every question is answered. */
const newest = [...new Map(editions.map((edition) => [edition.code, edition])).values()];

describe.each(newest.map((procedure) => [procedure.code, procedure] as const))('the result of %s', (_, procedure) => {
  it('says all that its book says', async () => {
    const { text, contents } = await paperOf(procedure, 1);
    const missing = contents.flatMap((content) =>
      Object.entries(content).filter(([column, value]) => !notPrinted.test(column) && !isPrinted(column, value, text)),
    );
    expect(missing).toEqual([]);
  });
});

async function paperOf(procedure: Procedure, seed: number): Promise<{ text: string; contents: RegisterContent[] }> {
  const answers = sampleAnswers(procedure.form, { seed, optional: 'all' });
  const books = [...new Set(procedure.entries.map(({ book }) => book))];
  const entries = books.flatMap((book): PrintedEntry[] => {
    const spec = entrySpecFor(procedure, book, answers);
    return spec ? [unwrittenEntry(book, entryContentOf(spec, procedure.form, answers), { office, today })] : [];
  });
  const [own, second = null] = entries;
  const paper = resultPapers[procedure.results[0].template];
  if (!own || paper.from === 'earlier') return { text: '', contents: [] };
  const { pdf } = await paper.render(
    { entry: registerDocumentOf(own, on), second, earlier: null, copyNumber: null, day: today },
    'paper',
  );
  const printed = second && procedure.results[0].template === 'birthWithParentChild' ? [own, second] : [own];
  return { text: await lettersOf(pdf), contents: printed.map(({ content }) => content) };
}

/** How a value of a book may stand on a paper: names in capitals, days with strokes, of parents the year, codes in words. */
function waysOf(column: string, value: string): string[] {
  const squeezed = (text: string) => text.replace(/\s+/g, '');
  const [, day = '', month = '', year = ''] = /^(?:(?:(\d\d)\.)?(\d\d)\.)?(\d{4})$/.exec(value) ?? [];
  const ways = [value, value.toUpperCase(), nationalityVi(value)];
  if (year !== '') ways.push([day, month, year].filter(Boolean).join('/'), `Năm sinh: ${year}`);
  if (column.endsWith('GioiTinh')) ways.push(`Giới tính: ${{ 1: 'Nam', 2: 'Nữ' }[value] ?? 'Chưa xác định'}`);
  if (column.startsWith('loaiXacNhan')) ways.push('nhận con', 'Con nhận');
  if (/^(gbtLoai|nxnLoaiMucDichSuDung)$/.test(column))
    ways.push('Giấy', 'Bản án', 'Văn bản', 'Biên bản', 'Đăng ký kết hôn');
  if (/^\d\d:\d\d$/.test(value)) ways.push(value.replace(':', ' giờ '));
  return ways.map(squeezed);
}

/** Husband and wife stand side by side: what runs over two lines in one column is read together with the other's. */
const besideEachOther = /^(chong|vo)/;

function isPrinted(column: string, value: string, text: string): boolean {
  if (waysOf(column, value).some((way) => text.includes(way))) return true;
  return besideEachOther.test(column) && value.split(/\s+/).every((word) => text.includes(word));
}

/** Letters of all pages, spaces dropped. */
async function lettersOf(pdf: Uint8Array): Promise<string> {
  const pages = (await PDF.load(pdf)).getPages().map((page) => page.extractText().text);
  return pages.join('').replace(/\s+/g, '').normalize('NFC');
}
