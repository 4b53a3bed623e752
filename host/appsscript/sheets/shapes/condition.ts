import { columnLetters, parseA1 } from "../../../formulas/a1.ts";
import type { Area, Scalar, SheetId } from "../../../workbook/contract.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { NotImitated, Refused } from "../apiFailure.ts";
import { quoted } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";

/** The API's names and SpreadsheetApp's (rest/v4/spreadsheets/other#ConditionType). */
const CRITERIA: Readonly<Record<string, string>> = {
  NUMBER_GREATER: "NUMBER_GREATER_THAN",
  NUMBER_GREATER_THAN_EQ: "NUMBER_GREATER_THAN_OR_EQUAL_TO",
  NUMBER_LESS: "NUMBER_LESS_THAN",
  NUMBER_LESS_THAN_EQ: "NUMBER_LESS_THAN_OR_EQUAL_TO",
  NUMBER_EQ: "NUMBER_EQUAL_TO",
  NUMBER_NOT_EQ: "NUMBER_NOT_EQUAL_TO",
  NUMBER_BETWEEN: "NUMBER_BETWEEN",
  NUMBER_NOT_BETWEEN: "NUMBER_NOT_BETWEEN",
  TEXT_CONTAINS: "TEXT_CONTAINS",
  TEXT_NOT_CONTAINS: "TEXT_DOES_NOT_CONTAIN",
  TEXT_STARTS_WITH: "TEXT_STARTS_WITH",
  TEXT_ENDS_WITH: "TEXT_ENDS_WITH",
  TEXT_EQ: "TEXT_EQUAL_TO",
  TEXT_IS_EMAIL: "TEXT_IS_VALID_EMAIL",
  TEXT_IS_URL: "TEXT_IS_VALID_URL",
  DATE_EQ: "DATE_EQUAL_TO",
  DATE_BEFORE: "DATE_BEFORE",
  DATE_AFTER: "DATE_AFTER",
  DATE_ON_OR_BEFORE: "DATE_ON_OR_BEFORE",
  DATE_ON_OR_AFTER: "DATE_ON_OR_AFTER",
  DATE_BETWEEN: "DATE_BETWEEN",
  DATE_NOT_BETWEEN: "DATE_NOT_BETWEEN",
  DATE_IS_VALID: "DATE_IS_VALID_DATE",
  ONE_OF_RANGE: "VALUE_IN_RANGE",
  ONE_OF_LIST: "VALUE_IN_LIST",
  BLANK: "CELL_EMPTY",
  NOT_BLANK: "CELL_NOT_EMPTY",
  CUSTOM_FORMULA: "CUSTOM_FORMULA",
  BOOLEAN: "CHECKBOX",
};

const TYPES = new Map(Object.entries(CRITERIA).map(([type, criteria]) => [criteria, type]));
const FORMAT_ONLY = new Set(["BLANK", "NOT_BLANK", "TEXT_STARTS_WITH", "TEXT_ENDS_WITH"]);
const VALIDATION_ONLY = /^(?:ONE_OF_|BOOLEAN$|DATE_IS_VALID$|TEXT_IS_)/;

export const CONDITION = {
  type: "text",
  values: ["list", { userEnteredValue: "text", relativeDate: "text" }],
} as const satisfies Schema;

type Condition = Read<typeof CONDITION>;
type ConditionValue = NonNullable<Condition["values"]>[number];
type Single = Scalar | Area;
type Stored = Single | readonly Scalar[];

export interface StoredCriteria {
  readonly criteria: string;
  readonly values: readonly Stored[];
}

/** A condition as the workbook stores it. @param sheet whose cells a reference without a title means */
export function storedCondition(
  file: LocalFile,
  condition: Condition,
  use: "validation" | "format",
  sheet: SheetId,
): StoredCriteria {
  const { type = "", values = [] } = condition;
  const criteria = CRITERIA[type];
  if (criteria === undefined) throw new NotImitated(`Sheets: the condition ${type}`);
  if (use === "validation" ? FORMAT_ONLY.has(type) : VALIDATION_ONLY.test(type)) {
    throw new Refused(
      `ConditionType '${type}' is not supported for ${use === "validation" ? "data validation" : "conditional formatting"}.`,
    );
  }
  if (type === "ONE_OF_LIST") return { criteria, values: [listed(values)] };
  if (type === "ONE_OF_RANGE") return { criteria, values: [rangeValue(file, values, sheet)] };
  const relative = values[0]?.relativeDate;
  if (relative !== undefined) return { criteria: `${criteria}_RELATIVE`, values: [relative] };
  return { criteria, values: values.map((value) => typedValue(file, criteria, value)) };
}

function listed(values: readonly ConditionValue[]): readonly Scalar[] {
  if (values.length === 0)
    throw new Refused("ConditionType 'ONE_OF_LIST' must have at least one ConditionValue.");
  return values.map(({ userEnteredValue = "" }) => userEnteredValue);
}

function rangeValue(file: LocalFile, values: readonly ConditionValue[], home: SheetId): Area {
  const { workbook } = file;
  const text = values[0]?.userEnteredValue ?? "";
  const parsed = text.startsWith("=") ? parseA1(text.slice(1)) : null;
  const wanted = parsed?.sheet?.toLowerCase();
  const sheet =
    wanted === undefined
      ? home
      : workbook.sheetIds().find((id) => workbook.sheet(id).name.toLowerCase() === wanted);
  if (values.length !== 1 || !parsed || sheet === undefined)
    throw new Refused(`Invalid ConditionValue.userEnteredValue: ${text}`);
  const { rows, columns } = workbook.sheet(sheet);
  const { row, column } = parsed;
  return { sheet, row, column, rows: parsed.rows ?? rows - row, columns: parsed.columns ?? columns - column };
}

/** Read as if typed; of text conditions and of formulas the text itself. */
function typedValue(file: LocalFile, criteria: string, { userEnteredValue = "" }: ConditionValue): Scalar {
  if (criteria.startsWith("TEXT_") || criteria === "CUSTOM_FORMULA" || userEnteredValue.startsWith("="))
    return userEnteredValue;
  const entry = file.workbook.parseEntry(userEnteredValue, "General");
  return entry.kind === "value" ? entry.value : userEnteredValue;
}

/** The way back. */
export function shownCondition(file: LocalFile, { criteria, values }: StoredCriteria): object {
  const relative = criteria.endsWith("_RELATIVE");
  const type = TYPES.get(relative ? criteria.slice(0, -"_RELATIVE".length) : criteria) ?? criteria;
  const shown = values
    .flatMap((value): readonly Single[] => (isList(value) ? value : [value]))
    .map((value) =>
      relative ? { relativeDate: String(value) } : { userEnteredValue: shownValue(file, criteria, value) },
    );
  return { type, ...(shown.length > 0 && { values: shown }) };
}

const isList = (value: Stored): value is readonly Scalar[] => Array.isArray(value);

function shownValue(file: LocalFile, criteria: string, value: Single): string {
  if (typeof value === "object" && value !== null) return reference(file, value);
  if (typeof value === "number" && criteria.startsWith("DATE_")) return dayOf(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(value ?? "");
}

function reference({ workbook }: LocalFile, { sheet, row, column, rows, columns }: Area): string {
  const cell = (down: number, right: number) => `$${columnLetters(right)}$${down + 1}`;
  return `=${quoted(workbook.sheet(sheet).name)}!${cell(row, column)}:${cell(row + rows - 1, column + columns - 1)}`;
}

const DAY = 86_400_000;
const EPOCH_SERIAL = 25_569;

const dayOf = (serial: number): string =>
  new Date((Math.floor(serial) - EPOCH_SERIAL) * DAY).toISOString().slice(0, "2023-03-28".length);
