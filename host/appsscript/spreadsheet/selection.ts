import type { ServiceObject } from "../serviceObject.ts";
import { wrongArguments } from "./arguments.ts";
import type { Book } from "./book.ts";
import { Direction } from "./enums.ts";
import type { RangeService } from "./range.ts";
import { RangeList } from "./rangeList.ts";
import { nextDataCell } from "./rangeSearch.ts";
import type { SheetService } from "./sheet.ts";

/** Reference: spreadsheet/selection. */
export class Selection implements ServiceObject {
  readonly serviceName = "Selection";
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  getActiveRange(): RangeService {
    return this.#book.range(this.#book.active.area());
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this.#book);
  }

  getActiveSheet(): SheetService {
    return this.#book.sheet(this.#book.active.sheet());
  }

  getCurrentCell(): RangeService {
    return this.#book.range(this.#book.active.cell());
  }

  /** From the current cell to the edge that Ctrl+arrow reaches. */
  getNextDataRange(direction: unknown): RangeService {
    if (!Direction._has(direction)) throw wrongArguments("Selection.getNextDataRange", [direction]);
    const cell = this.#book.active.cell();
    const end = nextDataCell(this.#book.reading(cell), cell, direction.name());
    return this.#book.range({
      sheet: cell.sheet,
      row: Math.min(cell.row, end.row),
      column: Math.min(cell.column, end.column),
      rows: Math.abs(cell.row - end.row) + 1,
      columns: Math.abs(cell.column - end.column) + 1,
    });
  }
}

export function activeRangeList(book: Book): RangeList {
  return new RangeList(
    book,
    book.active.areas().map((area) => book.range(area)),
  );
}
