import type ExcelJS from "exceljs";
import { columnLetters } from "../formulas/a1.ts";
import { quotedSheet } from "../workbook/references.ts";

/** Excel's limit for a list written into the rule itself. */
const LONGEST = 255;

/** Lists to choose from: written into their rule where Excel can read them there, else into a hidden tab that the rule points to. */
export class Lists {
  readonly #title: string;
  /** Column of the hidden tab by the list that it holds. */
  readonly #columns = new Map<string, readonly string[]>();

  /** @param title of the hidden tab, taken by no other */
  constructor(title: string) {
    this.#title = title;
  }

  /** What stands in the rule. */
  formulaOf(items: readonly string[]): string {
    const list = items.join(",");
    // A comma would split its item, a quote end the list, and blank space at an end is lost.
    const fits = list.length <= LONGEST && items.every((item) => !/[",]|^\s|\s$/.test(item));
    if (fits) return `"${list}"`;
    const key = JSON.stringify(items);
    if (!this.#columns.has(key)) this.#columns.set(key, items);
    const letters = columnLetters([...this.#columns.keys()].indexOf(key));
    return `${quotedSheet(this.#title)}!$${letters}$1:$${letters}$${items.length}`;
  }

  /** Once all rules are written. */
  writeTo(book: ExcelJS.Workbook): void {
    if (this.#columns.size === 0) return;
    const target = book.addWorksheet(this.#title, { state: "hidden" });
    for (const [index, items] of [...this.#columns.values()].entries())
      for (const [row, item] of items.entries()) target.getCell(row + 1, index + 1).value = item;
  }
}
