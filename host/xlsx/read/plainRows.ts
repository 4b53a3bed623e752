/**
 * A sheet's rows as exceljs reads them. A writer may leave out where a row or cell is (it follows the one before), write a row in two pieces,
 * and put rows in any order (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
import { columnIndex, columnLetters } from "../../formulas/a1.ts";
import { eachElement, type XmlElement } from "../xml/elements.ts";
import { isTrue, type Listener, type StartTag } from "../xml/events.ts";
import { element } from "../xml/written.ts";
import { LAST_COLUMN, LAST_ROW, type Room } from "./limits.ts";
import { plainCell } from "./plainCell.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

interface Row {
  readonly attributes: readonly (readonly [string, string])[];
  /** Each piece of the row by itself. */
  readonly cells: string[];
}

/** The look, height and hiding of a row. */
const FOR_EXCELJS: ReadonlySet<string> = new Set(["s", "ht", "hidden"]);

export class PlainRows {
  /** Numbers from 1 of rows whose height a person chose; the others are as high as their program found their texts. */
  readonly sized = new Set<number>();
  readonly listeners: readonly Listener[];
  readonly #from1904: boolean;
  readonly #room: Room;
  readonly #rows = new Map<number, Row>();
  #grouped = false;
  #number = 0;
  #column = 0;
  #cells: string[] = [];

  /** Rows take of the room, too: an empty one is an object all the same. */
  constructor(from1904: boolean, room: Room) {
    this.#from1904 = from1904;
    this.#room = room;
    const ofRows: Listener = {
      open: (tag) => {
        if (is(tag, "row")) this.#open(tag);
      },
      close: (tag) => {
        if (is(tag, "row")) this.#close();
      },
    };
    const ofCells = eachElement(
      (tag) => is(tag, "c"),
      (cell) => this.#cell(cell),
    );
    this.listeners = [ofRows, ofCells];
  }

  #open({ attributes }: StartTag): void {
    this.#room.take();
    const number = Number(attributes.get("r") ?? this.#number + 1);
    if (!(number >= 1 && number <= LAST_ROW)) throw new FileRefused(BROKEN);
    this.#number = number;
    this.#column = 0;
    if (isTrue(attributes.get("customHeight"))) this.sized.add(number);
    if (isGrouped(attributes)) this.#grouped = true;
    if (this.#rows.has(number)) return;
    const kept = [...attributes].filter(([name]) => FOR_EXCELJS.has(name));
    this.#rows.set(number, { attributes: kept, cells: [] });
  }

  #cell(cell: XmlElement): void {
    this.#room.take();
    const given = cell.attributes.get("r");
    const [letters, row] = given === undefined ? [columnLetters(this.#column), this.#number] : placeOf(given);
    this.#column = columnIndex(letters) + 1;
    this.#cells.push(plainCell(`${letters}${row}`, cell, this.#from1904));
  }

  #close(): void {
    this.#rows.get(this.#number)?.cells.push(this.#cells.join(""));
    this.#cells = [];
  }

  get grouped(): boolean {
    return this.#grouped;
  }

  xml(): string {
    const rows = Array.from(this.#rows, ([number, { attributes, cells }]) =>
      element("row", [["r", String(number)], ...attributes], cells.join("")),
    );
    return rows.join("");
  }
}

/** Their elements stand so deep: the sheet, its rows' element, a row, a cell. */
const DEPTH: Readonly<Record<string, number>> = { row: 2, c: 3 };

const is = ({ own, name, depth }: StartTag, wanted: string): boolean =>
  own && name === wanted && depth === DEPTH[wanted];

/** Of a row or column. */
export const isGrouped = (attributes: StartTag["attributes"]): boolean =>
  Number(attributes.get("outlineLevel") ?? 0) > 0;

const PLACE = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;

/** "$b$3" → "B", 3. */
function placeOf(place: string): readonly [letters: string, row: number] {
  const [, letters = "", row] = PLACE.exec(place) ?? [];
  const there = letters !== "" && columnIndex(letters) < LAST_COLUMN && Number(row) <= LAST_ROW;
  if (!there) throw new FileRefused(BROKEN);
  return [letters.toUpperCase(), Number(row)];
}
