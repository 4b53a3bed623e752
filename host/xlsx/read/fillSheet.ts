/** Everything of one sheet of the file, put into its new tab. */
import type { CellWrite, SheetId, Workbook } from "../../workbook/contract.ts";
import type { ArrayFormula } from "./arrays.ts";
import { conditionsOf } from "./conditions.ts";
import { contentsOf } from "./contents.ts";
import { cellsOf } from "./fileCell.ts";
import { fillLooks } from "./fillLooks.ts";
import { fillShape } from "./fillShape.ts";
import { cellInLocale, type TabNames } from "./formulas.ts";
import type { FileSheet, ReadFile } from "./readFile.ts";
import { rulesOf } from "./validations.ts";

export interface Filling {
  readonly workbook: Workbook;
  readonly id: SheetId;
  readonly sheet: FileSheet;
  readonly file: ReadFile;
  readonly tabs: TabNames;
  readonly lostNames: ReadonlySet<string>;
}

/** @returns what is still to be settled, once all tabs are filled */
export function fillSheet(filling: Filling): readonly ArrayFormula[] {
  const arrays = fillCells(filling);
  fillLooks(filling);
  fillShape(filling);
  fillNotes(filling);
  fillRules(filling);
  fillConditions(filling);
  return arrays;
}

function fillCells({ workbook, id, sheet, file, tabs, lostNames }: Filling): readonly ArrayFormula[] {
  const { rows, title } = sheet;
  const contents = contentsOf({
    rows,
    styleOf: file.styleOf,
    title,
    tabs,
    losses: file.losses,
    from1904: file.from1904,
    lostNames,
    scriptHas: (name) => workbook.hasCustomFunction(name),
  });
  const cells: (CellWrite | undefined)[][] = [];
  for (const cell of cellsOf(rows)) {
    const content = contents.each(cell);
    if (content === undefined) continue;
    const line = cells[cell.row] ?? [];
    line[cell.column] = cellInLocale(content, workbook);
    cells[cell.row] = line;
  }
  if (cells.length === 0) return contents.arrays;
  const lines = Array.from(cells, (line) => Array.from(line ?? []));
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 1);
  workbook.write({ sheet: id, row: 0, column: 0, rows: lines.length, columns }, lines);
  return contents.arrays;
}

function fillNotes({ workbook, id, sheet: { notes } }: Filling): void {
  for (const { row, column, text } of notes) {
    if (text !== "") workbook.setNotes({ sheet: id, row, column, rows: 1, columns: 1 }, [[text]]);
  }
}

function fillRules({ workbook, id, sheet, file, tabs }: Filling): void {
  for (const fileRule of sheet.rules) {
    const rules = rulesOf(fileRule, { workbook, sheet: id, tabs, from1904: file.from1904 });
    if (rules === null) file.losses.add("quy tắc kiểm tra dữ liệu", sheet.title);
    for (const { area, rule } of rules ?? []) workbook.setValidations(area, rule);
  }
}

function fillConditions({ workbook, id, sheet, file: { theme, losses }, tabs }: Filling): void {
  const { rules, lost } = conditionsOf(sheet.source, { workbook, sheet: id, theme, tabs });
  losses.add("định dạng có điều kiện", sheet.title, lost);
  if (rules.length > 0) workbook.setConditionalRules(id, rules);
}
