import type { SheetId } from "../../../workbook/contract.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { compact } from "../compact.ts";
import { shownColour } from "./colour.ts";

/** A sheet as `sheets.properties` and addSheet's reply tell it: number and index also when they are 0. */
export function shownSheetProperties(file: LocalFile, sheet: SheetId): object {
  const { workbook } = file;
  const state = workbook.sheet(sheet);
  const colour = state.tabColor === null ? null : shownColour(state.tabColor);
  return {
    sheetId: file.numbers.of(sheet),
    title: state.name,
    index: workbook.sheetIds().indexOf(sheet),
    sheetType: "GRID",
    gridProperties: compact({
      rowCount: state.rows,
      columnCount: state.columns,
      frozenRowCount: state.frozenRows,
      frozenColumnCount: state.frozenColumns,
      hideGridlines: state.hiddenGridlines,
      rowGroupControlAfter: file.groups.togglesAfter(sheet, "rows"),
      columnGroupControlAfter: file.groups.togglesAfter(sheet, "columns"),
    }),
    ...compact({ hidden: state.hidden, rightToLeft: file.settings.isRightToLeft(sheet) }),
    ...(colour && { tabColor: colour, tabColorStyle: { rgbColor: colour } }),
  };
}
