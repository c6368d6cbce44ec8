/** Rows as RFC 4180 text with a header; the columns are those of the first row, in its order. Empty for no rows. */
export function asCsv(rows: readonly Readonly<Record<string, string>>[]): string {
  const [first] = rows;
  if (first === undefined) return '';
  const columns = Object.keys(first);
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? '')).join(','));
  return [columns.map(quoted).join(','), ...lines, ''].join('\r\n');
}

function quoted(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replace(/"/g, '""')}"` : value;
}
