export interface PastedLine {
  /** 1-based row of the pasted table, for messages. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell that is quoted to its end, or anything up to a tab or line end; then that tab, line end or the end of the text. */
const CELL = /(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g;

/** Filled lines of cells as Word, Excel and Sheets put them on the clipboard: tabs between cells, quotes around cells with line breaks (SPEC U1). */
export function pastedLines(text: string): readonly PastedLine[] {
  const lines: string[][] = [];
  let line: string[] = [];
  for (const [, quoted, plain = "", end] of text.replace(/\r\n?/g, "\n").matchAll(CELL)) {
    line.push(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (end === "\t") continue;
    lines.push(line);
    line = [];
  }
  return lines.map((cells, index) => ({ line: index + 1, cells })).filter(({ cells }) => cells.some(filled));
}

export function filled(cell: string | undefined): boolean {
  return cell !== undefined && cell.trim() !== "";
}
