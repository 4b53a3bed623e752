/** What one person entered and may take back: "Hoàn tác", "Làm lại". */
import type { CellWrite, TrackedArea } from "../workbook/contract.ts";
import { type Attempt, type CellState, type Desk, DONE, type Entered, type History, refuse } from "./desk.ts";
import { enterCells } from "./deskEntries.ts";

interface Part {
  readonly place: TrackedArea;
  readonly before: CellState;
  readonly after: CellState;
}

type Step = readonly Part[];

const MOST_STEPS = 100;
const NOTHING = { undo: "Không còn gì để hoàn tác.", redo: "Không còn gì để làm lại." } as const;
const CHANGED = "Không hoàn tác được: các ô này đã được sửa sau đó.";

export class EntryHistory implements History {
  #done: Step[] = [];
  #undone: Step[] = [];
  readonly #track: (entered: Entered) => TrackedArea;

  /** `track` follows an area of the workbook that is typed into. */
  constructor(track: (entered: Entered) => TrackedArea) {
    this.#track = track;
  }

  remember(parts: readonly Entered[]): void {
    release(this.#undone.splice(0));
    const step = parts.map((part) => ({ ...part, place: this.#track(part) }));
    this.#done.push(step);
    if (this.#done.length > MOST_STEPS) release(this.#done.splice(0, 1));
  }

  undo(desk: Desk): Attempt {
    const step = this.#done.pop();
    if (!step) return refuse(NOTHING.undo);
    const attempt = putBack(desk, step, "before");
    this.#undone.push(step);
    return attempt;
  }

  redo(desk: Desk): Attempt {
    const step = this.#undone.pop();
    if (!step) return refuse(NOTHING.redo);
    const attempt = putBack(desk, step, "after");
    this.#done.push(step);
    return attempt;
  }
}

function release(steps: readonly Step[]): void {
  for (const { place } of steps.flat()) place.release();
}

/** Only cells that still hold what the step left there; the others are somebody's later work. */
function putBack(desk: Desk, step: Step, wanted: "before" | "after"): Attempt {
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
  const attempt = enterCells({ ...desk, history: null }, area, cells);
  if (attempt.refused === null) putFormats(desk, area, cells, target);
  return attempt;
}

const same = (one: CellWrite | undefined, other: CellWrite | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Typing a date into a plain cell gave it a date's format. */
function putFormats(
  { file }: Desk,
  area: Parameters<typeof enterCells>[1],
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
