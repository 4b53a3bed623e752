/** Gradients of conditional formats as the page's own colour scales. */
import type { Gradient, GradientPoint } from "./contract.ts";

interface ScalePoint {
  readonly index: number;
  readonly color: string;
  readonly value: { readonly type: string; readonly value?: number | string };
}

/** A rule of the page that colours by scale. */
export interface ScaleRule {
  readonly type: "colorScale";
  readonly config: readonly ScalePoint[];
}

const TYPES: Readonly<Record<GradientPoint["type"], string>> = {
  NUMBER: "num",
  PERCENT: "percent",
  PERCENTILE: "percentile",
  MIN: "min",
  MAX: "max",
};

/** A value is a number or a formula, as text. */
function pointValue({ type, value }: GradientPoint): ScalePoint["value"] {
  if (type === "MIN" || type === "MAX") return { type: TYPES[type] };
  return value.startsWith("=") ? { type: "formula", value } : { type: TYPES[type], value: Number(value) };
}

export function scaleRule({ min, mid, max }: Gradient): ScaleRule {
  const points = mid ? [min, mid, max] : [min, max];
  return {
    type: "colorScale",
    config: points.map((point, index) => ({ index, color: point.color, value: pointValue(point) })),
  };
}
