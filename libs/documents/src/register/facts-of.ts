import type { Content } from 'pdfmake/interfaces';
import { dots, fact, factLine, noInformation, paragraph } from '../layout/facts.layout';
import { printed } from './book-values';
import { foreignAct } from './foreign-act';
import type { BookContent } from './register-data';
import { isLine, type Line, type RegisterFacts, type Row, type Section } from './register-facts';

/** All that a book says, in the order of the form; what it does not say is left out, with the heads over nothing. */
export function factsOf({ sections }: RegisterFacts, content: BookContent): Content[] {
  return [...sections, foreignAct].flatMap((section) =>
    isPair(section) ? besides(section, content) : sectionOf(section, content),
  );
}

function besides(pair: readonly [Section, Section], content: BookContent): Content[] {
  const stacks = pair.map((section) => sectionOf(section, content)).filter((stack) => stack.length > 0);
  const [only, other] = stacks;
  if (only === undefined || other === undefined) return only ?? [];
  return [{ columns: stacks.map((stack) => ({ width: '50%', stack })), columnGap: 14 }];
}

/** A person or matter that the book does not know at all is left out together with its head. */
function sectionOf({ title, lines }: Section, content: BookContent): Content[] {
  const set = lines.flatMap((line) => lineOf(line, content));
  if (title === undefined) return set;
  if (!lines.some((line) => says(line, content))) return [];
  return [{ text: title, bold: true, fontSize: 13, margin: [0, 4, 0, 5] }, ...set];
}

function says(line: Line, content: BookContent): boolean {
  if (typeof line === 'function') return line(content) !== undefined;
  return (isLine(line) ? line : [line]).some((row) => valueOf(row, content) !== undefined);
}

function lineOf(line: Line, content: BookContent): Content[] {
  if (typeof line === 'function') {
    const said = line(content);
    if (said === undefined) return [];
    return [typeof said === 'string' ? paragraph(said) : fact(said[0], said[1])];
  }
  if (!isLine(line)) return isPrinted(line, content) ? [fact(line.label, valueOf(line, content), absence(line))] : [];
  const rows = line.filter((row) => isPrinted(row, content));
  if (rows.length === 0) return [];
  return [factLine(rows.map((row) => [row.label, valueOf(row, content), 100 / line.length - 1, absence(row)]))];
}

const isPrinted = (row: Row, content: BookContent): boolean =>
  row.absent !== undefined || valueOf(row, content) !== undefined;

const valueOf = ({ column, kind, words }: Row, content: BookContent): string | undefined =>
  printed(content, column, kind, words);

const absence = ({ absent }: Row): string => (absent === 'dots' ? dots : noInformation);

const isPair = (section: Section | readonly [Section, Section]): section is readonly [Section, Section] =>
  Array.isArray(section);
