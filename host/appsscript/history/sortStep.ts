import type { Area } from "../../workbook/contract.ts";
import { type Attempt, type Desk, DONE, type History, refuse, refuseEdit, type Step } from "../desk.ts";
import { CHANGED } from "./sentences.ts";

/** An area at one side of its sorting. */
export interface Side {
  readonly shape: number;
  /** What its cells hold, as text. */
  readonly held: string;
}

export const sideOf = ({ file }: Desk, { shapes }: History, area: Area): Side => ({
  shape: shapes.of(area.sheet),
  held: JSON.stringify(file.workbook.contents(area)),
});

interface Sorted {
  readonly area: Area;
  /** For each row the one it was. */
  readonly from: readonly number[];
  readonly before: Side;
}

/** Rows that were put into another order. */
export function sortStep(desk: Desk, history: History, { area: sorted, from, before }: Sorted): Step {
  const place = desk.file.workbook.track(sorted);
  const after = sideOf(desk, history, sorted);
  const back = from.map((_, row) => from.indexOf(row));
  const turn = (again: Desk, left: Side, wanted: Side, order: readonly number[]): Attempt => {
    const area = place.area();
    const present = area && sideOf(again, history, area);
    if (!area || present?.held !== left.held) return refuse(CHANGED);
    const refused = refuseEdit(again, area);
    if (refused) return refused;
    again.file.workbook.reorder(area, order);
    // Other lines may have changed since: then the sheet has a shape of its own.
    if (present.shape === left.shape) history.shapes.again(area.sheet, wanted.shape);
    return DONE;
  };
  return {
    undo: (again) => turn(again, after, before, back),
    redo: (again) => turn(again, before, after, from),
    release: () => place.release(),
  };
}
