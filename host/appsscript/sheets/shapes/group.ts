import type { SheetId } from "../../../workbook/contract.ts";
import type { Axis } from "../../spreadsheet/axis.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { compact } from "../compact.ts";
import { shownSheet } from "../gridRange.ts";

/** All groups of one direction, outer ones first. */
export function shownGroups(file: LocalFile, sheet: SheetId, axis: Axis): object[] {
  return file.groups.of(sheet, axis).map(({ record, place }) => ({
    range: {
      ...shownSheet(file, sheet),
      dimension: axis === "rows" ? "ROWS" : "COLUMNS",
      startIndex: place.from,
      endIndex: place.from + place.count,
    },
    depth: place.depth,
    ...compact({ collapsed: record.collapsed }),
  }));
}
