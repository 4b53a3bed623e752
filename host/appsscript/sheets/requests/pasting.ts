import type { Area } from "../../../workbook/contract.ts";
import { copyTiles, landing } from "../../spreadsheet/copying.ts";
import { without } from "../../spreadsheet/rectangles.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { type Acting, mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { areaOf, cellsOf, GRID_RANGE } from "../gridRange.ts";

const PASTE_TYPE = [
  "oneOf",
  "PASTE_NORMAL",
  "PASTE_VALUES",
  "PASTE_FORMAT",
  "PASTE_NO_BORDERS",
  "PASTE_FORMULA",
  "PASTE_DATA_VALIDATION",
  "PASTE_CONDITIONAL_FORMATTING",
] as const;

const PARTS = {
  PASTE_NORMAL: ["values", "formulas", "formats", "notes", "validations", "conditionalFormats"],
  PASTE_VALUES: ["values"],
  PASTE_FORMAT: ["formats"],
  PASTE_NO_BORDERS: null,
  PASTE_FORMULA: ["formulas"],
  PASTE_DATA_VALIDATION: ["validations"],
  PASTE_CONDITIONAL_FORMATTING: ["conditionalFormats"],
} as const;

/** A larger destination is filled with whole copies. */
export const copyPaste = requestKind(
  {
    source: GRID_RANGE,
    destination: GRID_RANGE,
    pasteType: PASTE_TYPE,
    pasteOrientation: ["oneOf", "NORMAL", "TRANSPOSE"],
  },
  (acting, { source, destination, pasteType = "PASTE_NORMAL", pasteOrientation }) => {
    const { file, workbook } = acting;
    const from = cellsOf(file, source);
    const transposed = pasteOrientation === "TRANSPOSE";
    const to = landing(from, cellsOf(file, destination), transposed);
    mustFit(acting, to);
    mustEdit(acting, to);
    const parts = PARTS[pasteType];
    if (parts === null) throw new NotImitated("Sheets: PASTE_NO_BORDERS");
    copyTiles(workbook, from, to, { parts, widths: false, transposed });
    return NOTHING_TO_TELL;
  },
);

/** Whatever refers to the moved cells follows them. */
export const cutPaste = requestKind(
  {
    source: GRID_RANGE,
    destination: { sheetId: "whole", rowIndex: "whole", columnIndex: "whole" },
    pasteType: PASTE_TYPE,
  },
  (
    acting,
    { source, destination: { sheetId = 0, rowIndex = 0, columnIndex = 0 } = {}, pasteType = "PASTE_NORMAL" },
  ) => {
    const { file, workbook } = acting;
    if (pasteType !== "PASTE_NORMAL") throw new NotImitated(`Sheets: cutPaste with ${pasteType}`);
    const from = cellsOf(file, source);
    const rest = areaOf(file, { sheetId, startRowIndex: rowIndex, startColumnIndex: columnIndex });
    const to = { ...(rest ?? from), rows: from.rows, columns: from.columns };
    mustFit(acting, to);
    for (const area of [from, to]) mustEdit(acting, area);
    const cells = workbook.contents(from);
    workbook.copy(from, to, ["formats", "notes", "validations"]);
    for (const left of without(from, to)) {
      workbook.clear(left, { contents: true, formats: true, notes: true, validations: true });
    }
    workbook.write(to, cells);
    workbook.follow(from, to);
    return NOTHING_TO_TELL;
  },
);

function mustFit({ workbook }: Acting, { sheet, row, column, rows, columns }: Area): void {
  const grid = workbook.sheet(sheet);
  if (row + rows <= grid.rows && column + columns <= grid.columns) return;
  throw new Refused("The pasted cells would reach past the edge of the sheet.");
}
