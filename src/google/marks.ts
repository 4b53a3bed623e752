type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata on a column; its value is the column's key in the declaration. */
export const COLUMN_MARK = "sst.column";

/** Key of the developer metadata on the spreadsheet; its value is the version of the tabs' declarations. */
export const SCHEMA_MARK = "sst.schema";

/** 1-based column by key. */
export function columnMarksOf(sheet: Sheet): Map<string, number> {
  const marks = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const column = mark.getLocation().getColumn();
    if (column !== null) marks.set(mark.getValue() ?? "", column.getColumn());
  }
  return marks;
}
