import { even } from "./clipboardText.ts";

const BLOCKS = new Set(["P", "DIV", "LI", "H1", "H2", "H3", "H4", "H5", "H6", "TR"]);
const UNSEEN = new Set(["STYLE", "SCRIPT", "TEMPLATE", "HEAD"]);
/** No table of a person is larger; a page that claims more columns or rows in one cell is not to be believed. */
const WIDEST_SPAN = 1000;

/**
 * Rows of cells of the tables in a clipboard's HTML (Word, Excel, a web page), one table below the other, or null when there is none.
 * Paragraphs and <br> become line breaks inside the cell; of merged cells the first keeps the text and the others are blank.
 * The document is parsed, never shown: nothing in it runs or loads.
 */
export function rowsOfTable(html: string): string[][] | null {
  const tables = [...new DOMParser().parseFromString(html, "text/html").querySelectorAll("table")];
  const outer = tables.filter((table) => table.parentElement?.closest("table") === null);
  const rows = outer.flatMap((table) => {
    const taken = new Set<string>();
    return [...table.rows].map((row, at) => cellsOf(row, at, taken));
  });
  return rows.length === 0 ? null : even(rows);
}

function cellsOf(row: HTMLTableRowElement, at: number, taken: Set<string>): string[] {
  const texts: string[] = [];
  for (const cell of row.cells) {
    while (taken.has(`${at}:${texts.length}`)) texts.push("");
    const column = texts.length;
    const across = Math.min(cell.colSpan, WIDEST_SPAN);
    for (let down = 1; down < Math.min(cell.rowSpan, WIDEST_SPAN); down += 1) {
      for (let right = 0; right < across; right += 1) taken.add(`${at + down}:${column + right}`);
    }
    texts.push(textOf(cell), ...Array.from({ length: across - 1 }, () => ""));
  }
  while (taken.has(`${at}:${texts.length}`)) texts.push("");
  return texts;
}

/** The text as a reader sees it: white space of the source is one space, breaks come from <br> and from blocks. */
function textOf(cell: HTMLElement): string {
  const lines = [""];
  for (const child of cell.childNodes) write(child, lines);
  return lines
    .map((line) => line.replaceAll("\u00a0", " ").replace(/ {2,}/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function write(node: Node, lines: string[]): void {
  if (node instanceof Text) lines.push(`${lines.pop() ?? ""}${node.data.replace(/[ \t\r\n\f]+/g, " ")}`);
  if (!(node instanceof HTMLElement) || UNSEEN.has(node.tagName)) return;
  const block = BLOCKS.has(node.tagName);
  if (node.tagName === "BR" || (block && lines.at(-1)?.trim() !== "")) lines.push("");
  for (const child of node.childNodes) write(child, lines);
  if (block) lines.push("");
}
