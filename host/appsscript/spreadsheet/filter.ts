import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { flag, whole } from "./arguments.ts";
import type { Book } from "./book.ts";
import type { RangeService } from "./range.ts";
import { sortKeys } from "./sorting.ts";

/** Reference: spreadsheet/filter. It has a range and sorts; criteria that hide rows are not imitated. */
export class Filter implements ServiceObject {
  readonly serviceName = "Filter";
  readonly #book: Book;
  readonly #sheet: string;

  constructor(book: Book, sheet: string) {
    this.#book = book;
    this.#sheet = sheet;
  }

  getRange(): RangeService {
    return this.#book.range(this.#area());
  }

  remove(): void {
    this.#book.restructure("remove", this.#sheet);
    this.#area();
    this.#book.file.filters.get(this.#sheet)?.release();
    this.#book.file.filters.delete(this.#sheet);
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

  #area(): Area {
    this.#book.execution.settle();
    const area = filterArea(this.#book, this.#sheet);
    if (!area) throw new Error("The filter no longer exists.");
    return area;
  }
}

function filterArea(book: Book, sheet: string): Area | null {
  return book.file.filters.get(sheet)?.area() ?? null;
}

export function filterOf(book: Book, sheet: string): Filter | null {
  book.execution.settle();
  return filterArea(book, sheet) ? new Filter(book, sheet) : null;
}

export function createFilter(book: Book, area: Area): Filter {
  book.restructure("createFilter", area.sheet);
  book.mustFit(area);
  if (filterArea(book, area.sheet)) {
    throw new Error("You can't create a filter in a sheet that already has a filter.");
  }
  book.file.filters.set(area.sheet, book.workbook.track(area));
  return new Filter(book, area.sheet);
}
