import { IUniverInstanceService, UniverInstanceType, type Workbook } from "@univerjs/core";
import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { Place } from "./place.ts";

/** Univer (0.25.1) checks cells of hidden tabs when the browser has time, and throws when the workbook or the tab is gone by then. */
export function checkWhatIsThere(place: Place): void {
  const units = place.injector.get(IUniverInstanceService);
  const validator = place.injector.get(SheetsDataValidationValidatorService);
  const check = validator.validatorRanges.bind(validator);
  validator.validatorRanges = async (unitId, subUnitId, ranges) => {
    const workbook = units.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    return workbook?.getSheetBySheetId(subUnitId) ? check(unitId, subUnitId, ranges) : [];
  };
}
