/** Headers, notes, formats, validation and colours of one sheet, as its declaration says. */
import type { ColumnLook, TabLook } from "../services/install/workshop.ts";
import { HEADER_FORMAT } from "../tables/sheetFormat.ts";
import { cellsBelow, runsOf, widthOf } from "./columns.ts";
import { applyConditions } from "./conditions.ts";
import { COLUMN_MARK, columnMarksOf } from "./marks.ts";
import { applyValidations } from "./validations.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function applyLook(sheet: Sheet, look: TabLook): void {
  const marks = columnMarksOf(sheet);
  const fresh = look.columns.filter((column) => marks.get(column.key) !== column.column);
  applyHeader(sheet, look);
  applyFormats(sheet, look, fresh);
  applyValidations(sheet, look);
  applyConditions(sheet, look);
  applyFreeze(sheet, look);
  // Marked last: when a run is cut off, columns without a mark count as unfinished and are done again.
  for (const column of fresh) markColumn(sheet, column);
}

function applyHeader(sheet: Sheet, look: TabLook): void {
  const header = sheet.getRange(look.headerRow, 1, 1, widthOf(look));
  applyNotes(header, look);
  if (header.getBackgrounds()[0]?.every((colour) => colour === HEADER_FORMAT.background) === true) return;
  header
    .setBackground(HEADER_FORMAT.background)
    .setFontColor(HEADER_FORMAT.fontColour)
    .setFontWeight("bold")
    .setWrap(HEADER_FORMAT.wraps)
    .setVerticalAlignment(HEADER_FORMAT.vertical)
    .setHorizontalAlignment(HEADER_FORMAT.horizontal);
}

/** Notes of columns that people added stay as they are. */
function applyNotes(header: Range, look: TabLook): void {
  const [present = []] = header.getNotes();
  const wanted = [...present];
  for (const { column, note } of look.columns) wanted[column - 1] = note;
  if (wanted.some((note, index) => note !== present[index])) header.setNotes([wanted]);
}

/** An automatic format is read back as `0.###############`; the declarations call it `General`. */
function declaredFormat(format: string): string {
  return format === "0.###############" ? "General" : format;
}

/** Number formats, wrapping and backgrounds are read off the first row below the header and set for whole columns, side by side ones together. */
function applyFormats(sheet: Sheet, look: TabLook, fresh: readonly ColumnLook[]): void {
  const sample = sheet.getRange(look.headerRow + 1, 1, 1, widthOf(look));
  const [formats = []] = sample.getNumberFormats().map((line) => line.map(declaredFormat));
  // Not getWraps(): an untouched cell says true there although its strategy is OVERFLOW (seen in live scripts by gas-fakes).
  const [wraps = []] = sample.getWrapStrategies().map((line) => line.map(String));
  const [backgrounds = []] = sample.getBackgrounds();
  const differing = (present: readonly unknown[], wanted: (column: ColumnLook) => unknown) =>
    look.columns.filter((column) => wanted(column) !== null && present[column.column - 1] !== wanted(column));
  const formatOf = (column: ColumnLook) => column.numberFormat;
  for (const run of runsOf(differing(formats, formatOf), formatOf)) {
    cellsBelow(sheet, look, run).setNumberFormat(run.top.numberFormat);
  }
  const wrapOf = (column: ColumnLook) => (column.wraps ? "WRAP" : "OVERFLOW");
  for (const run of runsOf(differing(wraps, wrapOf), wrapOf))
    cellsBelow(sheet, look, run).setWrapStrategy(SpreadsheetApp.WrapStrategy[wrapOf(run.top)]);
  const backgroundOf = (column: ColumnLook) => column.background;
  for (const run of runsOf(differing(backgrounds, backgroundOf), backgroundOf)) {
    cellsBelow(sheet, look, run).setBackground(run.top.background);
  }
  for (const run of runsOf(fresh, (column) => column.width)) {
    sheet.setColumnWidths(run.top.column, run.count, run.top.width);
  }
  for (const { column } of fresh.filter(({ hidden }) => hidden)) sheet.hideColumns(column);
  for (const run of runsOf(fresh, (column) => column.vertical)) {
    cellsBelow(sheet, look, run).setVerticalAlignment(run.top.vertical);
  }
}

function applyFreeze(sheet: Sheet, look: TabLook): void {
  if (sheet.getFrozenRows() !== look.headerRow) sheet.setFrozenRows(look.headerRow);
  if (sheet.getFrozenColumns() !== look.frozenColumns) sheet.setFrozenColumns(look.frozenColumns);
  if (look.hidden && !sheet.isSheetHidden()) sheet.hideSheet();
}

/** Developer metadata sits on an entire column only; it moves with it (developers.google.com/apps-script/guides/metadata). */
function markColumn(sheet: Sheet, column: ColumnLook): void {
  const cell = sheet.getRange(1, column.column).getA1Notation().replace(/\d+$/, "");
  const entire = sheet.getRange(`${cell}:${cell}`);
  for (const old of entire.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) old.remove();
  entire.addDeveloperMetadata(COLUMN_MARK, column.key);
}
