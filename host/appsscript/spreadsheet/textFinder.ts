import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { flag, text, wrongArguments } from "./arguments.ts";
import { type Book, isRange, type RangeHandle } from "./handles.ts";
import { enterValues } from "./range/enterCells.ts";
import { cellAt } from "./rectangles.ts";

interface Wishes {
  readonly matchCase: boolean;
  readonly matchEntireCell: boolean;
  readonly matchFormulaText: boolean;
  readonly ignoreDiacritics: boolean;
  readonly useRegularExpression: boolean;
}

const DIACRITICS = /\p{Diacritic}/gu;

const escaped = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** "Đ" has no decomposition, so it is named. */
function plain(accented: string): string {
  return accented.normalize("NFD").replace(DIACRITICS, "").replaceAll("đ", "d").replaceAll("Đ", "D");
}

/** Reference: spreadsheet/text-finder. Regular expressions are JavaScript's, Google's are RE2's. */
export class TextFinder implements ServiceObject {
  readonly serviceName = "TextFinder";
  readonly #book: Book;
  readonly #areas: () => readonly Area[];
  readonly #wanted: string;
  #wishes: Wishes = {
    matchCase: false,
    matchEntireCell: false,
    matchFormulaText: false,
    ignoreDiacritics: false,
    useRegularExpression: false,
  };
  #start: Area | null = null;
  #current: Area | null = null;

  /** `areas` are asked for at each search: a sheet may have grown. */
  constructor(book: Book, areas: () => readonly Area[], wanted: string) {
    this.#book = book;
    this.#areas = areas;
    this.#wanted = wanted;
  }

  matchCase(matchCase: unknown): this {
    return this.#wish({ matchCase: flag("TextFinder.matchCase", matchCase) });
  }

  matchEntireCell(matchEntireCell: unknown): this {
    return this.#wish({ matchEntireCell: flag("TextFinder.matchEntireCell", matchEntireCell) });
  }

  matchFormulaText(matchFormulaText: unknown): this {
    return this.#wish({ matchFormulaText: flag("TextFinder.matchFormulaText", matchFormulaText) });
  }

  ignoreDiacritics(ignoreDiacritics: unknown): this {
    return this.#wish({ ignoreDiacritics: flag("TextFinder.ignoreDiacritics", ignoreDiacritics) });
  }

  useRegularExpression(useRegEx: unknown): this {
    return this.#wish({ useRegularExpression: flag("TextFinder.useRegularExpression", useRegEx) });
  }

  /** The search begins after the first cell of this range. */
  startFrom(startRange: unknown): this {
    if (!isRange(startRange)) throw wrongArguments("TextFinder.startFrom", [startRange]);
    this.#start = { ...startRange._area, rows: 1, columns: 1 };
    this.#current = null;
    return this;
  }

  findAll(): RangeHandle[] {
    return this.#matches().map((cell) => this.#book.range(cell));
  }

  /** Null after the last one. */
  findNext(): RangeHandle | null {
    const matches = this.#matches();
    const from = this.#current ?? this.#start;
    return this.#move(from ? matches.find((cell) => isAfter(cell, from)) : matches[0]);
  }

  findPrevious(): RangeHandle | null {
    const matches = this.#matches();
    const from = this.#current ?? this.#start;
    return this.#move(from ? matches.filter((cell) => isAfter(from, cell)).at(-1) : matches.at(-1));
  }

  getCurrentMatch(): RangeHandle | null {
    return this.#current && this.#book.range(this.#current);
  }

  /** How many occurrences were replaced. */
  replaceAllWith(replaceText: unknown): number {
    const by = text("TextFinder.replaceAllWith", replaceText);
    return this.#matches().reduce((count, cell) => count + this.#replace(cell, by), 0);
  }

  /** In the current match only. */
  replaceWith(replaceText: unknown): number {
    const by = text("TextFinder.replaceWith", replaceText);
    return this.#current ? this.#replace(this.#current, by) : 0;
  }

  #wish(change: Partial<Wishes>): this {
    this.#wishes = { ...this.#wishes, ...change };
    return this;
  }

  #move(cell: Area | undefined): RangeHandle | null {
    this.#current = cell ?? null;
    return cell ? this.#book.range(cell) : null;
  }

  #pattern(): RegExp {
    const { matchCase, matchEntireCell, useRegularExpression } = this.#wishes;
    const wanted = useRegularExpression ? this.#wanted : escaped(this.#plainIfAsked(this.#wanted));
    return new RegExp(matchEntireCell ? `^(?:${wanted})$` : wanted, matchCase ? "gu" : "giu");
  }

  #plainIfAsked(searched: string): string {
    return this.#wishes.ignoreDiacritics ? plain(searched) : searched;
  }

  #matches(): Area[] {
    if (this.#wanted === "") return [];
    const pattern = this.#pattern();
    return this.#areas().flatMap((area) => {
      const found: Area[] = [];
      for (const [row, line] of this.#texts(area).entries()) {
        for (const [column, searched] of line.entries()) {
          pattern.lastIndex = 0;
          if (searched !== "" && pattern.test(this.#plainIfAsked(searched)))
            found.push(cellAt(area, row, column));
        }
      }
      return found;
    });
  }

  /** What is searched: what cells show or, where formulas are asked for, those and what the other cells show. */
  #texts(area: Area): string[][] {
    const workbook = this.#book.reading(area);
    const shown = workbook.display(area);
    if (!this.#wishes.matchFormulaText) return shown;
    return workbook
      .formulas(area)
      .map((line, row) => line.map((formula, column) => formula || (shown[row]?.[column] ?? "")));
  }

  #replace(cell: Area, by: string): number {
    if (this.#wishes.ignoreDiacritics) {
      throw new Error("Replacing while ignoring diacritics is not imitated by the local host");
    }
    const searched = this.#texts(cell)[0]?.[0] ?? "";
    const pattern = this.#pattern();
    const count = searched.match(pattern)?.length ?? 0;
    // A literal replacement may hold "$", which is nothing special then.
    const replacement = this.#wishes.useRegularExpression ? by : by.replaceAll("$", "$$$$");
    if (count > 0) {
      enterValues(this.#book.range(cell), "setValue", () => searched.replace(pattern, replacement));
    }
    return count;
  }
}

/** In reading order, sheet by sheet: within one sheet by row, then column. */
function isAfter(one: Area, other: Area): boolean {
  if (one.sheet !== other.sheet) return false;
  return one.row > other.row || (one.row === other.row && one.column > other.column);
}
