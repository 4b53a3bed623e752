import { SpreadsheetHandle } from "../handles.ts";
import { addMethods } from "../methodGroups.ts";
import { nothingInSpreadsheet } from "../nothingThere.ts";
import { spreadsheetAsActiveSheet } from "./activeSheet.ts";
import { spreadsheetCalculation } from "./calculation.ts";
import { spreadsheetMetadata } from "./metadata.ts";
import { spreadsheetPage } from "./page.ts";
import { spreadsheetPlace } from "./place.ts";
import { spreadsheetRanges } from "./ranges.ts";
import { spreadsheetSearch } from "./search.ts";
import { spreadsheetSelection } from "./selection.ts";
import { spreadsheetSharing } from "./sharing.ts";
import { spreadsheetSheets } from "./sheets.ts";

/** Reference: spreadsheet/spreadsheet. Its methods stand in groups that know nothing of each other. */
export class SpreadsheetService extends SpreadsheetHandle {}

addMethods(SpreadsheetService.prototype, [
  spreadsheetPlace,
  spreadsheetSheets,
  spreadsheetSelection,
  spreadsheetRanges,
  spreadsheetSearch,
  spreadsheetMetadata,
  spreadsheetSharing,
  spreadsheetCalculation,
  spreadsheetPage,
  spreadsheetAsActiveSheet,
  nothingInSpreadsheet,
]);
