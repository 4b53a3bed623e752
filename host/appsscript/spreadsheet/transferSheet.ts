import type { Area, CellStyle, CellWrite, SheetId, Workbook } from "../../workbook/contract.ts";
import { STYLE_KEYS } from "../../workbook/styleKeys.ts";

/**
 * A sheet of one workbook as the last sheet of another: contents, formats, notes, validation, conditional formats, merges,
 * sizes. Borders stay behind (no way to read them), and so do formulas' ties to other sheets: they are carried as text.
 */
export function transferSheet(from: Workbook, sheet: SheetId, to: Workbook, name: string): SheetId {
  const { rows, columns, ...look } = from.sheet(sheet);
  const copy = to.addSheet(name, to.sheetIds().length, { rows, columns });
  to.setSheet(copy, { ...look, name });
  const used = {
    rows: Math.max(1, from.lastRow(sheet) + 1),
    columns: Math.max(1, from.lastColumn(sheet) + 1),
  };
  carryCells(from, to, { sheet, row: 0, column: 0, ...used }, { sheet: copy, row: 0, column: 0, ...used });
  carryRules(from, to, { sheet, row: 0, column: 0, rows, columns }, copy);
  for (let column = 0; column < columns; column++) {
    to.setColumnWidths(copy, column, 1, from.columnWidth(sheet, column));
    if (from.columnHidden(sheet, column)) to.setColumnsHidden(copy, column, 1, true);
  }
  for (let row = 0; row < used.rows; row++) {
    if (from.rowHidden(sheet, row)) to.setRowsHidden(copy, row, 1, true);
  }
  return copy;
}

function carryCells(from: Workbook, to: Workbook, source: Area, target: Area): void {
  const cells = from
    .formulas(source)
    .map((line) =>
      line.map((formula): CellWrite | undefined =>
        formula === "" ? undefined : { kind: "formula", formula },
      ),
    );
  from.visit(source, (row, column, value) => {
    const line = cells[row];
    if (line) line[column] ??= { kind: "value", value };
  });
  to.write(target, cells);
  to.setRichTexts(target, from.richTexts(source));
}

function carryRules(from: Workbook, to: Workbook, source: Area, copy: SheetId): void {
  const target = { ...source, sheet: copy };
  const grids = STYLE_KEYS.map((key) => [key, from.style(source, key)] as const);
  const patch = Array.from({ length: source.rows }, (_, row) =>
    Array.from({ length: source.columns }, (__, column): Partial<CellStyle> => {
      const own = grids.flatMap(([key, grid]) => {
        const value = grid[row]?.[column] ?? null;
        return value === null ? [] : [[key, value] as const];
      });
      return Object.fromEntries(own);
    }),
  );
  to.setStyle(target, patch);
  to.setNotes(target, from.notes(source));
  to.setValidations(target, from.validations(source));
  const rules = from.conditionalRules(source.sheet);
  to.setConditionalRules(
    copy,
    rules.map((rule) => ({ ...rule, areas: rule.areas.map((area) => ({ ...area, sheet: copy })) })),
  );
  for (const area of from.merges(source.sheet)) to.merge({ ...area, sheet: copy });
}
