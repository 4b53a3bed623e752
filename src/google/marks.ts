type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that says which declared tab a sheet is; its value is the table's key. It helps to find a renamed tab and decides nothing. */
export const TAB_MARK = "sst.tab";

/** Key of the developer metadata on a column; its value is the column's key in the declaration. */
export const COLUMN_MARK = "sst.column";

/** 1-based column by key. */
export function columnMarksOf(sheet: Sheet): Map<string, number> {
  const marks = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(COLUMN_MARK).find()) {
    const column = mark.getLocation().getColumn();
    if (column !== null) marks.set(mark.getValue() ?? "", column.getColumn());
  }
  return marks;
}

/** Key of the developer metadata on the spreadsheet: the version of the tabs' declarations. Only an adoption asks for it, and does not go by it. */
export const SCHEMA_MARK = "sst.schema";
