/**
 * A sheet's rows. A writer may leave out where a row or cell is (it follows the one before), write a row in two pieces, and put rows in
 * any order (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
 */
import { columnIndex } from "../../formulas/a1.ts";
import { isTrue, type Listener, type StartTag } from "../xml/events.ts";
import { CellReader } from "./cellReader.ts";
import type { ValueSources } from "./cellValue.ts";
import type { FileCell, FileRow } from "./fileCell.ts";
import { LAST_COLUMN, LAST_ROW, type Room } from "./limits.ts";
import { BROKEN, FileRefused } from "./refusal.ts";

interface GrowingRow extends FileRow {
  readonly cells: FileCell[];
}

export class FileRows {
  readonly listener: Listener;
  readonly #room: Room;
  readonly #cell: CellReader;
  readonly #rows = new Map<number, GrowingRow>();
  #grouped = false;
  /** The row and the column that come next. */
  #row = 0;
  #column = 0;

  /** Rows take of the room, too: an empty one is an object all the same. */
  constructor(sources: ValueSources, room: Room) {
    this.#room = room;
    this.#cell = new CellReader(sources);
    this.listener = {
      open: (tag) => this.#open(tag),
      text: (piece, inside) => {
        if (inside.depth > CELL_DEPTH) this.#cell.text(piece, inside);
      },
      close: (tag) => this.#close(tag),
    };
  }

  get grouped(): boolean {
    return this.#grouped;
  }

  /** By their numbers, their cells by their columns; of a place that is written twice the last. */
  rows(): readonly FileRow[] {
    for (const { cells } of this.#rows.values()) inOrder(cells);
    return [...this.#rows.values()].sort((one, other) => one.row - other.row);
  }

  #open(tag: StartTag): void {
    if (tag.depth > CELL_DEPTH) this.#cell.open(tag);
    else if (is(tag, "row", ROW_DEPTH)) this.#openRow(tag);
    else if (is(tag, "c", CELL_DEPTH)) this.#openCell(tag);
  }

  #openRow({ attributes }: StartTag): void {
    this.#room.take();
    const given = attributes.get("r");
    const row = given === undefined ? this.#row : Number(given) - 1;
    if (!(row >= 0 && row < LAST_ROW)) throw new FileRefused(BROKEN);
    this.#row = row + 1;
    this.#column = 0;
    if (isGrouped(attributes)) this.#grouped = true;
    if (this.#rows.has(row)) return;
    const height = Number(attributes.get("ht") ?? Number.NaN);
    this.#rows.set(row, {
      row,
      height: Number.isFinite(height) ? height : null,
      hidden: isTrue(attributes.get("hidden")),
      style: styleOf(attributes.get("s")),
      sized: isTrue(attributes.get("customHeight")),
      cells: [],
    });
  }

  #openCell({ attributes }: StartTag): void {
    this.#room.take();
    const given = attributes.get("r");
    const [row, column] = given === undefined ? [this.#row - 1, this.#column] : placeOf(given);
    this.#column = column + 1;
    this.#cell.start(row, column, styleOf(attributes.get("s")), attributes);
  }

  #close(tag: StartTag): void {
    if (tag.depth > CELL_DEPTH) this.#cell.close(tag);
    else if (is(tag, "c", CELL_DEPTH)) this.#put(this.#cell.take());
  }

  #put(cell: FileCell): void {
    const known = this.#rows.get(cell.row);
    if (known !== undefined) known.cells.push(cell);
    else this.#rows.set(cell.row, { ...PLAIN_ROW, row: cell.row, cells: [cell] });
  }
}

/** Their elements stand so deep: the sheet, its rows' element, a row, a cell. */
const ROW_DEPTH = 2;
const CELL_DEPTH = 3;

const PLAIN_ROW = { height: null, hidden: false, style: 0, sized: false } as const;

const is = ({ own, name, depth }: StartTag, wanted: string, at: number): boolean =>
  own && name === wanted && depth === at;

/** Of a row or column. */
export const isGrouped = (attributes: StartTag["attributes"]): boolean =>
  Number(attributes.get("outlineLevel") ?? 0) > 0;

function styleOf(written: string | undefined): number {
  const style = written === undefined ? 0 : Number(written);
  return Number.isInteger(style) && style > 0 ? style : 0;
}

const PLACE = /^\$?([a-z]{1,3})\$?([1-9]\d{0,6})$/i;

/** "$b$3" → row 2, column 1. */
function placeOf(place: string): readonly [row: number, column: number] {
  const [, letters = "", number] = PLACE.exec(place) ?? [];
  const column = letters === "" ? LAST_COLUMN : columnIndex(letters);
  if (!(column < LAST_COLUMN && Number(number) <= LAST_ROW)) throw new FileRefused(BROKEN);
  return [Number(number) - 1, column];
}

function inOrder(cells: FileCell[]): void {
  const rising = cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? -1));
  if (rising) return;
  const last = new Map(cells.map((cell) => [cell.column, cell]));
  cells.splice(0, cells.length, ...[...last.values()].sort((one, other) => one.column - other.column));
}
