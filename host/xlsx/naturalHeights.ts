/**
 * Heights of rows whose texts are wrapped. Excel finds them by itself, LibreOffice takes what the file says; so the file says them as Excel
 * does: a height that nobody chose, which changes with the text (ECMA-376 part 1, 18.3.1.73, customHeight).
 */
import type ExcelJS from "exceljs";
import { PIXELS_PER_CHARACTER, USUAL_HEIGHT } from "./shape.ts";
import type { SheetExport } from "./sheetExport.ts";

const USUAL_SIZE = 11;
/** Points of a line of the usual size. */
const LINE = 15;
/** No row is higher (support.microsoft.com, “Excel specifications and limits”). */
const HIGHEST = 409;

/** By row number, from 1; rows of one line are left out. */
export type Heights = ReadonlyMap<number, number>;

export function naturalHeights({ workbook, id, used }: SheetExport): Heights {
  const wraps = workbook.style(used, "wrap");
  const sizes = workbook.style(used, "fontSize");
  const heights = new Map<number, number>();
  workbook.visit(used, (row, column, value) => {
    if (typeof value !== "string" || wraps[row]?.[column] !== "WRAP") return;
    const size = (sizes[row]?.[column] ?? USUAL_SIZE) / USUAL_SIZE;
    const lines = linesOf(value, workbook.columnWidth(id, column) / (PIXELS_PER_CHARACTER * size));
    const height = Math.min(HIGHEST, Math.round(lines * LINE * size));
    if (lines > 1 && height > (heights.get(row + 1) ?? 0)) heights.set(row + 1, height);
  });
  for (const row of heights.keys()) {
    if (workbook.rowHeight(id, row - 1) !== USUAL_HEIGHT) heights.delete(row);
  }
  return heights;
}

const linesOf = (text: string, characters: number): number =>
  text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / characters)), 0);

interface Container {
  append(content: string, options: { readonly name: string }): void;
}
interface Writer {
  addWorksheets(container: Container, model: object): Promise<void>;
}

/** exceljs marks every height it writes as chosen: these are put in after it. `heights` by the number of the sheet's part. */
export function writeNaturalHeights(book: ExcelJS.Workbook, heights: ReadonlyMap<number, Heights>): void {
  // The typings leave out how the writer of exceljs 4.4 puts its parts into the container.
  const writer = book.xlsx as unknown as Writer;
  const add = writer.addWorksheets.bind(writer);
  writer.addWorksheets = (container, model) => {
    const append: Container["append"] = (content, options) => {
      const sheet = heights.get(Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(options.name)?.[1]));
      container.append(sheet === undefined ? content : withHeights(content, sheet), options);
    };
    return add({ append }, model);
  };
}

const withHeights = (xml: string, heights: Heights): string =>
  xml.replace(/<row r="(\d+)"/g, (start, row) => {
    const height = heights.get(Number(row));
    return height === undefined ? start : `${start} ht="${height}"`;
  });
