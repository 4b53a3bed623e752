import { mustBeName } from "../../spreadsheet/namedRange.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { NOTHING_TO_TELL, requestKind } from "../context.ts";
import { cellsOf, GRID_RANGE, shownRange } from "../gridRange.ts";
import type { Schema } from "../payload.ts";
import { fieldsOf, touches, updateMask } from "../updateMask.ts";

const NAMED_RANGE = { namedRangeId: "text", name: "text", range: GRID_RANGE } as const satisfies Schema;
const FIELDS = fieldsOf("name,range");

/** A range is known here by its name: its id is the name, and no other id can be chosen. */
export const addNamedRange = requestKind(
  { namedRange: NAMED_RANGE },
  ({ file, workbook }, { namedRange = {} }) => {
    const { namedRangeId, name = "", range } = namedRange;
    if (namedRangeId !== undefined) throw new NotImitated("Sheets: a chosen namedRangeId");
    mustBeName(name);
    if (workbook.namedAreas().has(name)) throw new Refused(`A named range "${name}" exists already.`);
    const area = cellsOf(file, range);
    workbook.setNamedArea(name, area);
    return { addNamedRange: { namedRange: { namedRangeId: name, name, range: shownRange(file, area) } } };
  },
);

export const updateNamedRange = requestKind(
  { namedRange: NAMED_RANGE, fields: "text" },
  ({ file, workbook }, { namedRange: { namedRangeId = "", name = "", range } = {}, fields }) => {
    const mask = updateMask(fields, FIELDS);
    const old = workbook.namedAreas().get(namedRangeId);
    if (!old) throw new Refused(`No named range with id: ${namedRangeId}`);
    if (touches(mask, "name") && name !== namedRangeId) {
      throw new NotImitated("Sheets: another name for a named range");
    }
    workbook.setNamedArea(namedRangeId, touches(mask, "range") ? cellsOf(file, range) : old);
    return NOTHING_TO_TELL;
  },
);

export const deleteNamedRange = requestKind(
  { namedRangeId: "text" },
  ({ workbook }, { namedRangeId = "" }) => {
    if (!workbook.namedAreas().has(namedRangeId))
      throw new Refused(`No named range with id: ${namedRangeId}`);
    workbook.setNamedArea(namedRangeId, null);
    return NOTHING_TO_TELL;
  },
);
