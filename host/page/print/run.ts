import { WrapStrategy } from "@univerjs/core";
import type { PrintedCell } from "./printed.ts";

/** Where a text of one line may stand, from the left edge of what its cell holds; pixels before scaling. */
export interface Run {
  readonly left: number;
  readonly width: number;
}

/** What is free beside a cell, pixels. */
export interface Beside {
  readonly left: number;
  readonly right: number;
}

/**
 * How far a text runs that is not wrapped: over what is free beside it, towards where its alignment lets it; cut there. Null where lines
 * break: at a wrapped text, and at a number, as half a number would be another one.
 * @param own what its cell holds between its paddings
 */
export function runOf(cell: PrintedCell, align: string, own: number, beside: () => Beside): Run | null {
  const { tb } = cell.style;
  if (cell.text === "" || tb === WrapStrategy.WRAP || cell.usually !== "left") return null;
  if (tb === WrapStrategy.CLIP) return { left: 0, width: own };
  const { left, right } = beside();
  if (align === "right") return { left: -left, width: own + left };
  // As far on both sides, so that the middle stays the middle.
  const both = Math.min(left, right);
  if (align === "center") return { left: -both, width: own + 2 * both };
  return { left: 0, width: own + right };
}
