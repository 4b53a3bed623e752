import type ExcelJS from "exceljs";
import type { SheetExport } from "./export.ts";

/** Functions of the bound script: a spreadsheet program has none of them, so their results are written as values. */
const CUSTOM_FUNCTION = /\bSST_[A-Z_]+\s*\(/;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Serial number of 1 January 1970 in the 1900 date system. */
const UNIX_EPOCH_SERIAL = 25_569;

export function writeCells({ workbook, used, target }: SheetExport): void {
  const formulas = workbook.formulas(used);
  workbook.visit(used, (row, column, value, kind) => {
    const cell = target.getCell(row + 1, column + 1);
    const formula = formulas[row]?.[column] ?? "";
    const result = resultOf(value, kind);
    cell.value =
      formula === "" || CUSTOM_FUNCTION.test(formula)
        ? result
        : { formula: inExcel(formula), result: plain(result) };
  });
  writeNotes({ workbook, used, target });
}

function resultOf(
  value: string | number | boolean,
  kind: string,
): string | number | boolean | Date | ExcelJS.CellErrorValue {
  if (kind === "date" && typeof value === "number") return dateFromSerial(value);
  // exceljs names the errors it can write; what it is given comes from the evaluator's own codes.
  if (kind === "error") return { error: value as ExcelJS.CellErrorValue["error"] };
  return value;
}

function plain(result: ReturnType<typeof resultOf>): string | number | boolean | Date {
  return typeof result === "object" && !(result instanceof Date) ? String(result.error) : result;
}

/** exceljs takes the wall clock as UTC; rounded, for a serial's fraction of a day is binary. */
function dateFromSerial(serial: number): Date {
  return new Date(Math.round((serial - UNIX_EPOCH_SERIAL) * MILLISECONDS_PER_DAY));
}

/** Without "=", with commas between arguments; semicolons inside quotes stay. */
function inExcel(formula: string): string {
  return formula.slice(1).replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|;/g, (part) => (part === ";" ? "," : part));
}

function writeNotes({ workbook, used, target }: Pick<SheetExport, "workbook" | "used" | "target">): void {
  for (const [row, line] of workbook.notes(used).entries()) {
    for (const [column, note] of line.entries()) {
      if (note !== "") target.getCell(row + 1, column + 1).note = note;
    }
  }
}
