import type { Area } from "../../workbook/contract.ts";
import type { ServiceObject } from "../serviceObject.ts";
import { wrongArguments } from "./arguments.ts";
import type { BandingRecord, SavedBanding } from "./bandingStore.ts";
import type { BandColours } from "./bandingThemes.ts";
import { Color, colourArgument, colourObjectArgument } from "./colour.ts";
import { type Book, isRange, type RangeHandle } from "./handles.ts";
import { intersection } from "./rectangles.ts";

type Lines = "rows" | "columns";

/** Reference: spreadsheet/banding. Kept and told, but not drawn: the cells' own backgrounds stay as they are. */
export class Banding implements ServiceObject {
  readonly serviceName = "Banding";
  readonly #book: Book;
  readonly #record: BandingRecord;

  constructor(book: Book, record: BandingRecord) {
    this.#book = book;
    this.#record = record;
  }

  getRange(): RangeHandle {
    return this.#book.range(this.#area());
  }

  setRange(range: unknown): this {
    const area = this.#target("setRange", range);
    this.#book.file.bandings.move(this._change("setRange"), area);
    return this;
  }

  /** Another banding of the same colours. */
  copyTo(range: unknown): Banding {
    const area = this.#target("copyTo", range);
    const { rows, columns } = this._change("copyTo");
    return addBanding(this.#book, "copyTo", { area, rows, columns });
  }

  remove(): void {
    this.#book.file.bandings.remove(this._change("remove"));
  }

  _colours(lines: Lines): BandColours {
    this.#area();
    return this.#record[lines];
  }

  _setColour(method: string, lines: Lines, part: keyof BandColours, colour: string | null): this {
    const record = this._change(method);
    record[lines] = { ...record[lines], [part]: colour };
    return this;
  }

  _change(method: string): BandingRecord {
    this.#book.restructure(method, this.#area().sheet);
    return this.#record;
  }

  #target(method: string, range: unknown): Area {
    if (!isRange(range) || range._book.file !== this.#book.file) {
      throw wrongArguments(`Banding.${method}`, [range]);
    }
    this.#book.mustFit(range._area);
    return range._area;
  }

  #area(): Area {
    this.#book.execution.settle();
    const area = this.#book.file.bandings.all().includes(this.#record) ? this.#record.place.area() : null;
    if (!area) throw new Error("The banding no longer exists.");
    return area;
  }
}

const PARTS = { Header: "header", First: "first", Second: "second", Footer: "footer" } as const;
const LINES = { Row: "rows", Column: "columns" } as const;

/** The two band colours cannot be missing; a header and a footer can. */
function mustHave(name: string, part: keyof BandColours, colour: string | null): string | null {
  if (colour !== null || part === "header" || part === "footer") return colour;
  throw new Error(`${name} color should not be null`);
}

/** getHeaderRowColor, setHeaderRowColor and the same with objects: of each part, for rows and for columns. */
function colourMethods(name: string, line: keyof typeof LINES, part: keyof BandColours) {
  const lines = LINES[line];
  const own = `${name}${line}`;
  const words = `${name} ${line.toLowerCase()}`;
  return {
    [`get${own}Color`](this: Banding) {
      return this._colours(lines)[part];
    },
    [`get${own}ColorObject`](this: Banding) {
      const hex = this._colours(lines)[part];
      return hex === null ? null : new Color(hex);
    },
    [`set${own}Color`](this: Banding, color: unknown) {
      const colour = mustHave(words, part, colourArgument(`Banding.set${own}Color`, color));
      return this._setColour(`set${own}Color`, lines, part, colour);
    },
    [`set${own}ColorObject`](this: Banding, color: unknown) {
      const colour = mustHave(words, part, colourObjectArgument(`Banding.set${own}ColorObject`, color));
      return this._setColour(`set${own}ColorObject`, lines, part, colour);
    },
  };
}

for (const line of ["Row", "Column"] as const) {
  for (const name of ["Header", "First", "Second", "Footer"] as const) {
    Object.assign(Banding.prototype, colourMethods(name, line, PARTS[name]));
  }
}

/** No cell has two bandings. */
export function addBanding(book: Book, method: string, banding: SavedBanding): Banding {
  book.restructure(method, banding.area.sheet);
  book.mustFit(banding.area);
  const taken = book.file.bandings.saved().some(({ area }) => intersection(area, banding.area));
  if (taken) {
    throw new Error(
      "You cannot add alternating background colors to a range that already has alternating background colors.",
    );
  }
  return new Banding(book, book.file.bandings.add(banding));
}

/** Those that have cells in the area. */
export function bandingsOf(book: Book, area: Area): Banding[] {
  book.execution.settle();
  return book.file.bandings
    .all()
    .filter(({ place }) => {
      const own = place.area();
      return own !== null && intersection(own, area) !== null;
    })
    .map((record) => new Banding(book, record));
}
