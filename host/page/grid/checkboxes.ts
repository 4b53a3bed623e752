import { DataValidationType } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Intent } from "../../server/protocol.ts";
import type { Area } from "../../workbook/contract.ts";
import type { Place } from "./place.ts";

/** Nobody ticks more at once. */
const MOST = 1_000;

interface Box {
  readonly row: number;
  readonly column: number;
  readonly ticked: boolean;
  /** What it holds ticked and unticked, as it would be typed. */
  readonly words: readonly [ticked: string, unticked: string];
}

/** Space ticks the boxes of the selection: all of them, or none when all are ticked. Cells without a box stay. */
export function tickBySpace(
  place: Place,
  container: HTMLElement,
  say: (intents: readonly Intent[]) => void,
): void {
  const press = (event: KeyboardEvent): void => {
    if (event.key !== " " || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const inGrid = event.target instanceof Node && container.contains(event.target);
    if (!inGrid || event.isComposing || isControl(event.target)) return;
    if (place.injector.get(IEditorBridgeService).isVisible().visible) return;
    const area = place.selected().at(-1);
    const boxes = area === undefined ? [] : boxesIn(place, area);
    if (area === undefined || boxes.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const tick = !boxes.every(({ ticked }) => ticked);
    say(intentsOf(area, boxes, tick));
  };
  document.addEventListener("keydown", press, true);
}

/** Buttons and small forms of the grid have a use of their own for the key; the cell's hidden editor has none. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("button, input, textarea, select, a, [role=tab]") !== null;

/** An area of boxes alone is one thing done, and taken back as one. */
function intentsOf(area: Area, boxes: readonly Box[], tick: boolean): readonly Intent[] {
  const { sheet, row, column, rows, columns } = area;
  if (boxes.length === 1 || boxes.length < rows * columns)
    return boxes.filter(({ ticked }) => ticked !== tick).map((box) => typed(sheet, box, tick));
  const words = boxes.map((box) => box.words[tick ? 0 : 1]);
  const texts = Array.from({ length: rows }, (_, down) => words.slice(down * columns, (down + 1) * columns));
  return [{ kind: "paste", sheet, row, column, texts }];
}

function typed(sheet: string, { row, column, words }: Box, tick: boolean): Intent {
  return { kind: "type", sheet, row, column, text: words[tick ? 0 : 1] };
}

function boxesIn(place: Place, { sheet, row, column, rows, columns }: Area): readonly Box[] {
  const shown = place.sheet();
  if (shown === null || rows * columns > MOST) return [];
  const rules = place.injector.get(SheetDataValidationModel);
  const cells = Array.from({ length: rows * columns }, (_, index) => ({
    row: row + Math.floor(index / columns),
    column: column + (index % columns),
  }));
  return cells.flatMap((cell) => {
    const rule = rules.getRuleByLocation(shown.getUnitId(), sheet, cell.row, cell.column);
    if (rule?.type !== DataValidationType.CHECKBOX) return [];
    const words = [
      rule.formula1 ?? "TRUE",
      rule.formula2 ?? (rule.formula1 === undefined ? "FALSE" : ""),
    ] as const;
    const { v = "", t } = shown.getCellRaw(cell.row, cell.column) ?? {};
    const ticked = rule.formula1 === undefined ? isTrue(v) && t !== undefined : String(v) === words[0];
    return [{ ...cell, ticked, words }];
  });
}

const isTrue = (value: unknown): boolean => value === true || value === 1 || value === "TRUE";
