import { defineEnum, type EnumGroup, type EnumValue } from "../enumValue.ts";

/** Names and order as in reference/spreadsheet; a name outside these lists is unknown to scripts. */
const words = <const Text extends string>(text: Text) => text.trim().split(/\s+/);

const group = (name: string, names: string): EnumGroup<string> => defineEnum(name, words(names));

export const AutoFillSeries = group("AutoFillSeries", "DEFAULT_SERIES ALTERNATE_SERIES");
export const BorderStyle = group("BorderStyle", "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE");
export const BandingTheme = group(
  "BandingTheme",
  "LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK",
);
export const BooleanCriteria = group(
  "BooleanCriteria",
  `CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE
  DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
  NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
  TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA`,
);
export const ColorType = group("ColorType", "UNSUPPORTED RGB THEME");
export const CopyPasteType = group(
  "CopyPasteType",
  `PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES
  PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS`,
);
/** Of data sources, which the host has none of; programs compare with it before they ask. */
const DataExecutionErrorCode = group(
  "DataExecutionErrorCode",
  `DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID UNSUPPORTED_DATA_TYPE
  DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL`,
);
export const DataValidationCriteria = group(
  "DataValidationCriteria",
  `DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER
  DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN
  NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO
  TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX`,
);
export const DeveloperMetadataLocationType = group(
  "DeveloperMetadataLocationType",
  "SPREADSHEET SHEET ROW COLUMN",
);
export const DeveloperMetadataVisibility = group("DeveloperMetadataVisibility", "DOCUMENT PROJECT");
export const Dimension = group("Dimension", "COLUMNS ROWS");
export const Direction = group("Direction", "UP DOWN PREVIOUS NEXT");
export const GroupControlTogglePosition = group("GroupControlTogglePosition", "BEFORE AFTER");
export const InterpolationType = group("InterpolationType", "NUMBER PERCENT PERCENTILE MIN MAX");
export const ProtectionType = group("ProtectionType", "RANGE SHEET");
export const RecalculationInterval = group("RecalculationInterval", "ON_CHANGE MINUTE HOUR");
export const RelativeDate = group("RelativeDate", "TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR");
export const SheetType = group("SheetType", "GRID OBJECT");
export const TextDirection = group("TextDirection", "LEFT_TO_RIGHT RIGHT_TO_LEFT");
export const TextToColumnsDelimiter = group("TextToColumnsDelimiter", "COMMA SEMICOLON PERIOD SPACE");
export const ValueType = group("ValueType", "IMAGE");
export const WrapStrategy = group("WrapStrategy", "WRAP OVERFLOW CLIP");

/** What scripts find as properties of SpreadsheetApp. */
export const ENUMS: Readonly<Record<string, EnumGroup<string>>> = {
  AutoFillSeries,
  BorderStyle,
  BandingTheme,
  BooleanCriteria,
  ColorType,
  CopyPasteType,
  DataExecutionErrorCode,
  DataValidationCriteria,
  DeveloperMetadataLocationType,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  GroupControlTogglePosition,
  InterpolationType,
  ProtectionType,
  RecalculationInterval,
  RelativeDate,
  SheetType,
  TextDirection,
  TextToColumnsDelimiter,
  ValueType,
  WrapStrategy,
};

/** The value of a group by its name; a name that is missing is a bug of ours. */
export function enumValue(enumGroup: EnumGroup<string>, name: string): EnumValue {
  const value = enumGroup.constants[name];
  if (!value) throw new Error(`${enumGroup.serviceName} has no ${name}`);
  return value;
}
