import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { composed, cutFonts, type FontStyle } from './fonts';
import { factStyle } from './layout/facts.layout';
import { footFields } from './layout/foot.layout';
import { footHeight, plainFootHeight, sheets } from './layout/page.layout';
import { footerOf, type LaidPaper, papersOf } from './layout/papers.layout';
import type { PartialDate } from './plain-date';
import type { DocumentTemplate, RenderedDocument } from './template';

/**
 * Sets a paper. The same data gives the same bytes: the PDF is dated by the paper, not by the clock, so a leader's view,
 * its digest and a later reprint agree.
 * @returns the PDF and where its signatures go.
 */
export async function renderDocument<D>(
  template: DocumentTemplate<D>,
  data: D,
  as: 'paper' | 'draft' = 'paper',
): Promise<RenderedDocument> {
  const papers = papersOf(template.compose(inComposedForm(data)));
  const sheet = sheets[template.sheet ?? 'certificate'];
  let pageCount = 1;
  const definition = definitionOf(template, data, papers, (page, pages) => {
    pageCount = pages;
    return footerOf(papers, sheet, page, pages);
  });
  // Whoever holds a draft in his hand must see that it is none of the papers it looks like.
  const marked = as === 'draft' ? { ...definition, watermark: draftMark } : definition;
  await prepareFonts();
  const pdf = await pdfmake.createPdf(marked).getBuffer();
  const foot = papers.at(-1)?.foot;
  return { pdf: new Uint8Array(pdf), fields: foot ? footFields(foot, sheet, pageCount) : {} };
}

const draftMark = { text: 'DỰ THẢO', color: '#5b6b73', opacity: 0.12, bold: true };

function definitionOf<D>(
  template: DocumentTemplate<D>,
  data: D,
  papers: readonly LaidPaper[],
  footer: (page: number, pages: number) => Content,
): TDocumentDefinitions {
  const sheet = sheets[template.sheet ?? 'certificate'];
  const signed = papers.some(({ foot }) => foot !== undefined);
  return {
    content: papers.map(({ flow }) => flow),
    footer,
    version: '1.7',
    language: 'vi-VN',
    pageSize: 'A4',
    pageOrientation: sheet.orientation,
    pageMargins: [sheet.left, sheet.top, sheet.right, signed ? footHeight : plainFootHeight],
    styles: factStyle(template.dense ?? false),
    defaultStyle: { font: 'Tinos', fontSize: 12 },
    info: {
      title: template.title,
      creator: 'Hộ tịch',
      producer: 'Hộ tịch',
      creationDate: noonOf(template.dayOf(data)),
    },
  };
}

/** Noon in Vietnam keeps the day the same in every zone that reads the property. */
function noonOf(day: PartialDate): Date {
  return new Date(Date.UTC(day.year, (day.month ?? 1) - 1, day.day ?? 1, 5));
}

let fontsReady: Promise<void> | undefined;

/** pdfmake reads fonts by name from its virtual file system; a Buffer in the font table is taken for a web address. */
function prepareFonts(): Promise<void> {
  fontsReady ??= cutFonts().then((cut) => {
    const name = (style: FontStyle) => `Tinos-${style}.ttf`;
    for (const style of ['normal', 'bold', 'italics', 'bolditalics'] as const) {
      pdfmake.virtualfs.writeFileSync(name(style), cut[style]);
    }
    pdfmake.setFonts({
      Tinos: {
        normal: name('normal'),
        bold: name('bold'),
        italics: name('italics'),
        bolditalics: name('bolditalics'),
      },
    });
    // Papers are made of their data alone: nothing is fetched, nothing is read from disk.
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => false);
  });
  return fontsReady;
}

/** A copy of the data with every text in NFC: decomposed marks are set beside their letters instead of over them. */
function inComposedForm<T>(data: T): T {
  const copy: unknown = JSON.parse(composed(JSON.stringify(data)));
  return isLike(copy, data) ? copy : data;
}

/** Plain data comes back from JSON as it went in; the compiler has to be told. */
function isLike<T>(value: unknown, pattern: T): value is T {
  return typeof value === typeof pattern;
}
