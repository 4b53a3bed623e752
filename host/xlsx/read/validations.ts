/** Rules of the file as this spreadsheet's rules: the opposite of validations.ts beside this folder. */
import { formatA1 } from "../../formulas/a1.ts";
import type { Area, Scalar, SheetId, ValidationRule, Workbook } from "../../workbook/contract.ts";
import { criteriaFor } from "../../workbook/operators.ts";
import { parseReference } from "../../workbook/references.ts";
import { displaceFormula } from "../../workbook/shiftFormula.ts";
import { DAYS_OF_1904 } from "../dates.ts";
import { comparison } from "./comparison.ts";
import type { FileArea } from "./fileArea.ts";
import { formulaIn, inLocale, namesOtherFile, type TabNames } from "./formulas.ts";
import type { FileRule } from "./sheetParts.ts";

export interface RuleSources {
  readonly workbook: Workbook;
  readonly sheet: SheetId;
  readonly tabs: TabNames;
  /** Whether day 0 is 1 January 1904. */
  readonly from1904: boolean;
}

export interface PlacedRule {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** One for each of its areas that is on the sheet; null when this spreadsheet has no words for the rule. */
export function rulesOf(file: FileRule, sources: RuleSources): readonly PlacedRule[] | null {
  const [first] = file.areas;
  const criterion = first === undefined ? null : criterionOf(file, first, sources);
  if (criterion === null || first === undefined) return null;
  const state = sources.workbook.sheet(sources.sheet);
  return file.areas.flatMap((place) => {
    const rows = Math.min(place.row + place.rows, state.rows) - place.row;
    const columns = Math.min(place.column + place.columns, state.columns) - place.column;
    if (rows < 1 || columns < 1) return [];
    const area = { sheet: sources.sheet, row: place.row, column: place.column, rows, columns };
    const down = place.row - first.row;
    const moved = movedCriterion(criterion, down, place.column - first.column);
    return [{ area, rule: { ...moved, ...strictness(file) } }];
  });
}

type Criterion = Pick<ValidationRule, "criteria" | "values">;

/** A formula is written for the first cell of the first area. */
function movedCriterion({ criteria, values }: Criterion, down: number, right: number): Criterion {
  if (criteria !== "CUSTOM_FORMULA") return { criteria, values };
  return { criteria, values: values.map((value) => displaceFormula(String(value), down, right)) };
}

const on = (file: FileRule, name: string): boolean =>
  ["1", "true"].includes(file.attributes.get(name) ?? "0");

/** What a program does not say is wrong, it lets through. The words show when the cell is chosen, or else when it is wrong. */
function strictness(file: FileRule): Pick<ValidationRule, "allowInvalid" | "helpText" | "showDropdown"> {
  const { attributes } = file;
  const stops = (attributes.get("errorStyle") ?? "stop") === "stop";
  return {
    allowInvalid: !(stops && on(file, "showErrorMessage")),
    helpText: attributes.get("prompt") || attributes.get("error") || null,
    // In the format the attribute of this name hides the arrow (ECMA-376 part 1, 18.3.1.32).
    showDropdown: !on(file, "showDropDown"),
  };
}

function criterionOf(file: FileRule, place: FileArea, sources: RuleSources): Criterion | null {
  const type = file.attributes.get("type") ?? "none";
  const [first] = file.formulas;
  if (first === undefined || file.formulas.some(namesOtherFile)) return null;
  if (type === "list") return listOf(first, sources);
  if (type === "custom") return custom(first, sources);
  const operator = file.attributes.get("operator") ?? "between";
  const exact = compared(type, operator, file.formulas, sources.from1904);
  if (exact !== null) return exact;
  const condition = conditionFor(type, operator, place, file.formulas);
  return condition === null ? null : custom(condition, sources);
}

/** As a formula over the cell, where this spreadsheet has no kind of its own: bounds that are formulas, whole numbers, lengths. */
function conditionFor(
  type: string,
  operator: string,
  place: FileArea,
  bounds: readonly string[],
): string | null {
  const cell = formatA1({ row: place.row, column: place.column, rows: 1, columns: 1 });
  const condition = comparison(operator, type === "textLength" ? `LEN(${cell})` : cell, bounds);
  if (condition === null || type === "textLength") return condition;
  if (type === "whole") {
    return `AND(ISNUMBER(${cell}),IFERROR(INT(${cell})=${cell},FALSE),${condition})`;
  }
  return ["decimal", "date", "time"].includes(type) ? `AND(ISNUMBER(${cell}),${condition})` : null;
}

/** Any date at all is later than the first one the format knows. */
const FIRST_DAY = 1;

function compared(
  type: string,
  operator: string,
  formulas: readonly string[],
  from1904: boolean,
): Criterion | null {
  if (type !== "decimal" && type !== "date") return null;
  const bounds = formulas.map((text) => (text.trim() === "" ? Number.NaN : Number(text)));
  if (!bounds.every(Number.isFinite)) return null;
  if (type === "date" && operator === "greaterThanOrEqual" && bounds[0] === FIRST_DAY) {
    return { criteria: "DATE_IS_VALID_DATE", values: [] };
  }
  const criteria = criteriaFor(type, operator);
  const moved = type === "date" && from1904 ? DAYS_OF_1904 : 0;
  return criteria === null ? null : { criteria, values: bounds.map((bound) => bound + moved) };
}

const custom = (formula: string, { tabs, workbook }: RuleSources): Criterion => ({
  criteria: "CUSTOM_FORMULA",
  values: [inLocale(formulaIn(formula, tabs), workbook)],
});

const BOX = "true,false";

function listOf(formula: string, sources: RuleSources): Criterion | null {
  const text = /^"(.*)"$/s.exec(formula)?.[1];
  if (text === undefined) return listInRange(formula, sources);
  const items: Scalar[] = text
    .replaceAll('""', '"')
    .split(",")
    .map((item) => item.trim());
  if (text.toLowerCase() === BOX) return { criteria: "CHECKBOX", values: [] };
  return { criteria: "VALUE_IN_LIST", values: [items] };
}

/** A reference, or a name for one. Without a sheet it is the rule's own. */
function listInRange(formula: string, { workbook, sheet, tabs }: RuleSources): Criterion | null {
  const named = workbook.namedAreas().get(formula);
  const area = named ?? areaIn(formulaIn(formula, tabs).slice(1), workbook, sheet);
  return area === null ? null : { criteria: "VALUE_IN_RANGE", values: [area] };
}

/** Open ends and what lies beyond reach to the sheet's edge. Null where there is no such place. */
export function areaIn(text: string, workbook: Workbook, home: SheetId): Area | null {
  const reference = parseReference(text);
  if (!reference) return null;
  const wanted = reference.sheet?.toLowerCase();
  const byName = workbook.sheetIds().find((id) => workbook.sheet(id).name.toLowerCase() === wanted);
  const sheet = wanted === undefined ? home : byName;
  if (sheet === undefined) return null;
  const { rows, columns } = workbook.sheet(sheet);
  const { from } = reference;
  const to = reference.to ?? from;
  const row = from.row?.line ?? 0;
  const column = from.column?.line ?? 0;
  const lastRow = Math.min(to.row?.line ?? rows - 1, rows - 1);
  const lastColumn = Math.min(to.column?.line ?? columns - 1, columns - 1);
  if (lastRow < row || lastColumn < column) return null;
  return { sheet, row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}
