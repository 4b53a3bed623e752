/** What one person entered into cells, taken back: typing, pasting, clearing, copying. */
import type { Area, CellWrite, TrackedArea } from "../../workbook/contract.ts";
import {
  type Attempt,
  type CellState,
  type Desk,
  DONE,
  type Entered,
  refuse,
  refuseEdit,
  type Step,
} from "../desk.ts";
import { CHANGED } from "./sentences.ts";

interface Part {
  readonly place: TrackedArea;
  readonly before: CellState;
  readonly after: CellState;
}

export function entryStep({ file: { workbook } }: Desk, entered: readonly Entered[]): Step {
  const parts: readonly Part[] = entered.map((part) => ({ ...part, place: workbook.track(part.area) }));
  return {
    undo: (desk) => putBack(desk, parts, "before"),
    redo: (desk) => putBack(desk, parts, "after"),
    release: () => {
      for (const { place } of parts) place.release();
    },
  };
}

/** Only cells that still hold what the step left there; the others are somebody's later work. */
function putBack(desk: Desk, step: readonly Part[], wanted: "before" | "after"): Attempt {
  const attempts = step.map((part) => putPart(desk, part, wanted));
  const done = attempts.some((attempt) => attempt.refused === null);
  return done ? DONE : (attempts[0] ?? refuse(CHANGED));
}

function putPart(desk: Desk, { place, before, after }: Part, wanted: "before" | "after"): Attempt {
  const area = place.area();
  const target = wanted === "before" ? before : after;
  const left = wanted === "before" ? after : before;
  if (!area || area.rows !== target.contents.length || area.columns !== target.contents[0]?.length) {
    return refuse(CHANGED);
  }
  const present = desk.file.workbook.contents(area);
  const cells = target.contents.map((line, row) =>
    line.map((cell, column) =>
      same(present[row]?.[column], left.contents[row]?.[column]) ? cell : undefined,
    ),
  );
  if (cells.every((line) => line.every((cell) => cell === undefined))) return refuse(CHANGED);
  const invalid = desk.file.refuseEntry(area, cells);
  const refused = refuseEdit(desk, area) ?? (invalid && refuse(invalid.forPerson));
  if (refused) return refused;
  desk.file.workbook.write(area, cells);
  putFormats(desk, area, cells, target);
  return DONE;
}

const same = (one: CellWrite | undefined, other: CellWrite | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Typing a date into a plain cell gave it a date's format. */
function putFormats(
  { file }: Desk,
  area: Area,
  cells: readonly (readonly (CellWrite | undefined)[])[],
  target: CellState,
): void {
  const present = file.workbook.style(area, "numberFormat");
  const differs = (row: number, column: number): boolean =>
    cells[row]?.[column] !== undefined && present[row]?.[column] !== target.formats[row]?.[column];
  const patch = target.formats.map((line, row) =>
    line.map((numberFormat, column) => (differs(row, column) ? { numberFormat } : {})),
  );
  if (patch.some((line) => line.some((cell) => "numberFormat" in cell))) file.workbook.setStyle(area, patch);
}
