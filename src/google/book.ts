import type { Book, Tab, TabRef } from "../sheets/ports.ts";
import { TAB_MARK } from "./marks.ts";
import { tabOf } from "./tab.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function openBook(spreadsheet: Spreadsheet): Book {
  return {
    tab: (ref: TabRef): Tab | null => {
      const sheet = findSheet(spreadsheet, ref);
      return sheet === null ? null : tabOf(sheet);
    },
    // Google keeps what was written before an exception.
    attempt: (action) => action(),
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
