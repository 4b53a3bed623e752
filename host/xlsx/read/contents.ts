/** What a cell of the file puts into a cell here. */
import ExcelJS from "exceljs";
import { formatA1 } from "../../formulas/a1.ts";
import type { CellWrite, Scalar } from "../../workbook/contract.ts";
import { displaceFormula } from "../../workbook/shiftFormula.ts";
import { isExcelError } from "../cells.ts";
import { DAYS_OF_1904, serialOfDate } from "../dates.ts";
import { formulaIn, lostFormula, type TabNames, unknownFunctions } from "./formulas.ts";
import { googleFormula } from "./googleFormulas.ts";
import type { Losses } from "./losses.ts";
import { areasOf } from "./sheetParts.ts";

export interface SheetContents {
  /** Where a cell of the file is, and what it becomes; a cell that an array formula fills is passed over. */
  each(cell: ExcelJS.Cell): CellWrite | undefined;
}

interface Surroundings {
  readonly source: ExcelJS.Worksheet;
  readonly title: string;
  readonly tabs: TabNames;
  readonly losses: Losses;
  readonly from1904: boolean;
  /** In small letters: what the file gives a name to, and nothing here does. */
  readonly lostNames: ReadonlySet<string>;
  /** Whether the spreadsheet's own script has a function of this name. */
  readonly scriptHas: (name: string) => boolean;
}

/** The model of a formula cell; the typings of exceljs leave out half of it. */
interface FormulaModel {
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

export function contentsOf(surroundings: Surroundings): SheetContents {
  const { source, title, tabs, losses, from1904, lostNames, scriptHas } = surroundings;
  const filled = filledByArrays(source);
  const keptResults = googleResultsKept(source, scriptHas);
  const formula = (cell: ExcelJS.Cell): CellWrite | undefined => {
    const model: FormulaModel = cell.model;
    const text = formulaText(cell);
    const google = googleFormula(text);
    if (google !== null && !keptResults) return google.formula === null ? undefined : written(google.formula);
    const lost = google === null ? lostFormula(text, lostNames) : "công thức riêng của Google Sheets";
    if (lost !== null) {
      losses.add(`${lost} (kết quả vẫn còn)`, title);
      return constant(model.result);
    }
    return written(model.shareType === "array" ? `ARRAYFORMULA(${text})` : text);
  };
  const written = (text: string): CellWrite => {
    const read = formulaIn(text, tabs);
    for (const name of unknownFunctions(read, scriptHas)) losses.unknownFunction(name);
    return { kind: "formula", formula: read };
  };
  const each = (cell: ExcelJS.Cell): CellWrite | undefined => {
    if (cell.type === ExcelJS.ValueType.Formula) return formula(cell);
    if (filled.has(cell.address)) return undefined;
    if (cell.type === ExcelJS.ValueType.RichText)
      losses.add("ô có chữ định dạng từng phần (chữ vẫn còn)", title);
    const value = from1904 ? sinceMidnight(cell) : cell.value;
    return constant(value);
  };
  return { each };
}

const DAY_OR_YEAR = /[dy]/i;

/** exceljs moves every date of a file that counts from 1904; a time or a span of hours has no day to move. */
function sinceMidnight(cell: ExcelJS.Cell): unknown {
  const { value } = cell;
  const format = (cell.numFmt as string | undefined) ?? "";
  if (!(value instanceof Date) || DAY_OR_YEAR.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) return value;
  return serialOfDate(value) - DAYS_OF_1904;
}

/** A shared formula is written once; the others move it, as a copied one moves. */
function formulaText(cell: ExcelJS.Cell): string {
  const model: FormulaModel = cell.model;
  if (model.formula !== undefined) return model.formula;
  const master = cell.worksheet.getCell(model.sharedFormula ?? cell.address);
  const shared: FormulaModel = master.model;
  const down = Number(cell.row) - Number(master.row);
  return displaceFormula(`=${shared.formula ?? ""}`, down, Number(cell.col) - Number(master.col)).slice(1);
}

function eachFormula(source: ExcelJS.Worksheet, each: (cell: ExcelJS.Cell) => void): void {
  source.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.type === ExcelJS.ValueType.Formula) each(cell);
    });
  });
}

/** The cells that an array formula shows its results in stand in the file as constants. */
function filledByArrays(source: ExcelJS.Worksheet): ReadonlySet<string> {
  const filled = new Set<string>();
  eachFormula(source, (cell) => {
    const { shareType, ref = "" }: FormulaModel = cell.model;
    if (shareType !== "array") return;
    for (const area of areasOf(ref)) {
      const lastRow = Math.min(area.row + area.rows, source.rowCount);
      const lastColumn = Math.min(area.column + area.columns, source.columnCount);
      for (let row = area.row; row < lastRow; row += 1) {
        for (let column = area.column; column < lastColumn; column += 1) {
          filled.add(formatA1({ row, column, rows: 1, columns: 1 }));
        }
      }
    }
  });
  return filled;
}

/** Where one cannot be calculated here, all of the sheet's keep their results: half of them would show errors. */
function googleResultsKept(source: ExcelJS.Worksheet, scriptHas: Surroundings["scriptHas"]): boolean {
  let kept = false;
  eachFormula(source, (cell) => {
    const formula = googleFormula(formulaText(cell))?.formula ?? null;
    if (formula !== null && unknownFunctions(`=${formula}`, scriptHas).length > 0) kept = true;
  });
  return kept;
}

/** An error that no formula stands behind becomes one that gives it: a cell here has no errors of its own. Excel's later ones become text. */
function constant(value: unknown): CellWrite | undefined {
  if (typeof value === "object" && value !== null && "error" in value) {
    const error = String(value.error);
    return isExcelError(error) ? { kind: "formula", formula: `=${error}` } : { kind: "value", value: error };
  }
  const scalar = scalarOf(value);
  return scalar === null ? undefined : { kind: "value", value: scalar };
}

function scalarOf(value: unknown): Scalar {
  if (value === null || value === undefined || value === "") return null;
  if (value instanceof Date) return serialOfDate(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  const inside = Reflect.get(Object(value), "richText") ?? Reflect.get(Object(value), "text");
  if (!Array.isArray(inside)) return scalarOf(inside);
  return scalarOf(inside.map((run: { readonly text?: string }) => run.text ?? "").join(""));
}
