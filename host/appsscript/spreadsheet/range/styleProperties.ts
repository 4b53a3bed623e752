import type { CellStyle } from "../../../workbook/contract.ts";
import { flag, text, whole, wrongArguments } from "../arguments.ts";
import { Color, colourArgument, colourObjectArgument } from "../colour.ts";
import { enumValue, TextDirection, WrapStrategy } from "../enums.ts";
import { rotationArgument, TextRotation } from "../textRotation.ts";

type Stored = CellStyle[keyof CellStyle];

/** One property of cells as Range has it: get/set for the whole range and for every cell. Source: reference/spreadsheet/range. */
export interface StyleProperty {
  readonly one: string;
  readonly many: string;
  readonly key: keyof CellStyle;
  /** What an untouched cell says. */
  readonly fallback: Stored;
  /** What scripts get for a stored value, never null. */
  show(stored: Exclude<Stored, null>): unknown;
  /** Throws for what the setter does not take. */
  parse(call: string, value: unknown): Stored;
}

const same = (stored: unknown) => stored;
const colourObject = (stored: unknown) => new Color(String(stored));

function oneOf(...names: readonly string[]): StyleProperty["parse"] {
  return (call, value) => {
    if (value === null) return null;
    const name = typeof value === "string" ? value.toLowerCase() : "";
    if (!names.includes(name)) throw wrongArguments(call, [value]);
    return name;
  };
}

function textOrReset(call: string, value: unknown): string | null {
  return value === null ? null : text(call, value);
}

function alignment(call: string, value: unknown): Stored {
  const name = oneOf("left", "center", "right", "normal", "general")(call, value);
  return name === "normal" || name === "general" ? null : name;
}

/** What an automatic cell says, and all that makes a cell automatic. [G] testsheetsformatting.js */
const UNTOUCHED_FORMAT = "0.###############";
const AUTOMATIC: readonly string[] = ["general", "", UNTOUCHED_FORMAT];

function numberFormat(call: string, value: unknown): string | null {
  const format = text(call, value);
  return AUTOMATIC.includes(format.toLowerCase()) ? null : format;
}

function textDirection(call: string, value: unknown): string | null {
  if (value === null) return null;
  if (TextDirection._has(value)) return value.name();
  throw wrongArguments(call, [value]);
}

function wrapStrategy(call: string, value: unknown): string {
  if (WrapStrategy._has(value)) return value.name();
  throw wrongArguments(call, [value]);
}

function property(
  names: readonly [one: string, many: string],
  key: keyof CellStyle,
  fallback: Stored,
  parse: StyleProperty["parse"],
  show: StyleProperty["show"] = same,
): StyleProperty {
  return { one: names[0], many: names[1], key, fallback, parse, show };
}

export const STYLE_PROPERTIES: readonly StyleProperty[] = [
  property(["Background", "Backgrounds"], "background", "#ffffff", colourArgument),
  property(
    ["BackgroundObject", "BackgroundObjects"],
    "background",
    "#ffffff",
    colourObjectArgument,
    colourObject,
  ),
  property(["FontColor", "FontColors"], "fontColor", "#000000", colourArgument),
  property(
    ["FontColorObject", "FontColorObjects"],
    "fontColor",
    "#000000",
    colourObjectArgument,
    colourObject,
  ),
  property(["FontFamily", "FontFamilies"], "fontFamily", "Arial", textOrReset),
  property(["FontSize", "FontSizes"], "fontSize", 10, whole),
  property(["FontWeight", "FontWeights"], "fontWeight", "normal", oneOf("bold", "normal")),
  property(["FontStyle", "FontStyles"], "fontStyle", "normal", oneOf("italic", "normal")),
  property(["FontLine", "FontLines"], "fontLine", "none", oneOf("underline", "line-through", "none")),
  property(["HorizontalAlignment", "HorizontalAlignments"], "horizontalAlignment", "general", alignment),
  property(
    ["VerticalAlignment", "VerticalAlignments"],
    "verticalAlignment",
    "bottom",
    oneOf("top", "middle", "bottom"),
  ),
  // An untouched cell says that it wraps, though its strategy is OVERFLOW: [G] testsheetsformatting.js, "default wrap".
  property(
    ["Wrap", "Wraps"],
    "wrap",
    "WRAP",
    (call, value) => (flag(call, value) ? "WRAP" : "OVERFLOW"),
    (stored) => stored === "WRAP",
  ),
  property(["TextDirection", "TextDirections"], "textDirection", null, textDirection, (stored) =>
    enumValue(TextDirection, String(stored)),
  ),
  property(["WrapStrategy", "WrapStrategies"], "wrap", "OVERFLOW", wrapStrategy, (stored) =>
    enumValue(WrapStrategy, String(stored)),
  ),
  property(
    ["TextRotation", "TextRotations"],
    "rotation",
    0,
    rotationArgument,
    (stored) => new TextRotation(Number(stored)),
  ),
  property(["NumberFormat", "NumberFormats"], "numberFormat", UNTOUCHED_FORMAT, numberFormat),
];
