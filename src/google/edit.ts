import { REFERENCE_RUBRIC } from "../domain/rubric/referenceRubric.ts";
import type { Edit } from "../sheets/editedRows.ts";
import { tables } from "../tables/registry.ts";
import type { AnyTable } from "../tables/table.ts";
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
function tableOf(sheet: Sheet): AnyTable | null {
  const title = sheet.getName();
  const declared: readonly AnyTable[] = tables(REFERENCE_RUBRIC);
  const titled = declared.find((table) => table.title === title);
  if (titled !== undefined) return titled;
  const [mark] = sheet.createDeveloperMetadataFinder().withKey(TAB_MARK).find();
  return declared.find((table) => table.key === mark?.getValue()) ?? null;
}
