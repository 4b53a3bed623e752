import type { IRange, Nullable } from "@univerjs/core";
import {
  SheetExtension,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from "@univerjs/preset-sheets-core";
import type { Area } from "../../workbook/contract.ts";

/** Above cells' backgrounds (21), below their texts (40 and on), so that words stay crisp. */
const LAYER = 24;
const TINT = "rgba(95, 99, 104, 0.035)";
const STRIPE = "rgba(95, 99, 104, 0.08)";
/** Pixels between two stripes. */
const STEP = 9;

function stripes(): HTMLCanvasElement {
  const tile = document.createElement("canvas");
  tile.width = STEP;
  tile.height = STEP;
  const pen = tile.getContext("2d");
  if (pen === null) return tile;
  pen.fillStyle = TINT;
  pen.fillRect(0, 0, STEP, STEP);
  pen.strokeStyle = STRIPE;
  pen.lineWidth = 1;
  pen.beginPath();
  for (const shift of [-STEP, 0, STEP]) {
    pen.moveTo(shift - 1, STEP + 1);
    pen.lineTo(shift + STEP + 1, -1);
  }
  pen.stroke();
  return tile;
}

/** Hatches what this person may not change. */
export class GuardShade extends SheetExtension {
  override uKey = "GUARDED_AREAS";
  override Z_INDEX = LAYER;
  readonly areas: () => readonly Area[];
  pattern: CanvasPattern | null = null;

  constructor(areas: () => readonly Area[]) {
    super();
    this.areas = areas;
  }

  override draw(pen: UniverRenderingContext, _scale: unknown, skeleton: Nullable<SpreadsheetSkeleton>): void {
    const sheet = skeleton?.worksheet.getSheetId();
    if (!skeleton || sheet === undefined) return;
    this.pattern ??= pen.createPattern(stripes(), "repeat");
    if (this.pattern === null) return;
    pen.save();
    pen.fillStyle = this.pattern;
    const seen = skeleton.rowColumnSegment;
    pen.beginPath();
    for (const area of this.areas()) if (area.sheet === sheet) outline(pen, skeleton, seen, area);
    // All at once: where a protected range lies on a protected sheet, two coats would be darker than one.
    pen.fill();
    pen.restore();
  }
}

function outline(pen: UniverRenderingContext, skeleton: SpreadsheetSkeleton, seen: IRange, area: Area): void {
  const top = Math.max(area.row, seen.startRow);
  const left = Math.max(area.column, seen.startColumn);
  const bottom = Math.min(area.row + area.rows - 1, seen.endRow);
  const right = Math.min(area.column + area.columns - 1, seen.endColumn);
  if (top > bottom || left > right) return;
  const first = skeleton.getCellWithCoordByIndex(top, left, false);
  const last = skeleton.getCellWithCoordByIndex(bottom, right, false);
  pen.rect(first.startX, first.startY, last.endX - first.startX, last.endY - first.startY);
}
