import type { Area, Scalar } from "../../workbook/contract.ts";
import type { LocalFile } from "../spreadsheet/localFile.ts";
import { shownA1 } from "./a1Range.ts";
import type { Read, Schema } from "./payload.ts";
import { upToLast } from "./upToLast.ts";

export const RENDERING = {
  majorDimension: ["oneOf", "ROWS", "COLUMNS"],
  valueRenderOption: ["oneOf", "FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"],
  dateTimeRenderOption: ["oneOf", "SERIAL_NUMBER", "FORMATTED_STRING"],
} as const satisfies Schema;

export type Rendering = Read<typeof RENDERING>;

type Cells = Exclude<Scalar, null>[][];

/** Values with the range they are of; empty rows and cells at the end are cut, and nothing at all is no `values`. */
export function valueRange(file: LocalFile, area: Area, rendering: Rendering): object {
  const { majorDimension = "ROWS" } = rendering;
  const rows = rendered(file, area, rendering);
  const values = trimmed(majorDimension === "ROWS" ? rows : transposed(rows));
  return { range: shownA1(file, area), majorDimension, ...(values.length > 0 && { values }) };
}

function rendered({ workbook }: LocalFile, area: Area, rendering: Rendering): Cells {
  const { valueRenderOption = "FORMATTED_VALUE", dateTimeRenderOption = "SERIAL_NUMBER" } = rendering;
  if (valueRenderOption === "FORMATTED_VALUE") return workbook.display(area);
  const texts = dateTimeRenderOption === "FORMATTED_STRING" ? workbook.display(area) : null;
  // As far as anything stands there: most of a sheet is blank.
  const cells: Cells = [];
  workbook.visit(area, (row, column, value, kind) => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push("");
    line[column] = kind === "date" ? (texts?.[row]?.[column] ?? value) : value;
  });
  return valueRenderOption === "FORMULA" ? withFormulas(cells, workbook.formulas(area)) : cells;
}

/** A formula may give nothing to see. */
function withFormulas(cells: Cells, formulas: readonly (readonly string[])[]): Cells {
  return formulas.map((line, row) => line.map((formula, column) => formula || (cells[row]?.[column] ?? "")));
}

function transposed(rows: Cells): Cells {
  const width = rows.reduce((widest, line) => Math.max(widest, line.length), 0);
  return Array.from({ length: width }, (_, column) => rows.map((line) => line[column] ?? ""));
}

/** A formula that gives "" counts as empty: whether it escapes the cutting is not settled (docs/probe.md). */
function trimmed(rows: Cells): readonly (readonly Cells[number][number][])[] {
  const lines = rows.map((line) => upToLast(line, (value) => value !== ""));
  return upToLast(lines, (line) => line.length > 0);
}
