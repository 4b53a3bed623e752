/** Colour scales: a gradient between two or three points (ECMA-376 part 1, 18.3.1.16 and 18.18.12). */
import type ExcelJS from "exceljs";
import type { Gradient, GradientPoint } from "../workbook/contract.ts";
import { argb } from "./looks.ts";
import { colourOf, type Theme } from "./read/colours.ts";

const KINDS = [
  ["MIN", "min"],
  ["MAX", "max"],
  ["NUMBER", "num"],
  ["PERCENT", "percent"],
  ["PERCENTILE", "percentile"],
] as const;

export interface ColourScale {
  readonly cfvo: readonly { readonly type: string; readonly value?: number }[];
  readonly color: readonly Partial<ExcelJS.Color>[];
}

/** Null where a point stands at what a formula says. */
export function scaleOf({ min, mid, max }: Gradient): ColourScale | null {
  const points = [min, ...(mid === null ? [] : [mid]), max];
  const cfvo = points.map(({ type, value }) => {
    const kind = KINDS.find(([known]) => known === type)?.[1] ?? "num";
    return kind === "min" || kind === "max" ? { type: kind } : { type: kind, value: Number(value) };
  });
  if (cfvo.some(({ value }) => Number.isNaN(value))) return null;
  return { cfvo, color: points.map((point) => ({ argb: argb(point.color) })) };
}

/** The opposite; null where a point or a colour has no words here. */
export function gradientOf({ cfvo, color }: ColourScale, theme: Theme): Gradient | null {
  const points = cfvo.map(({ type, value }, index): GradientPoint | null => {
    const kind = KINDS.find(([, known]) => known === type)?.[0];
    const shown = colourOf(color[index], theme);
    if (kind === undefined || shown === null) return null;
    return { color: shown, type: kind, value: kind === "MIN" || kind === "MAX" ? "" : String(value ?? "") };
  });
  const [min, second, third] = points;
  const max = points.length === 3 ? third : second;
  if (!min || !max || (points.length === 3 && !second)) return null;
  return { min, mid: points.length === 3 ? (second ?? null) : null, max };
}
