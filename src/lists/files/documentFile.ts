/** A .docx file as lines: each paragraph beside tables is a line, each row of a table a line of cells (SPEC NF2). */
import { walkXml } from "./xmlWalk.ts";

const MOST_SPAN = 60;

/** @param xml of the part word/document.xml */
export function documentLines(xml: string): readonly (readonly string[])[] {
  const reader = new DocumentReader();
  walkXml(xml, reader);
  return reader.lines;
}

/** A table inside a cell is that cell's text. */
class DocumentReader {
  readonly lines: string[][] = [];
  #depth = 0;
  #row: string[] = [];
  #cell: string[] = [];
  #span = 1;
  #merged = false;
  #paragraph = "";
  #inText = false;
  /** Inside of what was deleted, moved away, or stands in a frame besides. */
  #gone = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (GONE.has(name)) this.#gone += 1;
    if (name === "tbl") this.#depth += 1;
    if (this.#depth === 1) this.#openInTable(name, attributes["val"] ?? "");
    if (this.#gone === 0) this.#openInText(name, attributes);
  }

  #openInTable(name: string, val: string): void {
    if (name === "tr") this.#row = [];
    if (name === "tc") [this.#cell, this.#span, this.#merged] = [[], 1, false];
    if (name === "gridSpan") this.#span = Math.min(Number(val) || 1, MOST_SPAN);
    // Without a value it goes on with the cell above.
    if (name === "vMerge") this.#merged = val !== "restart";
  }

  #openInText(name: string, { pos }: Readonly<Record<string, string>>): void {
    if (name === "p") this.#paragraph = "";
    if (name === "t") this.#inText = true;
    if (name === "br" || name === "cr") this.#paragraph += "\n";
    if (name === "noBreakHyphen") this.#paragraph += "-";
    // A place of a tab has the same name.
    if (name === "tab" && pos === undefined) this.#paragraph += " ";
  }

  close(name: string): void {
    if (GONE.has(name)) this.#gone -= 1;
    if (name === "t") this.#inText = false;
    if (name === "p" && this.#gone === 0) this.#endParagraph();
    if (name === "tc" && this.#depth === 1) this.#endCell();
    if (name === "tr" && this.#depth === 1) this.lines.push(this.#row);
    if (name === "tbl") this.#depth -= 1;
  }

  text(text: string): void {
    if (this.#inText && this.#gone === 0) this.#paragraph += text;
  }

  #endParagraph(): void {
    const text = this.#paragraph.trim();
    this.#paragraph = "";
    if (text === "") return;
    if (this.#depth > 0) this.#cell.push(text);
    else this.lines.push([text]);
  }

  #endCell(): void {
    const text = this.#merged ? "" : this.#cell.join("\n");
    this.#row.push(text, ...Array.from({ length: this.#span - 1 }, () => ""));
    this.#cell = [];
  }
}

const GONE = new Set(["del", "moveFrom", "Fallback", "txbxContent"]);
