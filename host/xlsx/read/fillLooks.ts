import type ExcelJS from "exceljs";
import type { CellBorders } from "../../workbook/contract.ts";
import { localeTraits } from "../../workbook/locale.ts";
import { cellsOf } from "./fileCell.ts";
import { columnsOf } from "./fillShape.ts";
import type { Filling } from "./fillSheet.ts";
import { bordersOf, type Look, type LookSources, lookOf, lostLooks } from "./looks.ts";

const FAR = "ô trống có định dạng ở xa vùng dữ liệu";

type Grid<T> = (T | undefined)[][];

function put<T>(grid: Grid<T>, row: number, column: number, value: T): void {
  const line = grid[row] ?? [];
  line[column] = value;
  grid[row] = line;
}

/** Fonts, colours, alignments, number formats, borders. A cell that the file leaves out looks like its row, else its column. */
export function fillLooks(filling: Filling): void {
  const { workbook, id } = filling;
  const { rows, columns } = workbook.sheet(id);
  const painting = new Painting(filling);
  painting.columns();
  painting.rows();
  painting.cells();
  const whole = { sheet: id, row: 0, column: 0, rows, columns };
  const { looks, borders } = painting;
  if (looks.length > 0)
    workbook.setStyle(
      { ...whole, rows: looks.length },
      Array.from(looks, (line) => line ?? []),
    );
  if (borders.length > 0)
    workbook.setCellBorders(
      { ...whole, rows: borders.length },
      Array.from(borders, (line) => line ?? []),
    );
}

/** What later lies over what came before. */
class Painting {
  readonly looks: Grid<Look> = [];
  readonly borders: Grid<CellBorders> = [];
  readonly #filling: Filling;
  readonly #rows: number;
  readonly #columns: number;
  readonly #known: (style: Partial<ExcelJS.Style>) => Read;

  constructor(filling: Filling) {
    const { workbook, id, file } = filling;
    const patterns = localeTraits(workbook.locale());
    this.#filling = filling;
    this.#rows = workbook.sheet(id).rows;
    this.#columns = workbook.sheet(id).columns;
    this.#known = remembered({ theme: file.theme, usual: file.usualFont, patterns });
  }

  columns(): void {
    const { source } = this.#filling.sheet;
    for (let column = 0; column < Math.min(this.#columns, columnsOf(source)); column += 1) {
      const read = this.#known(source.getColumn(column + 1).style);
      if (read.plain) continue;
      for (let row = 0; row < this.#rows; row += 1) this.#paint(row, column, read);
    }
  }

  rows(): void {
    const { sheet, file } = this.#filling;
    for (const { row, style } of sheet.rows) {
      const read = this.#known(file.styleOf(style));
      if (row >= this.#rows || read.plain) continue;
      for (let column = 0; column < this.#columns; column += 1) this.#paint(row, column, read);
    }
  }

  cells(): void {
    const { sheet, file } = this.#filling;
    for (const { row, column, style } of cellsOf(sheet.rows)) {
      if (row >= this.#rows || column >= this.#columns) {
        file.losses.add(FAR, sheet.title);
        continue;
      }
      const read = this.#known(file.styleOf(style));
      for (const what of read.lost) file.losses.add(what, sheet.title);
      this.#paint(row, column, read);
    }
  }

  #paint(row: number, column: number, { look, lines }: Read): void {
    delete this.looks[row]?.[column];
    delete this.borders[row]?.[column];
    if (look !== null) put(this.looks, row, column, look);
    if (lines !== null) put(this.borders, row, column, lines);
  }
}

interface Read {
  readonly look: Look | null;
  readonly lines: CellBorders | null;
  readonly plain: boolean;
  readonly lost: readonly string[];
}

/** Cells that look alike share one style object in exceljs. */
function remembered(sources: LookSources): (style: Partial<ExcelJS.Style>) => Read {
  const reads = new WeakMap<object, Read>();
  return (style) => {
    const known = reads.get(style);
    if (known !== undefined) return known;
    const look = lookOf(style, sources);
    const lines = bordersOf(style.border, sources.theme);
    const read = { look, lines, plain: look === null && lines === null, lost: lostLooks(style) };
    reads.set(style, read);
    return read;
  };
}
