import type { Book, Tab, TabRef } from "../sheets/ports.ts";
import { tabOf } from "./tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Key of the developer metadata that says which declared tab a sheet is; its value is the table's key. */
export const TAB_MARK = "sst.tab";

export function openBook(spreadsheet: Spreadsheet, asTab: (sheet: Sheet) => Tab = tabOf): Book {
  return {
    tab: (ref: TabRef): Tab | null => {
      const sheet = findSheet(spreadsheet, ref);
      return sheet === null ? null : asTab(sheet);
    },
  };
}

/** By its title; a tab that people renamed is known by its metadata, which costs more calls. */
export function findSheet(spreadsheet: Spreadsheet, ref: TabRef): Sheet | null {
  return spreadsheet.getSheetByName(ref.title) ?? markedSheet(spreadsheet, ref.key);
}

function markedSheet(spreadsheet: Spreadsheet, key: string): Sheet | null {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(TAB_MARK).withValue(key).find();
  return mark?.getLocation().getSheet() ?? null;
}
