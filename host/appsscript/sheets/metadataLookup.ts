import type { MetadataRecord } from "../spreadsheet/metadataStore.ts";
import { NotImitated, Refused } from "./apiFailure.ts";
import type { Acting } from "./context.ts";
import { DIMENSION_RANGE, linesOf } from "./dimensionRange.ts";
import { GRID_RANGE, sheetOf } from "./gridRange.ts";
import type { Read, Schema } from "./payload.ts";

const LOOKUP = {
  locationType: ["oneOf", "ROW", "COLUMN", "SHEET", "SPREADSHEET"],
  locationMatchingStrategy: ["oneOf", "EXACT_LOCATION", "INTERSECTING_LOCATION"],
  metadataLocation: {
    spreadsheet: "flag",
    sheetId: "whole",
    dimensionRange: DIMENSION_RANGE,
    locationType: "text",
  },
  metadataId: "whole",
  metadataKey: "text",
  metadataValue: "text",
  visibility: ["oneOf", "DOCUMENT", "PROJECT"],
} as const satisfies Schema;

/** One of the three (rest/v4/DataFilter). */
export const DATA_FILTER = {
  gridRange: GRID_RANGE,
  a1Range: "text",
  developerMetadataLookup: LOOKUP,
} as const satisfies Schema;
export const METADATA_FILTERS = ["list", DATA_FILTER] as const satisfies Schema;

type Lookup = Read<typeof LOOKUP>;
export type DataFilter = Read<typeof DATA_FILTER>;

/** What the script may see and any of the filters finds, each once, oldest first. */
export function matchingMetadata(
  acting: Pick<Acting, "file" | "project" | "workbook">,
  filters: readonly DataFilter[],
): MetadataRecord[] {
  if (filters.length === 0) throw new Refused("Must specify at least one data filter.");
  const lookups = filters.map(({ developerMetadataLookup }) => {
    if (developerMetadataLookup) return developerMetadataLookup;
    throw new NotImitated("Sheets: developer metadata found by a range");
  });
  return acting.file.metadata
    .visibleTo(acting.project)
    .filter((record) => lookups.some((lookup) => matches(acting, record, lookup)));
}

function matches(acting: Pick<Acting, "file" | "workbook">, record: MetadataRecord, lookup: Lookup): boolean {
  const place = acting.file.metadata.placeOf(record);
  const said = (wanted: unknown, own: unknown) => wanted === undefined || wanted === own;
  return (
    said(lookup.metadataId, record.id) &&
    said(lookup.metadataKey, record.key) &&
    said(lookup.metadataValue, record.value) &&
    said(lookup.visibility, record.visibility) &&
    said(lookup.locationType, place?.kind) &&
    (lookup.metadataLocation === undefined || isThere(acting, record, lookup))
  );
}

/** Exactly there: what only meets a place is not imitated. */
function isThere({ file }: Pick<Acting, "file">, record: MetadataRecord, lookup: Lookup): boolean {
  const { metadataLocation: { spreadsheet, sheetId, dimensionRange } = {}, locationMatchingStrategy } =
    lookup;
  if (locationMatchingStrategy === "INTERSECTING_LOCATION") {
    throw new NotImitated("Sheets: locationMatchingStrategy INTERSECTING_LOCATION");
  }
  const place = file.metadata.placeOf(record);
  if (spreadsheet) return place?.kind === "SPREADSHEET";
  if (sheetId !== undefined) return place?.kind === "SHEET" && place.sheet === sheetOf(file, sheetId);
  if (dimensionRange === undefined || !place || !("area" in place)) return false;
  const { sheet, axis, from, count } = linesOf(file, dimensionRange);
  const at = axis === "rows" ? place.area.row : place.area.column;
  const kind = axis === "rows" ? "ROW" : "COLUMN";
  return place.kind === kind && place.area.sheet === sheet && at === from && count === 1;
}
