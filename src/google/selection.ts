import type { Area, ShownSheet, TabRef } from "../sheets/ports.ts";
import { findSheet } from "./book.ts";
import { TAB_MARK } from "./marks.ts";
import { areaIn } from "./tab.ts";

/** Shows a cell (1-based) to the person at the keyboard: what is typed next goes there. */
export function goToCell(ref: TabRef, row: number, column: number): void {
  findSheet(SpreadsheetApp.getActive(), ref)?.getRange(row, column).activate();
}

/** The sheet that the person looks at. */
export function shownSheet(): ShownSheet {
  return sheetAsShown(SpreadsheetApp.getActive().getActiveSheet());
}

/** Null where it is gone. */
export function sheetBy(id: number): ShownSheet | null {
  const sheet = SpreadsheetApp.getActive().getSheetById(id);
  return sheet === null ? null : sheetAsShown(sheet);
}

function sheetAsShown(sheet: GoogleAppsScript.Spreadsheet.Sheet): ShownSheet {
  const mark = sheet.getDeveloperMetadata().find((each) => each.getKey() === TAB_MARK);
  return {
    id: sheet.getSheetId(),
    title: sheet.getName(),
    key: mark?.getValue() ?? "",
    selected: () => (sheet.getActiveRangeList()?.getRanges() ?? []).map(areaOf),
    used: () => areaOf(sheet.getDataRange()),
    typedTexts: (area) => {
      const range = areaIn(sheet, area);
      const formulas = range.getFormulas();
      return range
        .getValues()
        .map((line, row) =>
          line.map((value, at) => (typeof value === "string" && !formulas[row]?.[at] ? value : "")),
        );
    },
    mayEdit: (area) => areaIn(sheet, area).canEdit(),
    writeDown: ({ row, column }, texts) => {
      const range = areaIn(sheet, { row, column, rows: texts.length, columns: 1 });
      const formats = range.getNumberFormats();
      range.setValues(texts.map((text, at) => [formats[at]?.[0] === "@" ? text : asText(text)]));
    },
  };
}

/** `setValues` reads a text as if somebody typed it (reference/spreadsheet/range): a quotation mark in front keeps it a text. */
const asText = (text: string): string => (/^[-=+'\d]/.test(text) ? `'${text}` : text);

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}
