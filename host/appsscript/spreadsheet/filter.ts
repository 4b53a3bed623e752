import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { flag, whole, wrongArguments } from "./arguments.ts";
import { FilterCriteria, shownCriteria, storedCriteria } from "./filterCriteria.ts";
import type { Book, RangeHandle } from "./handles.ts";
import { sortKeys } from "./sorting.ts";

/** Reference: spreadsheet/filter. What it hides is asked by `Sheet.isRowHiddenByFilter`; nothing else looks at it. */
export class Filter implements ServiceObject {
  readonly serviceName = "Filter";
  readonly #book: Book;
  readonly #sheet: string;

  constructor(book: Book, sheet: string) {
    this.#book = book;
    this.#sheet = sheet;
  }

  getRange(): RangeHandle {
    return this.#book.range(this.#area());
  }

  remove(): void {
    this.#book.restructure("remove", this.#sheet);
    this.#area();
    this.#book.file.filters.remove(this.#sheet);
  }

  /** Columns count from 1 on the sheet. */
  getColumnFilterCriteria(columnPosition: unknown): FilterCriteria | null {
    const column = this.#column("getColumnFilterCriteria", columnPosition);
    const stored = this.#book.file.filters.criteria(this.#sheet).get(column);
    return stored ? shownCriteria(this.#book, stored) : null;
  }

  /** Null takes them away. */
  setColumnFilterCriteria(columnPosition: unknown, filterCriteria: unknown): this {
    const call = "Filter.setColumnFilterCriteria";
    if (filterCriteria !== null && !(filterCriteria instanceof FilterCriteria)) {
      throw wrongArguments(call, [columnPosition, filterCriteria]);
    }
    const column = this.#column("setColumnFilterCriteria", columnPosition);
    const stored = filterCriteria && storedCriteria(this.#book, filterCriteria);
    this.#book.restructure("setColumnFilterCriteria", this.#sheet);
    this.#book.file.filters.setCriteria(this.#sheet, column, stored);
    return this;
  }

  removeColumnFilterCriteria(columnPosition: unknown): this {
    const column = this.#column("removeColumnFilterCriteria", columnPosition);
    this.#book.restructure("removeColumnFilterCriteria", this.#sheet);
    this.#book.file.filters.setCriteria(this.#sheet, column, null);
    return this;
  }

  /** Sorts the rows below the filter's header; the column counts from 1 on the sheet. */
  sort(columnPosition: unknown, ascending: unknown): this {
    const call = "Filter.sort";
    const area = this.#area();
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    const spec = { column: whole(call, columnPosition), ascending: flag(call, ascending) };
    const keys = sortKeys(call, area, spec);
    if (body.rows > 0) this.#book.write("sort", body, (workbook) => workbook.sort(body, keys));
    return this;
  }

  #column(method: string, position: unknown): number {
    const column = whole(`Filter.${method}`, position) - 1;
    const area = this.#area();
    if (column >= area.column && column < area.column + area.columns) return column;
    throw new Error("The column is outside the range of the filter.");
  }

  #area(): Area {
    this.#book.execution.settle();
    const area = this.#book.file.filters.area(this.#sheet);
    if (!area) throw new Error("The filter no longer exists.");
    return area;
  }
}

export function filterOf(book: Book, sheet: string): Filter | null {
  book.execution.settle();
  return book.file.filters.area(sheet) ? new Filter(book, sheet) : null;
}

export function createFilter(book: Book, area: Area): Filter {
  book.restructure("createFilter", area.sheet);
  book.mustFit(area);
  if (book.file.filters.area(area.sheet)) {
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  }
  book.file.filters.create(area);
  return new Filter(book, area.sheet);
}
