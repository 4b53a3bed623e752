import type { ConditionalRule, Gradient, GradientPoint, Scalar } from "../../../workbook/contract.ts";
import { PLAIN } from "../../spreadsheet/conditionalFormat.ts";
import type { LocalFile } from "../../spreadsheet/localFile.ts";
import { Refused } from "../apiFailure.ts";
import { cellsOf, GRID_RANGE, shownRange } from "../gridRange.ts";
import type { Read, Schema } from "../payload.ts";
import { shownFormat } from "./cellFormat.ts";
import { COLOUR, COLOUR_STYLE, hexOf, shownColour } from "./colour.ts";
import { CONDITION, shownCondition, storedCondition } from "./condition.ts";

/** "Only bold, italic, strikethrough, foreground color and background color" (other#BooleanRule). */
const FORMAT = {
  backgroundColor: COLOUR,
  backgroundColorStyle: COLOUR_STYLE,
  textFormat: {
    foregroundColor: COLOUR,
    foregroundColorStyle: COLOUR_STYLE,
    bold: "flag",
    italic: "flag",
    strikethrough: "flag",
    underline: "flag",
  },
} as const satisfies Schema;

const POINT = {
  color: COLOUR,
  colorStyle: COLOUR_STYLE,
  type: ["oneOf", "MIN", "MAX", "NUMBER", "PERCENT", "PERCENTILE"],
  value: "text",
} as const satisfies Schema;

export const CONDITIONAL_RULE = {
  ranges: ["list", GRID_RANGE],
  booleanRule: { condition: CONDITION, format: FORMAT },
  gradientRule: { minpoint: POINT, midpoint: POINT, maxpoint: POINT },
} as const satisfies Schema;

type Rule = Read<typeof CONDITIONAL_RULE>;

/** A rule of one sheet: all its ranges are there. */
export function storedConditional(
  file: LocalFile,
  { ranges = [], booleanRule, gradientRule }: Rule,
): ConditionalRule {
  const areas = ranges.map((range) => cellsOf(file, range));
  const [first] = areas;
  if (!first) throw new Refused("At least one range must be specified.");
  if (areas.some(({ sheet }) => sheet !== first.sheet)) {
    throw new Refused("All ranges of a conditional format rule must be on the same sheet.");
  }
  if (gradientRule)
    return { areas, criteria: "GRADIENT", values: [], style: PLAIN, gradient: gradientOf(gradientRule) };
  if (!booleanRule) throw new Refused("Must specify one of: booleanRule, gradientRule.");
  const { condition = {}, format = {} } = booleanRule;
  const stored = storedCondition(file, condition, "format", first.sheet);
  return { areas, criteria: stored.criteria, values: stored.values.map(scalar), style: styleOf(format) };
}

function scalar(value: unknown): Scalar {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || value === null)
    return value;
  throw new Refused("A conditional format compares with single values only.");
}

function styleOf({
  backgroundColor,
  backgroundColorStyle,
  textFormat = {},
}: Read<typeof FORMAT>): ConditionalRule["style"] {
  return {
    background: hexOf(backgroundColor, backgroundColorStyle) ?? null,
    fontColor: hexOf(textFormat.foregroundColor, textFormat.foregroundColorStyle) ?? null,
    bold: textFormat.bold ?? null,
    italic: textFormat.italic ?? null,
    strikethrough: textFormat.strikethrough ?? null,
    underline: textFormat.underline ?? null,
  };
}

function gradientOf({ minpoint, midpoint, maxpoint }: NonNullable<Rule["gradientRule"]>): Gradient {
  if (!minpoint || !maxpoint) throw new Refused("Must specify minpoint and maxpoint.");
  return { min: pointOf(minpoint), mid: midpoint ? pointOf(midpoint) : null, max: pointOf(maxpoint) };
}

function pointOf({ color, colorStyle, type, value = "" }: Read<typeof POINT>): GradientPoint {
  if (type === undefined) throw new Refused("Must specify an InterpolationPointType.");
  return { color: hexOf(color, colorStyle) ?? "#000000", type, value };
}

export function shownConditional(file: LocalFile, rule: ConditionalRule): object {
  const ranges = rule.areas.map((area) => shownRange(file, area));
  if (rule.gradient) return { ranges, gradientRule: shownGradient(rule.gradient) };
  const { style } = rule;
  const fontLine = style.strikethrough ? "line-through" : null;
  const format = shownFormat(
    {
      background: style.background,
      fontColor: style.fontColor,
      fontWeight: style.bold ? "bold" : null,
      fontStyle: style.italic ? "italic" : null,
      fontLine: fontLine ?? (style.underline ? "underline" : null),
    },
    null,
  );
  return { ranges, booleanRule: { condition: shownCondition(file, rule), format } };
}

function shownGradient({ min, mid, max }: Gradient): object {
  return { minpoint: shownPoint(min), ...(mid && { midpoint: shownPoint(mid) }), maxpoint: shownPoint(max) };
}

function shownPoint({ color, type, value }: GradientPoint): object {
  const shown = shownColour(color);
  return { color: shown, colorStyle: { rgbColor: shown }, type, ...(value !== "" && { value }) };
}
