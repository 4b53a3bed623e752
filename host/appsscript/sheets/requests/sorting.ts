import { intersection } from "../../spreadsheet/rectangles.ts";
import { Refused } from "../apiFailure.ts";
import { mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { areaOf, GRID_RANGE } from "../gridRange.ts";

/** Whole rows of the range; merged cells refuse. A sort by colours is not imitated. */
export const sortRange = requestKind(
  {
    range: GRID_RANGE,
    sortSpecs: ["list", { dimensionIndex: "whole", sortOrder: ["oneOf", "ASCENDING", "DESCENDING"] }],
  },
  (acting, { range = {}, sortSpecs = [] }) => {
    const area = areaOf(acting.file, range);
    if (!area) return NOTHING_TO_TELL;
    mustEdit(acting, area);
    if (acting.workbook.merges(area.sheet).some((merge) => intersection(merge, area))) {
      throw new Refused("You can't sort a range with merged cells.");
    }
    const keys = sortSpecs.map(({ dimensionIndex: column = 0, sortOrder }) => {
      // Seen to answer with the server's own failure instead of a refusal (a public report on a bad sort).
      if (column < area.column || column >= area.column + area.columns) {
        throw new Refused("Internal error encountered.", 500);
      }
      return { column, ascending: sortOrder !== "DESCENDING" };
    });
    if (keys.length > 0) acting.workbook.sort(area, keys);
    return NOTHING_TO_TELL;
  },
);
