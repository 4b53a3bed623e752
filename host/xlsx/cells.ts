import type ExcelJS from "exceljs";
import { dateOfSerial } from "./dates.ts";
import { isExcelFormula } from "./formulas.ts";
import type { SheetExport } from "./sheetExport.ts";

export function writeCells({ workbook, used, target, write }: SheetExport): void {
  const formulas = workbook.formulas(used);
  workbook.visit(used, (row, column, value, kind) => {
    const cell = target.getCell(row + 1, column + 1);
    const formula = formulas[row]?.[column] ?? "";
    const result = resultOf(value, kind);
    cell.value =
      formula !== "" && isExcelFormula(formula, workbook)
        ? { formula: write(formula), result: plain(result) }
        : result;
  });
  writeNotes({ workbook, used, target });
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

function plain(result: ReturnType<typeof resultOf>): string | number | boolean | Date {
  return typeof result === "object" && !(result instanceof Date) ? String(result.error) : result;
}

function writeNotes({ workbook, used, target }: Pick<SheetExport, "workbook" | "used" | "target">): void {
  for (const [row, line] of workbook.notes(used).entries()) {
    for (const [column, note] of line.entries()) {
      if (note !== "") target.getCell(row + 1, column + 1).note = note;
    }
  }
}
