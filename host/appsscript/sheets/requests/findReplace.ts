import type { Area, CellWrite } from "../../../workbook/contract.ts";
import { wholeSheet } from "../a1Range.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { compact } from "../compact.ts";
import { type Acting, mustEdit, requestKind } from "../context.ts";
import { cellsOf, GRID_RANGE, sheetOf } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";

const FIND_REPLACE = {
  find: "text",
  replacement: "text",
  matchCase: "flag",
  matchEntireCell: "flag",
  searchByRegex: "flag",
  includeFormulas: "flag",
  range: GRID_RANGE,
  sheetId: "whole",
  allSheets: "flag",
} as const satisfies Schema;

type FindReplace = Read<typeof FIND_REPLACE>;

/** In texts only; the reply counts occurrences, cells, rows and tabs. */
export const findReplace = requestKind(FIND_REPLACE, (acting, request) => {
  const { find = "", searchByRegex = false, includeFormulas = false } = request;
  if (find === "") throw new Refused("Must specify 'find'.");
  if (searchByRegex || includeFormulas)
    throw new NotImitated("Sheets: findReplace by pattern or in formulas");
  const counts = areasOf(acting, request).map((area) => replaced(acting, area, request));
  const sum = (of: (count: Counts) => number) => counts.reduce((total, count) => total + of(count), 0);
  return {
    findReplace: compact({
      valuesChanged: sum(({ values }) => values),
      rowsChanged: sum(({ rows }) => rows),
      sheetsChanged: sum(({ values }) => Number(values > 0)),
      occurrencesChanged: sum(({ occurrences }) => occurrences),
    }),
  };
});

interface Counts {
  readonly values: number;
  readonly rows: number;
  readonly occurrences: number;
}

function areasOf({ file, workbook }: Acting, { range, sheetId, allSheets }: FindReplace): readonly Area[] {
  if (range !== undefined) return [cellsOf(file, range)];
  if (allSheets) return workbook.sheetIds().map((sheet) => wholeSheet(file, sheet));
  if (sheetId !== undefined) return [wholeSheet(file, sheetOf(file, sheetId))];
  throw new Refused("Must specify one of: range, sheetId, allSheets.");
}

function replaced(acting: Acting, area: Area, request: FindReplace): Counts {
  const pattern = patternOf(request);
  const { replacement = "" } = request;
  let occurrences = 0;
  const swap = (text: string) =>
    text.replace(pattern, () => {
      occurrences += 1;
      return replacement;
    });
  const cells = acting.workbook.contents(area).map((line) =>
    line.map((cell): CellWrite | undefined => {
      if (cell.kind !== "value" || typeof cell.value !== "string") return undefined;
      const text = swap(cell.value);
      return text === cell.value ? undefined : { kind: "value", value: text === "" ? null : text };
    }),
  );
  const changed = cells.map((line) => line.filter((cell) => cell !== undefined).length);
  if (occurrences > 0) put(acting, area, cells);
  return {
    values: changed.reduce((sum, count) => sum + count, 0),
    rows: changed.filter((count) => count > 0).length,
    occurrences,
  };
}

function patternOf({ find = "", matchCase = false, matchEntireCell = false }: FindReplace): RegExp {
  const literal = find.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(matchEntireCell ? `^${literal}$` : literal, matchCase ? "gu" : "giu");
}

/** Only changed cells must be the caller's. */
function put(acting: Acting, area: Area, cells: readonly (readonly (CellWrite | undefined)[])[]): void {
  for (const [down, line] of cells.entries()) {
    for (const [right, cell] of line.entries()) {
      if (!cell) continue;
      const place = {
        sheet: area.sheet,
        row: area.row + down,
        column: area.column + right,
        rows: 1,
        columns: 1,
      };
      mustEdit(acting, place);
      const refusal = acting.file.refuseEntry(place, [[cell]]);
      if (refusal) throw new Refused(refusal.forScript);
    }
  }
  acting.workbook.write(area, cells);
}
