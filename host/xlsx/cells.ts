import type ExcelJS from "exceljs";
import { formatA1 } from "../formulas/a1.ts";
import { dateOfSerial } from "./dates.ts";
import type { SheetExport } from "./sheetExport.ts";

export function writeCells(sheet: SheetExport): void {
  const { workbook, id, used, target, ofCell } = sheet;
  const formulas = workbook.formulas(used);
  const spilled = new Map(workbook.spills(id).map((area) => [`${area.row},${area.column}`, area]));
  workbook.visit(used, (row, column, value, kind) => {
    const written = formulas[row]?.[column] ?? "";
    const formula = written === "" ? null : ofCell(written);
    const result = resultOf(value, kind);
    if (formula === null) {
      target.getCell(row + 1, column + 1).value = result;
      return;
    }
    const area = spilled.get(`${row},${column}`);
    const ref = formatA1(area ?? { row, column, rows: 1, columns: 1 });
    // The typings of exceljs leave out that a formula can fill an area.
    const filling = formula.array || area !== undefined ? { shareType: "array", ref } : {};
    target.getCell(row + 1, column + 1).value = { formula: formula.formula, result, ...filling };
  });
  writeNotes(sheet);
}

function resultOf(
  value: string | number | boolean,
  kind: string,
): string | number | boolean | Date | ExcelJS.CellErrorValue {
  if (kind === "date" && typeof value === "number") return dateOfSerial(value);
  if (kind === "error" && isExcelError(value)) return { error: value };
  return typeof value === "string" ? escaped(value) : value;
}

/** Any other, as the evaluator's "#ERROR!", stands as text: the format has no such error. */
export function isExcelError(value: unknown): value is ExcelJS.CellErrorValue["error"] {
  return ["#N/A", "#REF!", "#NAME?", "#DIV/0!", "#NULL!", "#VALUE!", "#NUM!"].includes(String(value));
}

/** "_x0041_" in a file means "A", and a carriage return would be read as a line feed (ECMA-376 part 1, 22.9.2.19, ST_Xstring). */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}

function writeNotes({ workbook, used, target }: Pick<SheetExport, "workbook" | "used" | "target">): void {
  for (const [row, line] of workbook.notes(used).entries()) {
    for (const [column, note] of line.entries()) {
      if (note !== "") target.getCell(row + 1, column + 1).note = note;
    }
  }
}
