import type { ServiceObject } from "../serviceObject.ts";
import { wrongArguments } from "./arguments.ts";
import { Direction } from "./enums.ts";
import type { Book, RangeHandle, SheetHandle } from "./handles.ts";
import { nextDataCell } from "./occupied.ts";
import { RangeList } from "./rangeList.ts";

/** Reference: spreadsheet/selection. */
export class Selection implements ServiceObject {
  readonly serviceName = "Selection";
  readonly #book: Book;

  constructor(book: Book) {
    this.#book = book;
  }

  getActiveRange(): RangeHandle {
    return this.#book.range(this.#book.active.area());
  }

  getActiveRangeList(): RangeList {
    return activeRangeList(this.#book);
  }

  getActiveSheet(): SheetHandle {
    return this.#book.sheet(this.#book.active.sheet());
  }

  getCurrentCell(): RangeHandle {
    return this.#book.range(this.#book.active.cell());
  }

  /** From the current cell to the edge that Ctrl+arrow reaches. */
  getNextDataRange(direction: unknown): RangeHandle {
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
