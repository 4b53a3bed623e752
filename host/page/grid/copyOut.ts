import { BooleanNumber, CellValueType, type ICellData, type Nullable, type Worksheet } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import { textOfRows } from "./clipboardText.ts";
import type { Place } from "./place.ts";

/** Excel and LibreOffice keep such a break inside the cell; Word and Google's own pages take it for a usual one. */
const BREAK = '<br style="mso-data-placement:same-cell">';

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/**
 * Univer (0.25.1) copies a text without its line breaks, which glues words together, and rows of texts without quotes, where a break inside a
 * cell looks like the next row, and yes and no as 1 and 0. The plain text is written by us, and in the table the cells with breaks.
 */
export function copyOut(place: Place): void {
  const service = place.injector.get(ISheetClipboardService);
  let sheet: Worksheet | null = null;
  service.addClipboardHook({
    id: "line-breaks",
    // Before Univer's own: the first that says something counts.
    priority: -1,
    onBeforeCopy: (_, subUnitId) => {
      sheet = place.workbook()?.getSheetBySheetId(subUnitId) ?? null;
    },
    onCopyCellContent: (row, column) => {
      const text = sheet === null ? "" : textOf(sheet.getCell(row, column));
      return text.includes("\n") ? text.split("\n").map(escaped).join(BREAK) : "";
    },
  });
  const copied = service.generateCopyContent.bind(service);
  service.generateCopyContent = (unitId, subUnitId, range, options) => {
    const made = copied(unitId, subUnitId, range, options);
    if (!made || sheet === null) return made;
    const shown = sheet;
    const { rows, cols } = made.discreteRange;
    const texts = rows.map((row) => cols.map((column) => textOf(shown.getCell(row, column))));
    return { ...made, plain: textOfRows(texts) };
  };
}

/** As it is shown; of a text with parts the words. */
function textOf(given: Nullable<ICellData>): string {
  const cell = given ?? null;
  const parts = cell?.p?.body?.dataStream;
  if (parts !== undefined) return parts.replace(/\r\n$/, "").replace(/\r\n?/g, "\n");
  const value = cell?.v;
  if (value === undefined || value === null) return "";
  if (cell?.t === CellValueType.BOOLEAN)
    return value === BooleanNumber.TRUE || value === true || value === "TRUE" ? "TRUE" : "FALSE";
  return String(value).replace(/\r\n?/g, "\n");
}
