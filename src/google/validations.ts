import type { ColumnLook, TabLook } from "../services/install/workshop.ts";
import type { Validation } from "../tables/kinds.ts";
import { below, widthOf } from "./columns.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Declared validation, compared on the first row below the header and set for the whole column. */
export function applyValidations(sheet: Sheet, look: TabLook): void {
  const [present = []] = sheet.getRange(look.headerRow + 1, 1, 1, widthOf(look)).getDataValidations();
  for (const column of look.columns) {
    const wanted = ruleFor(column);
    const found = present[column.column - 1] ?? null;
    if (signatureOf(found) === signatureOf(wanted)) continue;
    below(sheet, look, column).setDataValidation(wanted);
  }
}

function ruleFor({ validation, rejects }: ColumnLook): DataValidation | null {
  if (validation === null) return null;
  // Google's default is to keep what was typed and only to warn; it is set all the same, so that nothing rests on it.
  return criteriaFor(validation).setAllowInvalid(!rejects).build();
}

function criteriaFor(validation: Validation): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
  const builder = SpreadsheetApp.newDataValidation();
  switch (validation.rule) {
    case "oneOf":
      return builder.requireValueInList([...validation.values], true);
    case "numberBetween":
      return builder.requireNumberBetween(validation.from, validation.to);
    case "day":
      return builder.requireDate();
    case "checkbox":
      return builder.requireCheckbox();
  }
}

function signatureOf(rule: DataValidation | null): string {
  if (rule === null) return "";
  const values: unknown[] = rule.getCriteriaValues();
  return JSON.stringify([String(rule.getCriteriaType()), values.map(String), rule.getAllowInvalid()]);
}
