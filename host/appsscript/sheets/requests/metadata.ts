import type { MetadataPlace, MetadataRecord } from "../../spreadsheet/metadataStore.ts";
import { Refused } from "../apiFailure.ts";
import { type Acting, requestKind, required } from "../context.ts";
import { DIMENSION_RANGE, linesOf } from "../dimensionRange.ts";
import { sheetOf } from "../gridRange.ts";
import { METADATA_FILTERS, matchingMetadata } from "../metadataLookup.ts";
import type { Read, Schema } from "../payload.ts";
import { shownMetadata } from "../shapes/metadata.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";
import { areaOfLines } from "../wholeLines.ts";

const LOCATION = {
  locationType: "text",
  spreadsheet: "flag",
  sheetId: "whole",
  dimensionRange: DIMENSION_RANGE,
} as const satisfies Schema;

const METADATA = {
  metadataId: "whole",
  metadataKey: "text",
  metadataValue: "text",
  visibility: ["oneOf", "DOCUMENT", "PROJECT"],
  location: LOCATION,
} as const satisfies Schema;

const FIELDS = fieldsOf("metadataKey,metadataValue,visibility,location");

/** An id that is taken refuses the batch: what Google says of a second one is not settled (docs/probe.md). */
export const createDeveloperMetadata = requestKind(
  { developerMetadata: METADATA },
  (acting, { developerMetadata = {} }) => {
    const { file, project } = acting;
    const { metadataId, metadataKey = "", metadataValue = null, visibility, location } = developerMetadata;
    if (metadataKey === "") throw new Refused("Must specify 'metadataKey'.");
    if (metadataId !== undefined && file.metadata.all().some(({ id }) => id === metadataId)) {
      throw new Refused(`Developer metadata with id: ${metadataId} already exists.`);
    }
    const fields = {
      key: metadataKey,
      value: metadataValue,
      visibility: required(visibility, "visibility"),
      project,
    };
    const record = file.metadata.add(placeOf(acting, location), fields, metadataId);
    return { createDeveloperMetadata: { developerMetadata: shownMetadata(file, record) } };
  },
);

/** All that the filters find are changed alike. */
export const updateDeveloperMetadata = requestKind(
  { dataFilters: METADATA_FILTERS, developerMetadata: METADATA, fields: "text" },
  (acting, { dataFilters = [], developerMetadata = {}, fields }) => {
    const mask = updateMask(fields, FIELDS);
    const found = matchingMetadata(acting, dataFilters);
    for (const record of found) {
      if (touches(mask, "metadataKey")) record.key = required(developerMetadata.metadataKey, "metadataKey");
      if (touches(mask, "metadataValue")) record.value = developerMetadata.metadataValue ?? null;
      if (touches(mask, "visibility"))
        record.visibility = required(developerMetadata.visibility, "visibility");
      if (touches(mask, "location"))
        acting.file.metadata.move(record, placeOf(acting, developerMetadata.location));
    }
    return { updateDeveloperMetadata: told(acting, found) };
  },
);

export const deleteDeveloperMetadata = requestKind(
  { dataFilter: METADATA_FILTERS[1] },
  (acting, { dataFilter = {} }) => {
    const found = matchingMetadata(acting, [dataFilter]);
    const reply = { deleteDeveloperMetadata: { deletedDeveloperMetadata: shown(acting, found) } };
    for (const record of found) acting.file.metadata.remove(record);
    return reply;
  },
);

const shown = ({ file }: Acting, found: readonly MetadataRecord[]) =>
  found.map((record) => shownMetadata(file, record));

const told = (acting: Acting, found: readonly MetadataRecord[]) => ({
  developerMetadata: shown(acting, found),
});

/** The spreadsheet, a sheet, or one row or column. */
function placeOf(acting: Acting, location: Read<typeof LOCATION> = {}): MetadataPlace {
  const { spreadsheet = false, sheetId, dimensionRange } = location;
  if (dimensionRange !== undefined) return linePlace(acting, dimensionRange);
  if (sheetId !== undefined) return { kind: "SHEET", sheet: sheetOf(acting.file, sheetId) };
  if (spreadsheet) return { kind: "SPREADSHEET" };
  throw new Refused("Must specify one of: spreadsheet, sheetId, dimensionRange.");
}

function linePlace(acting: Acting, range: Read<typeof DIMENSION_RANGE>): MetadataPlace {
  const lines = linesOf(acting.file, range);
  if (lines.count !== 1) throw new Refused("DimensionRange must have a length of 1.");
  return { kind: lines.axis === "rows" ? "ROW" : "COLUMN", area: areaOfLines(acting, lines) };
}
