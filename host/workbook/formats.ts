import type { ICellData, Nullable } from "@univerjs/core";
import { type Book, mutate, storedCells } from "./book.ts";
import type { Area, CellStyle } from "./contract.ts";
import { STYLE_COMMAND } from "./quickStyles.ts";
import { gridOf } from "./shape.ts";
import { readStyle, stylePatch } from "./styleCodec.ts";

export function styleGrid<K extends keyof CellStyle>(book: Book, area: Area, key: K): CellStyle[K][][] {
  const cells = storedCells(book, area.sheet);
  const styles = book.unit.workbook.getStyles();
  // Null is a value of every style property.
  return gridOf(area, (row, column) => {
    const cell = cells[area.row + row]?.[area.column + column];
    return (cell?.s ? readStyle(styles.getStyleByCell(cell), key) : null) as CellStyle[K];
  });
}

/** The stored type goes with the style: without it the grid would guess anew, and make a number of the text "12". */
function styled(cell: Nullable<ICellData>, style: object): object {
  return cell?.t === undefined || cell.t === null ? { s: style } : { s: style, t: cell.t };
}

/** One mutation that gives each cell of the area a change of its style; null leaves the cell alone. */
export function changeStyles(
  book: Book,
  area: Area,
  change: (row: number, column: number) => object | null,
): void {
  const cells = storedCells(book, area.sheet);
  const cellValue: Record<number, Record<number, object>> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: Record<number, object> = {};
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const style = change(row - area.row, column - area.column);
      if (style) line[column] = styled(cells[row]?.[column], style);
    }
    cellValue[row] = line;
  }
  mutate(book, area.sheet, "set-range-values", { cellValue, trigger: STYLE_COMMAND });
}

type StyleGrid = readonly (readonly (Partial<CellStyle> | undefined)[])[];
type StylePatches = StyleGrid | Partial<CellStyle>;
const isGrid = (patch: StylePatches): patch is StyleGrid => Array.isArray(patch);

export function setStyle(book: Book, area: Area, patch: StylePatches): void {
  // Cells that are given the same share one object: their style is worked out once (quickStyles.ts).
  const patches = new Map<Partial<CellStyle>, object>();
  const patchOf = (wanted: Partial<CellStyle>): object => {
    const made = patches.get(wanted) ?? stylePatch(wanted);
    patches.set(wanted, made);
    return made;
  };
  const patchAt = (row: number, column: number) => (isGrid(patch) ? patch[row]?.[column] : patch);
  changeStyles(book, area, (row, column) => {
    const wanted = patchAt(row, column);
    return wanted === undefined ? null : patchOf(wanted);
  });
  // A date format turns a custom function's number into a date.
  book.evaluator.invalidate();
}
