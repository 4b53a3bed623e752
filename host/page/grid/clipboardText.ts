/**
 * Rows of cells out of what spreadsheets put on the clipboard as text: tabs between cells, line ends between rows; a cell that
 * holds a tab, a line end or a quote stands in quotes, with its quotes doubled. A lone quote inside a text is just a quote.
 * One line end at the very end belongs to the last row.
 */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const cells = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/gy;
  for (let found = cells.exec(text); found !== null; found = cells.exec(text)) {
    const [, cell = "", end = ""] = found;
    rows.at(-1)?.push(unquoted(cell));
    if (end === "") break;
    if (end !== "\t") rows.push([]);
    if (end !== "\t" && cells.lastIndex >= text.length) {
      rows.pop();
      break;
    }
  }
  return even(rows);
}

function unquoted(cell: string): string {
  const quoted = cell.length >= 2 && cell.startsWith('"') && cell.endsWith('"');
  const text = quoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
  return text.replace(/\r\n?/g, "\n");
}

/** The opposite of rowsOfText. */
export const textOfRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.map(quoted).join("\t")).join("\n");

const quoted = (text: string): string => (/[\t\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Short rows are filled with blanks, so that every row is as wide as the widest. */
export function even(rows: readonly (readonly string[])[]): string[][] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ""));
}
