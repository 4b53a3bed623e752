import { mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { cellsOf, GRID_RANGE } from "../gridRange.ts";
import { BORDER, storedLine } from "../shapes/borders.ts";

const EDGES = {
  top: "top",
  bottom: "bottom",
  left: "left",
  right: "right",
  innerHorizontal: "horizontal",
  innerVertical: "vertical",
} as const;

/** Sides that are not given stay as they are; NONE takes a line away. */
export const updateBorders = requestKind(
  {
    range: GRID_RANGE,
    top: BORDER,
    bottom: BORDER,
    left: BORDER,
    right: BORDER,
    innerHorizontal: BORDER,
    innerVertical: BORDER,
  },
  (acting, { range, ...sides }) => {
    const area = cellsOf(acting.file, range);
    mustEdit(acting, area);
    for (const side of ["top", "bottom", "left", "right", "innerHorizontal", "innerVertical"] as const) {
      const border = sides[side];
      if (border === undefined) continue;
      const line = storedLine(border);
      const drawn = line ?? ({ color: null, style: "SOLID" } as const);
      acting.workbook.setBorders(area, { edges: [EDGES[side]], ...drawn });
    }
    return NOTHING_TO_TELL;
  },
);
