/**
 * Read a CSV file with a header line (RFC 4180: quoted cells, doubled quotes).
 *
 * @returns one record a row, keyed by the header; missing cells are empty strings
 * @throws Error when a row has more cells than the header, naming the line
 */
export function readCsv(text: string): Record<string, string>[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === ',') {
      row.push(cell);
      cell = '';
    } else if (char === '\n') {
      row.push(cell.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += char;
  }
  if (cell || row.length) rows.push([...row, cell]);
  const [header = [], ...body] = rows;
  return body
    .filter((cells) => cells.length > 1 || cells[0])
    .map((cells, index) => {
      if (cells.length > header.length) throw new Error(`line ${index + 2}: ${cells.length} cells under ${header.length} headings`);
      return Object.fromEntries(header.map((name, column) => [name, cells[column] ?? '']));
    });
}

/** The values of a cell that holds several ("a|b"); empty for an empty cell. */
export const readCell = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split('|')
        .map((one) => one.trim())
        .filter(Boolean)
    : [];
