import type { Labels, WordLook } from "../../charts/chart.ts";
import { hexOf } from "../sheets/shapes/colour.ts";
import type { ChartLabel, ChartTextFormat } from "./schema.ts";

/** What is left open is not there. A size counts as pixels, as in Google's charts for pages; the reference names no unit. */
export function lookOf(format: ChartTextFormat = {}): WordLook {
  const { bold, italic, fontSize, foregroundColor, foregroundColorStyle } = format;
  const colour = hexOf(foregroundColor, foregroundColorStyle);
  return {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(colour !== undefined && { colour }),
  };
}

const PLACEMENTS = {
  DATA_LABEL_PLACEMENT_UNSPECIFIED: "AUTO",
  OUTSIDE_END: "AUTO",
  CENTER: "CENTER",
  LEFT: "LEFT",
  RIGHT: "RIGHT",
  ABOVE: "ABOVE",
  BELOW: "BELOW",
  INSIDE_END: "INSIDE_END",
  INSIDE_BASE: "INSIDE_BASE",
} as const;

/** Null: none are shown. */
export function labelsOf(label: ChartLabel | undefined): Labels | null {
  if (label?.type !== "DATA") return null;
  const placement = PLACEMENTS[label.placement ?? "DATA_LABEL_PLACEMENT_UNSPECIFIED"];
  return { placement, look: lookOf(label.textFormat) };
}
