import type { Content, TableCell } from 'pdfmake/interfaces';

export interface Column<R> {
  readonly head: string;
  readonly width: number | '*';
  readonly alignment?: 'center' | 'left';
  readonly cell: (row: R, index: number) => string;
}

/** A ruled table whose head is repeated on every page and whose rows are never torn. */
export function table<R>(columns: readonly Column<R>[], rows: readonly R[], fontSize: number): Content {
  const head = columns.map(({ head: text }): TableCell => ({
    text,
    bold: true,
    alignment: 'center',
    fillColor: '#eef1f2',
  }));
  const lines = rows.map((row, index) =>
    columns.map(({ cell, alignment = 'left' }): TableCell => ({ text: cell(row, index), alignment })),
  );
  const none: TableCell[] = [
    { text: 'Không có', italics: true, alignment: 'center', colSpan: columns.length },
    ...columns.slice(1).map(() => ''),
  ];
  return {
    fontSize,
    margin: [0, 4, 0, 8],
    layout: { hLineWidth: () => 0.5, vLineWidth: () => 0.5, paddingTop: () => 3, paddingBottom: () => 3 },
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columns.map(({ width }) => width),
      body: [head, ...(lines.length === 0 ? [none] : lines)],
    },
  };
}
