/** Names of the file: named ranges, and the lines that stand on every printed page. */
import type ExcelJS from "exceljs";
import { columnLetters } from "../formulas/a1.ts";
import type { SheetId, Workbook } from "../workbook/contract.ts";
import { repeatedLines } from "./print.ts";

interface DefinedName {
  readonly name: string;
  readonly ranges: readonly string[];
  /** Place of the tab that the name belongs to. */
  readonly localSheetId?: number;
}

/** exceljs would keep each cell of a range by itself, and does not double the quotes in a tab's name. */
export function writeNames(
  book: ExcelJS.Workbook,
  workbook: Workbook,
  titles: ReadonlyMap<SheetId, string>,
): void {
  const names = [...namedRanges(workbook, titles), ...printTitles(workbook, titles)];
  Object.defineProperty(book.definedNames, "model", { value: names });
}

const prefix = (title: string): string => `'${title.replaceAll("'", "''")}'!`;

function namedRanges(workbook: Workbook, titles: ReadonlyMap<SheetId, string>): readonly DefinedName[] {
  return [...workbook.namedAreas()].map(([name, { sheet, row, column, rows, columns }]) => {
    const corner = (down: number, right: number): string => `$${columnLetters(right)}$${down + 1}`;
    const last = corner(row + rows - 1, column + columns - 1);
    return { name, ranges: [`${prefix(titles.get(sheet) ?? "")}${corner(row, column)}:${last}`] };
  });
}

function printTitles(workbook: Workbook, titles: ReadonlyMap<SheetId, string>): readonly DefinedName[] {
  return [...titles].flatMap(([id, title], localSheetId) => {
    const ranges = repeatedLines(workbook, id).map((lines) => prefix(title) + lines);
    return ranges.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", ranges, localSheetId }];
  });
}
