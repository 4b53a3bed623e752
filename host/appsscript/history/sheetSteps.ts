/** Tabs that a person added or removed, as that is taken back. */
import type { KeptSheet, SheetId } from "../../workbook/contract.ts";
import { type Attempt, type Desk, type History, refuse, type Step } from "../desk.ts";
import { CHANGED } from "./sentences.ts";
import type { Reshaping } from "./shapeStep.ts";

interface Ways {
  readonly add: (desk: Desk, kept: KeptSheet) => Attempt;
  readonly remove: (desk: Desk, sheet: SheetId) => Attempt;
}

/** An added tab goes again while nothing stands in it. */
export function addedStep({ shapes }: History, sheet: SheetId, { add, remove }: Ways): Step {
  let kept: KeptSheet | null = null;
  const shape = shapes.of(sheet);
  return {
    undo: (desk) => {
      const { workbook } = desk.file;
      const blank = workbook.sheetIds().includes(sheet) && workbook.lastRow(sheet) < 0;
      if (!blank) return refuse(CHANGED);
      kept = workbook.keepSheet(sheet);
      return remove(desk, sheet);
    },
    redo: (desk) => {
      const attempt = kept ? add(desk, kept) : refuse(CHANGED);
      if (attempt.refused === null) shapes.again(sheet, shape);
      return attempt;
    },
    release: () => undefined,
  };
}

export function removing(
  { file }: Desk,
  sheet: SheetId,
  remove: (desk: Desk) => Attempt,
  back: (desk: Desk) => Attempt,
): Reshaping {
  const { rows, columns } = file.workbook.sheet(sheet);
  return {
    sheet,
    forward: remove,
    backward: back,
    lost: { by: "forward", area: { sheet, row: 0, column: 0, rows, columns } },
    moved: (home, row, column) => (home === sheet ? null : { row, column }),
  };
}
