/**
 * Formulas that fill several cells. Here the first of them holds the formula and the others show what it spills; how far it does is known
 * once all tabs of the file are in.
 */
import type { Area, CellWrite, SheetId, Workbook } from "../../workbook/contract.ts";
import type { FileArea } from "./fileArea.ts";
import type { FileCell, FileFormula, FileRow } from "./fileCell.ts";
import { inLocale } from "./formulas.ts";
import type { Losses } from "./losses.ts";

/** A cell that the formula fills, with what the file shows there. */
interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly shown: CellWrite | undefined;
}

export interface ArrayFormula {
  readonly row: number;
  readonly column: number;
  readonly area: FileArea;
  /** Whether it takes as many cells as it needs. */
  readonly dynamic: boolean;
  /** With "=", in English words. */
  readonly formula: string;
  readonly filled: FilledCell[];
}

interface Written {
  readonly cell: FileCell;
  readonly content: FileFormula;
  readonly area: FileArea;
  readonly formula: string;
}

export const arrayOf = ({ cell, content, area, formula }: Written): ArrayFormula => ({
  row: cell.row,
  column: cell.column,
  area,
  dynamic: content.dynamic,
  formula,
  filled: [],
});

const covers = ({ area }: ArrayFormula, { row, column }: FileCell): boolean =>
  row >= area.row &&
  row < area.row + area.rows &&
  column >= area.column &&
  column < area.column + area.columns;

/** The cells in which the arrays show their results, noted with each; in the file they are constants. */
export function filledBy(
  arrays: readonly ArrayFormula[],
  rows: readonly FileRow[],
  shown: (cell: FileCell) => CellWrite | undefined,
): ReadonlySet<FileCell> {
  const found = new Set<FileCell>();
  const wide = arrays.filter(({ area }) => area.rows * area.columns > 1);
  if (wide.length === 0) return found;
  for (const { cells, row } of rows) {
    const here = wide.filter(({ area }) => row >= area.row && row < area.row + area.rows);
    for (const cell of here.length === 0 ? [] : cells) {
      const array = here.find((each) => covers(each, cell));
      if (array === undefined || (array.row === cell.row && array.column === cell.column)) continue;
      array.filled.push({ row: cell.row, column: cell.column, shown: shown(cell) });
      found.add(cell);
    }
  }
  return found;
}

interface Settling {
  readonly workbook: Workbook;
  readonly id: SheetId;
  readonly title: string;
  readonly losses: Losses;
}

/**
 * Excel gives a chosen area one result: cut where it is larger, repeated where it is one cell, row or column, #N/A beyond it
 * (support.microsoft.com, “Guidelines and examples of array formulas”).
 */
export function settleArrays(arrays: readonly ArrayFormula[], settling: Settling): void {
  const chosen = arrays.filter(({ dynamic }) => !dynamic);
  if (chosen.length === 0) return;
  const { workbook } = settling;
  for (const array of cutShort(chosen, settling)) put(settling, array, constrained(array, workbook));
  const spilled = spillsOf(settling);
  for (const array of chosen) repeat(array, spilled.get(keyOf(array)) ?? ONE_CELL, settling);
}

const ONE_CELL = { rows: 1, columns: 1 };
type Size = Pick<Area, "rows" | "columns">;

const keyOf = ({ row, column }: Pick<Area, "row" | "column">): string => `${row},${column}`;

const spillsOf = ({ workbook, id }: Settling): ReadonlyMap<string, Size> =>
  new Map(workbook.spills(id).map((area) => [keyOf(area), area]));

/** Those that are larger than their area, or found no room for that. */
function cutShort(arrays: readonly ArrayFormula[], settling: Settling): readonly ArrayFormula[] {
  const spilled = spillsOf(settling);
  return arrays.filter((array) => {
    const { rows, columns } = spilled.get(keyOf(array)) ?? ONE_CELL;
    return rows > array.area.rows || columns > array.area.columns || hasNoRoom(array, settling);
  });
}

function hasNoRoom({ row, column }: ArrayFormula, { workbook, id }: Settling): boolean {
  let found = false;
  workbook.visit({ sheet: id, row, column, ...ONE_CELL }, (_row, _column, value, kind) => {
    if (kind === "error" && value === "#REF!") found = true;
  });
  return found;
}

const inner = ({ formula }: ArrayFormula): string => `ARRAYFORMULA(${formula.slice(1)})`;

const constrained = (array: ArrayFormula, workbook: Workbook): CellWrite =>
  written(`=ARRAY_CONSTRAIN(${inner(array)},${array.area.rows},${array.area.columns})`, workbook);

const written = (formula: string, workbook: Workbook): CellWrite => ({
  kind: "formula",
  formula: inLocale(formula, workbook),
});

/** What the result does not reach gets the formula of its own where Excel repeats it, else what the file shows. */
function repeat(array: ArrayFormula, size: Size, settling: Settling): void {
  const { workbook, losses, title } = settling;
  const again = written(`=${inner(array)}`, workbook);
  for (const cell of array.filled) {
    const down = alongOf(cell.row - array.row, size.rows);
    const right = alongOf(cell.column - array.column, size.columns);
    if (down === "beyond" || right === "beyond") {
      if (cell.shown === undefined) continue;
      put(settling, cell, cell.shown);
      losses.add("ô nằm ngoài kết quả của công thức mảng (kết quả vẫn còn)", title);
      // A row that is repeated spills from the first cell of each.
    } else if ([down, right].includes("again") && ![down, right].includes("spilled"))
      put(settling, cell, again);
  }
}

/** How a cell stands to a result of this many lines, one way: at its first line, in the others, in a repetition of the only one, or beyond. */
function alongOf(offset: number, lines: number): "first" | "spilled" | "again" | "beyond" {
  if (offset === 0) return "first";
  if (offset < lines) return "spilled";
  return lines === 1 ? "again" : "beyond";
}

function put(
  { workbook, id }: Settling,
  { row, column }: Pick<Area, "row" | "column">,
  cell: CellWrite,
): void {
  workbook.write({ sheet: id, row, column, rows: 1, columns: 1 }, [[cell]]);
}
