/** What a person does to lines, as it is taken back. */
import type { Area, Place, SheetId } from "../../workbook/contract.ts";
import { movedLine } from "../../workbook/span.ts";
import type { Attempt, Desk } from "../desk.ts";
import type { Lines } from "../deskLines.ts";
import { keepCells, keepSizes } from "./cellsKept.ts";
import type { Reshaping } from "./shapeStep.ts";

type Act = (desk: Desk, lines: Lines) => Attempt;
type Change = Parameters<typeof movedLine>[1];

/** Where cells of that sheet stand after a change of its lines. */
const movedBy =
  ({ sheet, axis }: Lines, change: Change) =>
  (home: SheetId, row: number, column: number): Place | null => {
    if (home !== sheet) return { row, column };
    const line = movedLine(axis === "rows" ? row : column, change);
    if (line === null) return null;
    return axis === "rows" ? { row: line, column } : { row, column: line };
  };

const one = ({ at, count }: Lines) => ({ at, count });

export function inserting(lines: Lines, area: Area, insert: Act, remove: Act): Reshaping {
  return {
    sheet: lines.sheet,
    forward: (desk) => insert(desk, lines),
    backward: (desk) => remove(desk, lines),
    lost: { by: "backward", area },
    moved: movedBy(lines, { kind: "insert", ...one(lines) }),
  };
}

/** `area`: the cells that go. */
export function deleting(
  desk: Desk,
  lines: Lines,
  area: Area,
  acts: { insert: Act; remove: Act },
): Reshaping {
  const { workbook } = desk.file;
  const cells = keepCells(workbook, area);
  const sizes = keepSizes(workbook, lines);
  return {
    sheet: lines.sheet,
    forward: (again) => acts.remove(again, lines),
    backward: (again) => {
      const attempt = acts.insert(again, lines);
      if (attempt.refused === null) {
        cells();
        sizes();
      }
      return attempt;
    },
    lost: { by: "forward", area },
    moved: movedBy(lines, { kind: "delete", ...one(lines) }),
  };
}

export function moving(
  lines: Lines,
  to: number,
  move: (desk: Desk, lines: Lines, to: number) => Attempt,
): Reshaping {
  const { at, count } = lines;
  const back =
    to > at
      ? { lines: { ...lines, at: to - count }, to: at }
      : { lines: { ...lines, at: to }, to: at + count };
  return {
    sheet: lines.sheet,
    forward: (desk) => move(desk, lines, to),
    backward: (desk) => move(desk, back.lines, back.to),
    lost: null,
    moved: movedBy(lines, { kind: "move", from: at, count, to }),
  };
}
