import { mustEdit, NOTHING_TO_TELL, requestKind } from "../context.ts";
import { areaOf, GRID_RANGE } from "../gridRange.ts";
import { storedValidation, VALIDATION } from "../shapes/validation.ts";

/** Without a rule the range's rules are cleared. */
export const setDataValidation = requestKind(
  { range: GRID_RANGE, rule: VALIDATION, filteredRowsIncluded: "flag" },
  (acting, { range = {}, rule }) => {
    const area = areaOf(acting.file, range);
    if (!area) return NOTHING_TO_TELL;
    mustEdit(acting, area);
    acting.workbook.setValidations(area, storedValidation(acting.file, rule, area.sheet));
    return NOTHING_TO_TELL;
  },
);
