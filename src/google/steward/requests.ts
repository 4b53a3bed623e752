/** Changes of an operation as requests of one batch (developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request). */
import type { Change } from "../../sheets/draft/changes.ts";
import type { PlainCell } from "../../sheets/draft/grid.ts";
import { SCHEMA_MARK, TAB_MARK } from "../marks.ts";
import { chartRequest } from "./chartRequests.ts";
import { dashboardFrame, dashboardLines } from "./dashboardRequests.ts";
import { lookRequests } from "./lookRequests.ts";
import { type GridRange, gridRange, type Request } from "./service.ts";
import { BLOCK, LOCK } from "./structure.ts";
import { cellsFrom, columnRange, marked } from "./usualRequests.ts";
import { ruleRequest } from "./validations.ts";

type Of<K extends Change["kind"]> = Extract<Change, { readonly kind: K }>;
type Mapping = { readonly [K in Change["kind"]]: (change: Of<K>, owner: string) => readonly Request[] };

/** @param owner address that every protection names among its editors: one that names nobody shuts nobody out (docs/probe.md) */
export function requestsOf(change: Change, owner: string): readonly Request[] {
  // The entry of a kind takes changes of that kind.
  const map = MAPPING[change.kind] as (change: Change, owner: string) => readonly Request[];
  return map(change, owner);
}

const MAPPING: Mapping = {
  region: ({ locale, timeZone }) => [
    { updateSpreadsheetProperties: { properties: { locale, timeZone }, fields: "locale,timeZone" } },
  ],
  addSheet: ({ sheetId, title, key, place, rows, columns }) => [
    {
      addSheet: {
        properties: {
          sheetId,
          title,
          index: place,
          gridProperties: { rowCount: rows, columnCount: columns },
        },
      },
    },
    marked(TAB_MARK, key, { sheetId }),
  ],
  removeSheet: ({ sheetId }) => [{ deleteSheet: { sheetId } }],
  rename: ({ sheetId, title }) => [
    { updateSheetProperties: { properties: { sheetId, title }, fields: "title" } },
  ],
  mark: ({ sheetId, key }) => [marked(TAB_MARK, key, { sheetId })],
  look: (change) => lookRequests(change),
  dashboardFrame: ({ sheetId }) => dashboardFrame(sheetId),
  dashboardLines: ({ sheetId, row, lines }) => dashboardLines(sheetId, row, lines),
  chart: (change) => [chartRequest(change)],
  removeChart: ({ chartId }) => [{ deleteEmbeddedObject: { objectId: chartId } }],
  cells: ({ cells, ...place }) => [
    cellsFrom(
      place,
      cells.map((line) => line.map(cellOf)),
      "userEnteredValue",
    ),
  ],
  insertRows: ({ sheetId, after, count, like }) => [inserted("ROWS", sheetId, after, count, like)],
  insertColumns: ({ sheetId, after, count, like }) => [inserted("COLUMNS", sheetId, after, count, like)],
  moveColumn: ({ sheetId, column, place }) => [
    { moveDimension: { source: columnRange(sheetId, column), destinationIndex: place - 1 } },
  ],
  rule: ({ sheetId, area, rule }) => [ruleRequest(gridRange(sheetId, area), rule)],
  schemaMark: ({ version }) => [
    { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: SCHEMA_MARK } } } },
    marked(SCHEMA_MARK, String(version), { spreadsheet: true }),
  ],
  sort: ({ sheetId, area, column }) => [
    {
      sortRange: {
        range: rowsFrom(gridRange(sheetId, area)),
        sortSpecs: [{ dimensionIndex: column - 1, sortOrder: "ASCENDING" }],
      },
    },
  ],
  lock: ({ sheetId, protection, open, keepsEditors }, owner) => [
    protect(protection, {
      range: { sheetId },
      description: LOCK,
      warningOnly: false,
      ...(!keepsEditors && { editors: { users: [owner] } }),
      unprotectedRanges: open.map((area) => gridRange(sheetId, area)),
    }),
  ],
  reserve: ({ sheetId, protection, block }, owner) => [
    protect(protection, {
      range: gridRange(sheetId, block.area),
      description: BLOCK + block.key,
      warningOnly: false,
      editors: {
        users: [owner, ...block.emails.filter((email) => email.toLowerCase() !== owner.toLowerCase())],
      },
    }),
  ],
  release: ({ protection }) => [{ deleteProtectedRange: { protectedRangeId: protection } }],
};

type ProtectedRange = GoogleAppsScript.Sheets.Schema.ProtectedRange;

function protect(protection: number | null, wanted: ProtectedRange): Request {
  if (protection === null) return { addProtectedRange: { protectedRange: wanted } };
  return {
    updateProtectedRange: {
      protectedRange: { ...wanted, protectedRangeId: protection },
      fields: Object.keys(wanted).join(","),
    },
  };
}

function inserted(
  dimension: "ROWS" | "COLUMNS",
  sheetId: number,
  after: number,
  count: number,
  like: "before" | "behind",
): Request {
  const range = { sheetId, dimension, startIndex: after, endIndex: after + count };
  return { insertDimension: { range, inheritFromBefore: like === "before" && after > 0 } };
}

/** A text is never read as if typed, so that it becomes no formula and no date; a blank cell is a cell without a value. */
function cellOf(cell: PlainCell): GoogleAppsScript.Sheets.Schema.CellData {
  if (cell === "") return {};
  if (typeof cell === "number") return { userEnteredValue: { numberValue: cell } };
  return { userEnteredValue: typeof cell === "boolean" ? { boolValue: cell } : { stringValue: cell } };
}

/** To the last column, whichever it is then: one that comes in meanwhile must leave no cell behind. */
function rowsFrom({ endColumnIndex: _last, ...range }: GridRange): GridRange {
  return range;
}
