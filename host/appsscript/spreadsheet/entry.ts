import type { Area, CellWrite } from "../../workbook/contract.ts";
import { localeTraits } from "../../workbook/locale.ts";
import { isServiceObject, textOf } from "../serviceObject.ts";
import { serialOfInstant } from "./dates.ts";
import type { Book } from "./handles.ts";

const MOST_CHARACTERS = 50_000;

/** No digit, no sign that begins a formula, a number, an error or a quoted text: whatever the locale, such text stays text. */
const ALWAYS_TEXT = /^[^=+\-'#\d][^\d]*$/;
const BOOLEAN = /^(?:true|false)$/i;

const EMPTY: CellWrite = { kind: "value", value: null };

/** Reads what scripts hand to setValue and setValues. Formats of the cells are looked up once, and only if a text needs them. */
export class EntryReader {
  readonly #book: Book;
  readonly #area: Area;
  #formats: (string | null)[][] | null = null;

  constructor(book: Book, area: Area) {
    this.#book = book;
    this.#area = area;
  }

  /** `row` and `column` count from the area's first cell. Throws for values no cell can hold. */
  read(value: unknown, row: number, column: number): CellWrite {
    if (value === "" || value === null || value === undefined) return EMPTY;
    if (typeof value === "string") return this.#text(value, row, column);
    if (typeof value === "boolean") return { kind: "value", value };
    if (typeof value === "number") return { kind: "value", value: Number.isFinite(value) ? value : "#NUM!" };
    const epoch = this.#book.execution.realm.epochOf(value);
    if (epoch !== null) return this.#date(epoch, row, column);
    if (isServiceObject(value)) return { kind: "value", value: textOf(value) };
    // Google writes Java's idea of the object, "{a=1}" or "[Ljava.lang.Object;@…": never what was meant.
    throw new Error(`A cell cannot hold this value: ${describe(value)}`);
  }

  #text(value: string, row: number, column: number): CellWrite {
    if (value.length > MOST_CHARACTERS) {
      throw new Error(
        `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
      );
    }
    if (ALWAYS_TEXT.test(value) && !BOOLEAN.test(value)) return { kind: "value", value };
    return this.#book.workbook.parseEntry(value, this.#format(row, column) ?? "General");
  }

  #date(epoch: number, row: number, column: number): CellWrite {
    if (Number.isNaN(epoch)) return { kind: "value", value: "#NUM!" };
    const { workbook } = this.#book;
    const serial = serialOfInstant(epoch, workbook.timeZone());
    if (this.#format(row, column) !== null) return { kind: "value", value: serial };
    const { datePattern, dateTimePattern } = localeTraits(workbook.locale());
    // A cell that has no format takes the one in which this locale shows a date.
    const numberFormat = Number.isInteger(serial) ? datePattern : dateTimePattern;
    return { kind: "value", value: serial, numberFormat };
  }

  #format(row: number, column: number): string | null {
    this.#formats ??= this.#book.workbook.style(this.#area, "numberFormat");
    const format = this.#formats[row]?.[column] ?? null;
    return format === "General" ? null : format;
  }
}

function describe(value: unknown): string {
  if (typeof value !== "object" || value === null) return `${typeof value} ${String(value)}`;
  return Array.isArray(value) ? "an array" : "an object";
}
