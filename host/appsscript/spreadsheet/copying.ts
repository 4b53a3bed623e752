import type { Area, CopyPart, Workbook } from "../../workbook/contract.ts";
import { optionOf } from "../services/argument.ts";
import { flag, wrongArguments } from "./arguments.ts";
import { CopyPasteType } from "./enums.ts";

/** What copyTo carries: parts of the cells, or the widths of the columns. */
export interface CopyPlan {
  readonly parts: readonly CopyPart[];
  readonly widths: boolean;
  readonly transposed: boolean;
}

const EVERYTHING: readonly CopyPart[] = [
  "values",
  "formulas",
  "formats",
  "notes",
  "validations",
  "conditionalFormats",
];

/** Borders are part of the formats here: PASTE_NO_BORDERS is not imitated. */
const PARTS: Readonly<Record<string, readonly CopyPart[]>> = {
  PASTE_NORMAL: EVERYTHING,
  PASTE_FORMAT: ["formats"],
  PASTE_FORMULA: ["formulas"],
  PASTE_DATA_VALIDATION: ["validations"],
  PASTE_VALUES: ["values"],
  PASTE_CONDITIONAL_FORMATTING: ["conditionalFormats"],
  PASTE_COLUMN_WIDTHS: [],
};

/** The arguments of copyTo after the destination. Source: reference/spreadsheet/range#copyTo. */
export function copyPlan(call: string, args: readonly unknown[]): CopyPlan {
  const [how, transposed] = args;
  if (args.length === 0) return { parts: EVERYTHING, widths: false, transposed: false };
  if (args.length === 2 && CopyPasteType._has(how)) {
    return planNamed(how.name(), flag(call, transposed));
  }
  if (args.length !== 1 || typeof how !== "object" || how === null) throw wrongArguments(call, args);
  if (optionOf(how, "contentsOnly") === true)
    return { parts: PARTS["PASTE_VALUES"] ?? [], widths: false, transposed: false };
  if (optionOf(how, "formatOnly") === true) return { parts: ["formats"], widths: false, transposed: false };
  return { parts: EVERYTHING, widths: false, transposed: false };
}

function planNamed(name: string, transposed: boolean): CopyPlan {
  const parts = PARTS[name];
  if (!parts) throw new Error(`CopyPasteType.${name} is not imitated by the local host`);
  return { parts, widths: name === "PASTE_COLUMN_WIDTHS", transposed };
}

const wholes = (size: number, step: number): number => Math.max(1, Math.floor(size / step)) * step;

/** Where a copy lands: the source's size at least; a larger destination is filled with as many whole copies as find room. */
export function landing(source: Area, destination: Area, transposed: boolean): Area {
  const rows = transposed ? source.columns : source.rows;
  const columns = transposed ? source.rows : source.columns;
  return {
    ...destination,
    rows: wholes(destination.rows, rows),
    columns: wholes(destination.columns, columns),
  };
}

/** Fills the target with copies of the source; the last ones may be cut off (not when transposed). */
export function copyTiles(workbook: Workbook, source: Area, target: Area, plan: CopyPlan): void {
  const height = plan.transposed ? source.columns : source.rows;
  const width = plan.transposed ? source.rows : source.columns;
  const rows = target.rows - (target.rows % height);
  const columns = target.columns - (target.columns % width);
  const part = (from: Area, to: Area) => {
    const isEmpty = to.rows === 0 || to.columns === 0;
    if (!isEmpty) workbook.copy(from, to, plan.parts, { transposed: plan.transposed });
  };
  const below = { row: target.row + rows, rows: target.rows - rows };
  const right = { column: target.column + columns, columns: target.columns - columns };
  part(source, { ...target, rows, columns });
  part({ ...source, rows: below.rows }, { ...target, ...below, columns });
  part({ ...source, columns: right.columns }, { ...target, ...right, rows });
  part({ ...source, rows: below.rows, columns: right.columns }, { ...target, ...below, ...right });
}

export function copyWidths(workbook: Workbook, source: Area, target: Area): void {
  for (let at = 0; at < source.columns; at++) {
    const width = workbook.columnWidth(source.sheet, source.column + at);
    workbook.setColumnWidths(target.sheet, target.column + at, 1, width);
  }
}
