import { parseA1 } from "../../formulas/a1.ts";
import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { text, wrongArguments } from "./arguments.ts";
import { type Book, isRange, type RangeHandle } from "./handles.ts";

const MOST_CHARACTERS = 250;

/** Letters, digits, underscores; no digit first, no TRUE or FALSE, nothing that reads as a cell. Source: support.google.com/docs/answer/63175. */
export function mustBeName(name: string): void {
  const shaped = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && name.length <= MOST_CHARACTERS;
  const reference = parseA1(name) !== null || /^r\d*c\d*$/i.test(name) || /^(?:true|false)$/i.test(name);
  if (!shaped || reference) throw new Error(`The name "${name}" is not a valid name for a named range.`);
}

/** Reference: spreadsheet/named-range. Its range moves with its cells. */
export class NamedRange implements ServiceObject {
  readonly serviceName = "NamedRange";
  readonly #book: Book;
  #name: string;

  constructor(book: Book, name: string) {
    this.#book = book;
    this.#name = name;
  }

  getName(): string {
    return this.#name;
  }

  getRange(): RangeHandle {
    this.#book.execution.settle();
    return this.#book.range(this.#area());
  }

  setName(name: unknown): this {
    const wanted = text("NamedRange.setName", name);
    mustBeName(wanted);
    const workbook = this.#book.restructure("setName", null);
    const area = this.#area();
    if (wanted !== this.#name && workbook.namedAreas().has(wanted))
      throw new Error(`A named range "${wanted}" exists already.`);
    workbook.setNamedArea(this.#name, null);
    workbook.setNamedArea(wanted, area);
    this.#name = wanted;
    return this;
  }

  setRange(range: unknown): this {
    if (!isRange(range)) throw wrongArguments("NamedRange.setRange", [range]);
    const workbook = this.#book.restructure("setRange", null);
    this.#area();
    this.#book.mustFit(range._area);
    workbook.setNamedArea(this.#name, range._area);
    return this;
  }

  remove(): void {
    const workbook = this.#book.restructure("remove", null);
    this.#area();
    workbook.setNamedArea(this.#name, null);
  }

  #area(): Area {
    const area = this.#book.workbook.namedAreas().get(this.#name);
    if (!area) throw new Error(`Named range ${this.#name} not found`);
    return area;
  }
}

/** Of one sheet, or of all; by name. */
export function namedRangesOf(book: Book, sheet: string | null): NamedRange[] {
  book.execution.settle();
  return [...book.workbook.namedAreas()]
    .filter(([, area]) => sheet === null || area.sheet === sheet)
    .map(([name]) => name)
    .sort()
    .map((name) => new NamedRange(book, name));
}
