import { RangeHandle } from "../handles.ts";
import { addMethods } from "../methodGroups.ts";
import { rangeBandings } from "./bandings.ts";
import { rangeCheckboxes } from "./checkboxes.ts";
import { rangeClearing } from "./clearing.ts";
import { rangeCopies } from "./copies.ts";
import { rangeFilling } from "./filling.ts";
import { rangeFormulas } from "./formulas.ts";
import { rangeGroups } from "./groups.ts";
import { rangeMerges } from "./merges.ts";
import { rangeMetadata } from "./metadata.ts";
import { rangeNotes } from "./notes.ts";
import { rangePosition } from "./position.ts";
import { rangeStyleProperties } from "./propertyMethods.ts";
import { rangeRights } from "./rights.ts";
import { rangeSearch } from "./search.ts";
import { rangeSelection } from "./selection.ts";
import { rangeShifting } from "./shifting.ts";
import { rangeStyles } from "./styles.ts";
import { rangeTexts } from "./texts.ts";
import { rangeTidying } from "./tidying.ts";
import { rangeValidations } from "./validations.ts";
import { rangeValues } from "./values.ts";

/** Reference: spreadsheet/range. Its methods stand in groups that know nothing of each other. */
export class RangeService extends RangeHandle {}

addMethods(RangeService.prototype, [
  rangePosition,
  rangeValues,
  rangeFormulas,
  rangeStyles,
  rangeStyleProperties,
  rangeTexts,
  rangeNotes,
  rangeValidations,
  rangeCheckboxes,
  rangeMerges,
  rangeClearing,
  rangeCopies,
  rangeFilling,
  rangeShifting,
  rangeTidying,
  rangeGroups,
  rangeBandings,
  rangeRights,
  rangeMetadata,
  rangeSearch,
  rangeSelection,
]);
