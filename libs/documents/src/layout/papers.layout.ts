import type { Content, ContentStack } from 'pdfmake/interfaces';
import type { Composition, Foot } from '../template';
import { footContent } from './foot.layout';
import { footHeight, plainFootHeight, type SheetSize } from './page.layout';

/** One of the papers in a file. */
export interface LaidPaper {
  /** The whole of its flow; once laid out, pdfmake leaves in it where it came to stand. */
  readonly flow: ContentStack & Laid;
  readonly foot?: Foot;
}

interface Laid {
  readonly positions?: readonly { readonly pageNumber: number }[];
}

/** The papers of a file in their order, each beginning a page. */
export function papersOf({ body, foot, next }: Composition, first = true): LaidPaper[] {
  const flow: ContentStack = { stack: body, ...(first ? {} : { pageBreak: 'before' }) };
  return [{ flow, ...(foot && { foot }) }, ...(next ? papersOf(next, false) : [])];
}

/** What stands below the body of a page: the foot on the last page of each paper, the page's number on the others. */
export function footerOf(papers: readonly LaidPaper[], sheet: SheetSize, page: number, pages: number): Content {
  const starts = papers.map(({ flow }, index) => (index === 0 ? 1 : (flow.positions?.[0]?.pageNumber ?? pages)));
  const index = starts.filter((start) => start <= page).length - 1;
  const start = starts[index] ?? 1;
  const end = (starts[index + 1] ?? pages + 1) - 1;
  const foot = papers[index]?.foot;
  if (page === end && foot) return footContent(foot, sheet, index === papers.length - 1 ? undefined : pages);
  return start === end ? '' : pageNumber(page - start + 1, end - start + 1, foot ? footHeight : plainFootHeight);
}

function pageNumber(page: number, pages: number, room: number): Content {
  return { text: `Trang ${page}/${pages}`, alignment: 'center', fontSize: 10, margin: [0, room - 30, 0, 0] };
}
