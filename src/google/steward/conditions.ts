/** Declared colours come first, in their order; rules that people added stay behind them. */
import type { TabLook } from "../../tables/tabLook.ts";
import { columnLetters } from "../tab.ts";
import { colourStyle } from "./colour.ts";
import { gridRange, type Request } from "./service.ts";

type Rule = GoogleAppsScript.Sheets.Schema.ConditionalFormatRule;
type Declared = TabLook["conditions"][number];

const TYPES = {
  notBlank: "NOT_BLANK",
  contains: "TEXT_CONTAINS",
  is: "TEXT_EQ",
  rowIs: "CUSTOM_FORMULA",
} as const;

export function conditionRequests(
  sheetId: number,
  look: TabLook,
  rows: number,
  present: readonly string[],
): readonly Request[] {
  const wanted = look.conditions.map((each) => ruleOf(sheetId, look, rows, each));
  const texts = wanted.map(conditionText);
  if (texts.every((text, index) => text === present[index])) return [];
  const ours = new Set(texts);
  // From the last on: a rule that is taken away renumbers those behind it.
  const removed = present.flatMap((text, index) => (ours.has(text) ? [index] : [])).reverse();
  return [
    ...removed.map((index): Request => ({ deleteConditionalFormatRule: { sheetId, index } })),
    ...wanted.map((rule, index): Request => ({ addConditionalFormatRule: { index, rule } })),
  ];
}

function ruleOf(
  sheetId: number,
  { headerRow, columns }: TabLook,
  rows: number,
  { column, when, background, fontColour }: Declared,
): Rule {
  const below = { row: headerRow + 1, rows: rows - headerRow };
  const place = when.rule === "rowIs" ? { column: 1, columns: columns.length } : { column, columns: 1 };
  const range = gridRange(sheetId, { ...below, ...place });
  const values =
    when.rule === "notBlank" ? {} : { values: [{ userEnteredValue: comparedWith(when, column, below.row) }] };
  return {
    ranges: [range],
    booleanRule: {
      condition: { type: TYPES[when.rule], ...values },
      format: {
        ...(background === undefined ? {} : { backgroundColorStyle: colourStyle(background) }),
        ...(fontColour === undefined
          ? {}
          : { textFormat: { foregroundColorStyle: colourStyle(fontColour) } }),
      },
    },
  };
}

/** A formula is meant for the first cell of its area and moves on with each other one: its column stands fixed, its row goes along. */
function comparedWith(
  when: Exclude<Declared["when"], { rule: "notBlank" }>,
  column: number,
  row: number,
): string {
  return when.rule === "rowIs" ? `=$${columnLetters(column)}${row}="${when.text}"` : when.text;
}

/** Equal for equal rules. How many rows a rule covers does not count: rows that were added since do not make it another one. */
export function conditionText({ ranges = [], booleanRule }: Rule): string {
  const columns = ranges.map(({ startColumnIndex = 0 }) => startColumnIndex);
  if (booleanRule === undefined) return JSON.stringify(["gradient", columns]);
  const { condition, format } = booleanRule;
  const values = (condition?.values ?? []).map(({ userEnteredValue }) => userEnteredValue);
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
