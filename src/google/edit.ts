import { REFERENCE_RUBRIC } from "../domain/rubric/referenceRubric.ts";
import type { Edit } from "../services/steward/edit.ts";
import { tables } from "../tables/registry.ts";
import { TAB_MARK } from "./book.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The edit event as the steward wants it. `value` and `oldValue` exist for a single cell only (developers.google.com/apps-script/guides/triggers/events). */
export function editOf(event: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  const { range } = event;
  return {
    table: tableOf(range.getSheet()),
    area: {
      row: range.getRow(),
      column: range.getColumn(),
      rows: range.getNumRows(),
      columns: range.getNumColumns(),
    },
    person: event.user?.getEmail() ?? "",
    before: event.oldValue ?? "",
    after: event.value ?? "",
  };
}

/** By title; a renamed tab by its metadata. The titles do not depend on the rubric. */
function tableOf(sheet: Sheet): string | null {
  const title = sheet.getName();
  const declared = tables(REFERENCE_RUBRIC).find((table) => table.title === title);
  if (declared !== undefined) return declared.key;
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  return mark?.getValue() ?? null;
}
