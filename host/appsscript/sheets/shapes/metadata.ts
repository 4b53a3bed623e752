import type { LocalFile } from "../../spreadsheet/localFile.ts";
import type { MetadataPlace, MetadataRecord } from "../../spreadsheet/metadataStore.ts";
import { compact } from "../compact.ts";
import { shownSheet } from "../gridRange.ts";

export function shownMetadata(file: LocalFile, record: MetadataRecord): object {
  const place = file.metadata.placeOf(record);
  return {
    metadataId: record.id,
    metadataKey: record.key,
    ...compact({ metadataValue: record.value }),
    ...(place && { location: shownLocation(file, place) }),
    visibility: record.visibility,
  };
}

function shownLocation(file: LocalFile, place: MetadataPlace): object {
  if (place.kind === "SPREADSHEET") return { locationType: "SPREADSHEET", spreadsheet: true };
  if (place.kind === "SHEET") return { locationType: "SHEET", sheetId: file.numbers.of(place.sheet) };
  const { sheet, row, column } = place.area;
  const startIndex = place.kind === "ROW" ? row : column;
  const dimension = place.kind === "ROW" ? "ROWS" : "COLUMNS";
  return {
    locationType: place.kind,
    dimensionRange: { ...shownSheet(file, sheet), dimension, startIndex, endIndex: startIndex + 1 },
  };
}
