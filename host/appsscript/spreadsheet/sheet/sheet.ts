import { SheetHandle } from "../handles.ts";
import { addMethods } from "../methodGroups.ts";
import { nothingInSheet } from "../nothingThere.ts";
import { sheetAppending } from "./appending.ts";
import { sheetBelongings } from "./belongings.ts";
import { sheetCharts } from "./charts.ts";
import { sheetClearing } from "./clearing.ts";
import { sheetConditionalFormats } from "./conditionalFormats.ts";
import { sheetFitting } from "./fitting.ts";
import { sheetGroups } from "./groups.ts";
import { sheetHiding } from "./hiding.ts";
import { sheetLines } from "./lines.ts";
import { sheetLook } from "./look.ts";
import { sheetMetadata } from "./metadata.ts";
import { sheetPlace } from "./place.ts";
import { sheetRanges } from "./ranges.ts";
import { sheetSelection } from "./selection.ts";
import { sheetSizes } from "./sizes.ts";

/** Reference: spreadsheet/sheet. Its methods stand in groups that know nothing of each other. */
export class SheetService extends SheetHandle {}

addMethods(SheetService.prototype, [
  sheetPlace,
  sheetRanges,
  sheetAppending,
  sheetLines,
  sheetHiding,
  sheetSizes,
  sheetFitting,
  sheetLook,
  sheetClearing,
  sheetGroups,
  sheetConditionalFormats,
  sheetBelongings,
  sheetCharts,
  sheetMetadata,
  sheetSelection,
  nothingInSheet,
]);
