/** A table as Word, mail or a page of the web puts it on the clipboard: from its HTML, where paragraphs in a cell are told from rows (SPEC NP8). */
import { tableText } from "../../src/lists/files/tableText.ts";

/** What these put there as plain text has its cells whole. */
const FROM_SHEETS = /office:excel|google-sheets-html-origin/i;
const BREAK = "\u0001";

/** Null where there is no table, or plain text does as well. */
export function tableInHtml(html: string): string | null {
  if (!/<table/i.test(html) || FROM_SHEETS.test(html)) return null;
  // Such a document runs no script and loads nothing.
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const each of body.querySelectorAll("br")) each.replaceWith(BREAK);
  const lines: string[][] = [];
  /** Rows below that a cell reaches into, by column. */
  const reached = new Map<number, number>();
  for (const each of body.querySelectorAll("tr, p, h1, h2, h3, h4, li")) {
    const inCell = each.parentElement?.closest("td, th") ?? null;
    if (inCell !== null) continue;
    if (each instanceof HTMLTableRowElement) lines.push(rowOf(each, reached));
    else if (wordsIn(each) !== "") lines.push([wordsIn(each)]);
  }
  return tableText(lines);
}

function rowOf(row: HTMLTableRowElement, reached: Map<number, number>): string[] {
  const line: string[] = [];
  const skip = (): void => {
    for (let left = reached.get(line.length) ?? 0; left > 0; left = reached.get(line.length) ?? 0) {
      reached.set(line.length, left - 1);
      line.push("");
    }
  };
  for (const cell of row.cells) {
    skip();
    for (let along = 0; along < cell.colSpan; along += 1) {
      if (cell.rowSpan > 1) reached.set(line.length, cell.rowSpan - 1);
      line.push(along === 0 ? cellText(cell) : "");
    }
  }
  skip();
  return line;
}

function cellText(cell: Element): string {
  const paragraphs = [...cell.querySelectorAll("p, li, div")].filter(
    (each) => each.querySelector("p, li, div") === null,
  );
  const texts = (paragraphs.length === 0 ? [cell] : paragraphs).map(wordsIn);
  return texts.filter((text) => text !== "").join("\n");
}

/** Line ends in HTML are blanks; <br> is one that counts. */
function wordsIn(element: Element): string {
  return (element.textContent ?? "")
    .replace(/\s+/g, " ")
    .split(BREAK)
    .map((line) => line.trim())
    .join("\n")
    .trim();
}
