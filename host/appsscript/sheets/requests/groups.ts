import { meets } from "../../spreadsheet/groupStore.ts";
import { Refused } from "../apiFailure.ts";
import { type Acting, mustRestructure, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { DIMENSION_RANGE, type DimensionRange, linesOf } from "../dimensionRange.ts";
import { shownGroups } from "../shapes/group.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";
import { hideLines, type Lines } from "../wholeLines.ts";

const RANGE = { range: DIMENSION_RANGE } as const;
const FIELDS = fieldsOf("range,depth,collapsed");

/** One level deeper; the reply tells all groups of that direction. */
export const addDimensionGroup = requestKind(RANGE, (acting, { range }) => {
  const { sheet, axis } = shifted(acting, range, 1);
  return { addDimensionGroup: { dimensionGroups: shownGroups(acting.file, sheet, axis) } };
});

export const deleteDimensionGroup = requestKind(RANGE, (acting, { range }) => {
  const { sheet, axis } = shifted(acting, range, -1);
  return { deleteDimensionGroup: { dimensionGroups: shownGroups(acting.file, sheet, axis) } };
});

/** Collapsing hides the lines, expanding shows all but what a collapsed group inside holds. */
export const updateDimensionGroup = requestKind(
  { dimensionGroup: { range: DIMENSION_RANGE, depth: "whole", collapsed: "flag" }, fields: "text" },
  (acting, { dimensionGroup: { range, depth = 0, collapsed = false } = {}, fields }) => {
    if (!touches(updateMask(fields, FIELDS), "collapsed")) return NOTHING_TO_TELL;
    const lines = linesOf(acting.file, range);
    mustRestructure(acting, lines.sheet);
    const groups = acting.file.groups.of(lines.sheet, lines.axis);
    const found = groups.find(
      ({ place }) => place.depth === depth && place.from === lines.from && place.count === lines.count,
    );
    if (!found) throw new Refused(`No dimension group of depth ${depth} at the given range.`);
    found.record.collapsed = collapsed;
    hideLines(acting, lines, collapsed);
    const inner = groups.filter(
      ({ record, place }) => record.collapsed && place.depth > depth && meets(place, lines),
    );
    if (!collapsed) for (const { place } of inner) hideLines(acting, place, true);
    return NOTHING_TO_TELL;
  },
);

function shifted(acting: Acting, range: DimensionRange | undefined, delta: number): Lines {
  const lines = linesOf(acting.file, range);
  mustRestructure(acting, lines.sheet);
  acting.file.groups.shift(lines.sheet, lines.axis, lines, delta);
  return lines;
}
