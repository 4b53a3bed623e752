import { formatA1 } from "../../formulas/a1.ts";
import type { Area, CellStyle, Scalar, SheetId, Workbook } from "../../workbook/contract.ts";
import { STYLE_KEYS } from "../../workbook/styleKeys.ts";

export interface DescribedCell {
  readonly value: Scalar;
  /** Where it is shown in other words. */
  readonly shown?: string;
  readonly formula?: string;
  readonly note?: string;
  /** What differs from a usual cell. */
  readonly look?: Partial<CellStyle>;
}

export function wholeOf(workbook: Workbook, sheet: SheetId): Area {
  const { rows, columns } = workbook.sheet(sheet);
  return { sheet, row: 0, column: 0, rows, columns };
}

/** The cells that hold or show something, by their places. */
export function describedCells(workbook: Workbook, id: SheetId): Readonly<Record<string, DescribedCell>> {
  const rows = workbook.lastRow(id) + 1;
  const columns = workbook.lastColumn(id) + 1;
  const whole = wholeOf(workbook, id);
  const notes = workbook.notes(whole);
  const used = { ...whole, rows: Math.max(1, rows), columns: Math.max(1, columns) };
  const values = new Map<string, Scalar>();
  workbook.visit(used, (row, column, value) => values.set(`${row},${column}`, value));
  const shown = workbook.display(used);
  const formulas = workbook.formulas(used);
  const looks = STYLE_KEYS.map((key) => [key, workbook.style(used, key)] as const);
  const described: [string, DescribedCell][] = [];
  for (const [row, line] of notes.entries()) {
    for (const [column, note] of line.entries()) {
      const value = values.get(`${row},${column}`) ?? null;
      const formula = formulas[row]?.[column] ?? "";
      if (value === null && formula === "" && note === "") continue;
      const display = shown[row]?.[column] ?? "";
      const look = looks.flatMap(([key, grid]) => {
        const worn = grid[row]?.[column] ?? null;
        return worn === null || worn === "General" ? [] : [[key, worn] as const];
      });
      described.push([
        formatA1({ row, column, rows: 1, columns: 1 }),
        {
          value,
          ...(display !== String(value ?? "") && { shown: display }),
          ...(formula !== "" && { formula }),
          ...(note !== "" && { note }),
          ...(look.length > 0 && { look: Object.fromEntries(look) }),
        },
      ]);
    }
  }
  return Object.fromEntries(described);
}
