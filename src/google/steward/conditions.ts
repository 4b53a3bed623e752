/** Declared colours come first, in their order; rules that people added stay behind them. */
import type { RowFormat } from "../../tables/conditionalFormats.ts";
import type { TabLook } from "../../tables/tabLook.ts";
import { colourStyle } from "./colour.ts";
import { localNumber } from "./localNumber.ts";
import { gridRange, type Request } from "./service.ts";

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type Declared = TabLook["conditions"][number];

const TYPES = {
  notBlank: "NOT_BLANK",
  contains: "TEXT_CONTAINS",
  is: "TEXT_EQ",
  above: "NUMBER_GREATER",
} as const;

export function conditionRequests(
  sheetId: number,
  look: TabLook,
  rows: number,
  present: readonly string[],
): readonly Request[] {
  const wanted = [
    ...look.rows.map((each) => rowRule(sheetId, look, rows, each)),
    ...look.conditions.map((each) => ruleOf(sheetId, look, rows, each)),
  ];
  const texts = wanted.map(conditionText);
  if (texts.every((text, index) => text === present[index])) return [];
  const ours = new Set(texts);
  // From the last on: a rule that is taken away renumbers those behind it.
  const isOurs = (text: string) => ours.has(text.split(LOST_CELL).join("·"));
  const removed = present.flatMap((text, index) => (isOurs(text) ? [index] : [])).reverse();
  return [
    ...removed.map((index): Request => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...wanted.map((rule, index): Request => ({ addConditionalFormatRule: { index, rule } })),
  ];
}

function ruleOf(
  sheetId: number,
  { headerRow }: TabLook,
  rows: number,
  { column, when, ...colours }: Declared,
): Rule {
  const range = gridRange(sheetId, { row: headerRow + 1, column, rows: rows - headerRow, columns: 1 });
  const wanted = wantedOf(when);
  const values = wanted === null ? {} : { values: [{ userEnteredValue: wanted }] };
  return {
    ranges: [range],
    booleanRule: { condition: { type: TYPES[when.rule], ...values }, format: formatOf(colours) },
  };
}

function wantedOf(when: Declared["when"]): string | null {
  if (when.rule === "notBlank") return null;
  return when.rule === "above" ? localNumber(when.number) : when.text;
}

/** Over all columns of ours, whatever people's own stand between them. */
function rowRule(
  sheetId: number,
  { headerRow, span: [first, last] }: TabLook,
  rows: number,
  { formula, ...colours }: RowFormat,
): Rule {
  const range = gridRange(sheetId, {
    row: headerRow + 1,
    column: first,
    rows: rows - headerRow,
    columns: last - first + 1,
  });
  const condition = { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: formula }] };
  return { ranges: [range], booleanRule: { condition, format: formatOf(colours) } };
}

interface Colours {
  readonly background?: string;
  readonly fontColour?: string;
  readonly bold?: boolean;
}

function formatOf({ background, fontColour, bold }: Colours) {
  const text = {
    ...(fontColour === undefined ? {} : { foregroundColorStyle: colourStyle(fontColour) }),
    ...(bold === undefined ? {} : { bold }),
  };
  return {
    ...(background === undefined ? {} : { backgroundColorStyle: colourStyle(background) }),
    ...(Object.keys(text).length === 0 ? {} : { textFormat: text }),
  };
}

/** What stands in a formula for a cell whose column was deleted; the rule is one of ours all the same. */
const LOST_CELL = "#REF!";
/** Cells that a formula names: they follow columns that come in, and make it no other rule. */
const NAMED_CELLS = /\$?[A-Z]+\$?\d+/g;

/** Equal for equal rules, with whatever decimal mark Google tells a number. How many rows a rule covers does not count: rows that were added since do not make it another one. */
export function conditionText({ ranges = [], booleanRule }: Rule): string {
  const columns = ranges.map(({ startColumnIndex = 0 }) => startColumnIndex);
  if (booleanRule === undefined) return JSON.stringify(["gradient", columns]);
  const { condition, format } = booleanRule;
  const isFormula = condition?.type === "CUSTOM_FORMULA";
  const values = (condition?.values ?? []).map(({ userEnteredValue = "" }) =>
    isFormula ? userEnteredValue.replace(NAMED_CELLS, "·") : userEnteredValue.replace(",", "."),
  );
  const colours = [format?.backgroundColorStyle, format?.textFormat?.foregroundColorStyle];
  return JSON.stringify([
    condition?.type,
    values,
    columns,
    colours.map((colour) => rounded(colour?.rgbColor)),
  ]);
}

/** A part of a colour comes back as a 32-bit float, and not at all when it is 0. */
function rounded(colour: GoogleAppsScript.Sheets.Schema.Color | undefined): readonly number[] | null {
  if (colour === undefined) return null;
  return [colour.red, colour.green, colour.blue].map((part) => Math.round((part ?? 0) * 255));
}
