import type ExcelJS from "exceljs";
import type { CellBorders } from "../../workbook/contract.ts";
import { localeTraits } from "../../workbook/locale.ts";
import { columnsOf, eachCell, rowsOf } from "./eachCell.ts";
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
export function fillLooks({ workbook, id, sheet, file }: Filling): void {
  const { rows, columns } = workbook.sheet(id);
  const patterns = localeTraits(workbook.locale());
  const known = remembered({ theme: file.theme, usual: file.usualFont, patterns });
  const looks: Grid<Look> = [];
  const borders: Grid<CellBorders> = [];
  const paint = (row: number, column: number, style: Partial<ExcelJS.Style>): void => {
    const { look, lines } = known(style);
    if (look !== null) put(looks, row, column, look);
    if (lines !== null) put(borders, row, column, lines);
  };
  const erase = (row: number, column: number): void => {
    delete looks[row]?.[column];
    delete borders[row]?.[column];
  };
  for (let column = 0; column < Math.min(columns, columnsOf(sheet.source)); column += 1) {
    const { style } = sheet.source.getColumn(column + 1);
    if (known(style).plain) continue;
    for (let row = 0; row < rows; row += 1) paint(row, column, style);
  }
  for (const { number, model } of rowsOf(sheet.source)) {
    if (number > rows || known(model?.style ?? {}).plain) continue;
    for (let column = 0; column < columns; column += 1) {
      erase(number - 1, column);
      paint(number - 1, column, model?.style ?? {});
    }
  }
  eachCell(sheet.source, (row, column, { style }) => {
    if (row >= rows || column >= columns) return file.losses.add(FAR, sheet.title);
    for (const what of known(style).lost) file.losses.add(what, sheet.title);
    erase(row, column);
    paint(row, column, style);
  });
  const whole = { sheet: id, row: 0, column: 0, rows, columns };
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
