/** Everything of one sheet of the file, put into its new tab. */
import type { CellWrite, SheetId, Workbook } from "../../workbook/contract.ts";
import { conditionsOf } from "./conditions.ts";
import { contentsOf } from "./contents.ts";
import { eachCell } from "./eachCell.ts";
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

export function fillSheet(filling: Filling): void {
  fillCells(filling);
  fillLooks(filling);
  fillShape(filling);
  fillNotes(filling);
  fillRules(filling);
  fillConditions(filling);
}

function fillCells({ workbook, id, sheet, file, tabs, lostNames }: Filling): void {
  const { source, title } = sheet;
  const contents = contentsOf({
    source,
    title,
    tabs,
    losses: file.losses,
    from1904: file.from1904,
    lostNames,
    scriptHas: (name) => workbook.hasCustomFunction(name),
  });
  const cells: (CellWrite | undefined)[][] = [];
  eachCell(source, (row, column, cell) => {
    const content = contents.each(cell);
    if (content === undefined) return;
    const line = cells[row] ?? [];
    line[column] = cellInLocale(content, workbook);
    cells[row] = line;
  });
  if (cells.length === 0) return;
  const lines = Array.from(cells, (line) => Array.from(line ?? []));
  const columns = lines.reduce((most, line) => Math.max(most, line.length), 1);
  workbook.write({ sheet: id, row: 0, column: 0, rows: lines.length, columns }, lines);
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
