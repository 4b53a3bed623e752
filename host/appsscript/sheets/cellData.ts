import type { CellWrite, Scalar } from "../../workbook/contract.ts";
import { NotImitated, Refused } from "./apiFailure.ts";
import type { FieldMask } from "./fieldMask.ts";
import type { Read, Schema } from "./payload.ts";
import { CELL_FORMAT } from "./shapes/cellFormat.ts";
import { VALIDATION } from "./shapes/validation.ts";
import { fieldsOf } from "./updateMask.ts";

const EXTENDED_VALUE = {
  numberValue: "number",
  stringValue: "text",
  boolValue: "flag",
  formulaValue: "text",
  errorValue: "json",
} as const satisfies Schema;

/** What is read of a cell and can also be written (rest/v4/spreadsheets/cells#CellData); the rest is ignored when written. */
export const CELL_DATA = {
  userEnteredValue: EXTENDED_VALUE,
  userEnteredFormat: CELL_FORMAT,
  note: "text",
  dataValidation: VALIDATION,
  textFormatRuns: "json",
  effectiveValue: "json",
  effectiveFormat: "json",
  formattedValue: "json",
} as const satisfies Schema;

export type CellData = Read<typeof CELL_DATA>;

export const CELL_FIELDS: FieldMask =
  fieldsOf(`userEnteredValue(numberValue,stringValue,boolValue,formulaValue),
  userEnteredFormat(numberFormat(type,pattern),backgroundColor,backgroundColorStyle,
  borders(top,bottom,left,right),horizontalAlignment,verticalAlignment,wrapStrategy,textDirection,
  textFormat(foregroundColor,foregroundColorStyle,fontFamily,fontSize,bold,italic,strikethrough,underline),
  textRotation),note,dataValidation,textFormatRuns`);

const MOST_CHARACTERS = 50_000;

/** A value of one kind, never read as if typed: text stays text. A day is a number; its format says so. */
export function storedValue(value: Read<typeof EXTENDED_VALUE> | undefined, path: string): CellWrite {
  const kinds = Object.keys(value ?? {});
  if (kinds.length > 1) {
    throw new Refused(
      `Invalid value at '${path}' (oneof), oneof field 'value' is already set. Cannot set '${kinds[1]}'`,
    );
  }
  const { numberValue, stringValue, boolValue, formulaValue, errorValue } = value ?? {};
  if (errorValue !== undefined) throw new Refused("Cannot write an errorValue: it is read-only.");
  if (formulaValue !== undefined) return formula(formulaValue);
  // Whether a text of no letters is a blank cell is not settled; here it is one.
  const stored: Scalar = numberValue ?? boolValue ?? (stringValue || null);
  if (typeof stored === "string" && stored.length > MOST_CHARACTERS) {
    throw new Refused(
      `Your input contains more than the maximum of ${MOST_CHARACTERS} characters in a single cell.`,
    );
  }
  return { kind: "value", value: stored };
}

/** Read in the file's locale, as the workbook keeps formulas; one that cannot be read is kept and shows an error. */
function formula(text: string): CellWrite {
  if (text.startsWith("=")) return { kind: "formula", formula: text };
  throw new NotImitated("Sheets: a formulaValue without = at its beginning");
}
