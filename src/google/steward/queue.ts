/**
 * Edits that wait to be looked at, each a small property of its own key: noting one needs no lock, so nobody waits and none is lost.
 * Whoever holds the lock looks at all of them (SPEC ST6).
 */
import { REFERENCE_OUTLINE } from "../../domain/rubric/referenceOutline.ts";
import type { Edit } from "../../sheets/editedRows.ts";
import type { Area } from "../../sheets/ports.ts";
import { MOST_CELLS, namingArea, textPrint } from "../../sheets/stillThere.ts";
import { tables } from "../../tables/registry.ts";
import { fromGoogle } from "../cells.ts";
import { type KnownTabs, keysById } from "./knownTabs.ts";

const PREFIX = "edit.";
/**
 * A property holds 9 KB (developers.google.com/apps-script/guides/services/quotas); of a long text the beginning is enough for the journal.
 * Bytes of either text at most.
 */
const LONGEST = 3_600;

interface Note {
  readonly sheetId: number;
  readonly area: Area;
  readonly at: number;
  readonly person: string;
  readonly before: string;
  readonly after: string;
  readonly print: string | null;
  readonly rows: string | null;
}

/**
 * Keeps what an edit event tells. Rows may move under one that waits, so it is told apart by what stands there now, which costs a read.
 * `value` and `oldValue` exist for a single cell only (developers.google.com/apps-script/guides/triggers/events). */
export function noteEdit(event: GoogleAppsScript.Events.SheetsOnEdit, fate: "looked at now" | "waits"): void {
  const { range } = event;
  const area: Area = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
  const note: Note = {
    sheetId: range.getSheet().getSheetId(),
    area,
    at: Date.now(),
    person: event.user?.getEmail() ?? "",
    before: beginning(event.oldValue),
    after: beginning(event.value),
    ...(fate === "waits" ? printsOf(range, area, event.value !== undefined) : { print: null, rows: null }),
  };
  const key = `${PREFIX}${note.at}.${Utilities.getUuid().slice(0, 8)}`;
  PropertiesService.getScriptProperties().setProperty(key, JSON.stringify(note));
}

/** In JSON a letter takes up to three bytes, a control character six. */
function beginning(text: unknown): string {
  let bytes = 0;
  let kept = "";
  for (const unit of String(text ?? "")
    .slice(0, LONGEST)
    .split("")) {
    bytes += unit < " " ? 6 : 3;
    if (bytes > LONGEST) break;
    kept += unit;
  }
  return kept;
}

/** @param told what stands in a single cell is told by the event itself, unless it was pasted */
function printsOf(
  range: GoogleAppsScript.Spreadsheet.Range,
  area: Area,
  told: boolean,
): Pick<Note, "print" | "rows"> {
  if (area.rows * area.columns > MOST_CELLS) return { print: null, rows: null };
  const { row, column, rows, columns } = namingArea(area);
  const rowsPrint = cellsPrint(range.getSheet().getRange(row, column, rows, columns));
  return { print: area.rows * area.columns === 1 && told ? null : cellsPrint(range), rows: rowsPrint };
}

function cellsPrint(range: GoogleAppsScript.Spreadsheet.Range): string {
  return textPrint(range.getValues().map((line) => line.map(fromGoogle)));
}

export interface NotedEdit extends Edit {
  readonly key: string;
}

/** The edits that wait, in the order of their moments. */
export function notedEdits(properties: ReadonlyMap<string, string>, known: KnownTabs): readonly NotedEdit[] {
  const keyOf = keysById(known);
  const declared = tables(REFERENCE_OUTLINE);
  return [...properties]
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([key, text]) => {
      // Only `noteEdit` writes keys of this kind.
      const { sheetId, ...edit } = JSON.parse(text) as Note;
      const table = declared.find((each) => each.key === keyOf.get(sheetId)) ?? null;
      // A note of an earlier program names no rows.
      return { ...edit, rows: edit.rows ?? null, key, table };
    })
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The keys of the edits that wait at this moment. */
export function waitingKeys(): readonly string[] {
  return PropertiesService.getScriptProperties()
    .getKeys()
    .filter((key) => key.startsWith(PREFIX));
}

export function forgetEdits(keys: readonly string[]): void {
  const properties = PropertiesService.getScriptProperties();
  for (const key of keys) properties.deleteProperty(key);
}
