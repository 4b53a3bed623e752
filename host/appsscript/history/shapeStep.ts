/** Lines that were inserted, deleted or moved, and tabs that came or went, with all that hung on their cells. */
import type { Area, Kept, Place, SheetId } from "../../workbook/contract.ts";
import { type Attempt, type Desk, DONE, refuse, type Step } from "../desk.ts";
import { type KeptFile, keepFile, putFileBack } from "./keptFile.ts";
import { CHANGED, RESHAPED } from "./sentences.ts";

export interface Reshaping {
  readonly sheet: SheetId;
  /** As its person does it, rights and all; asked again when it is done again. */
  readonly forward: (desk: Desk) => Attempt;
  /** The opposite, cells that were lost included. */
  readonly backward: (desk: Desk) => Attempt;
  /** Cells that one of the two takes away: they must hold then what they held. */
  readonly lost: { readonly by: "forward" | "backward"; readonly area: Area } | null;
  /** Where a cell stands after `forward`; null for one that is gone. */
  readonly moved: (sheet: SheetId, row: number, column: number) => Place | null;
}

/** Does it, tells `done`, and remembers it. */
export function reshape(desk: Desk, reshaping: Reshaping): Attempt {
  const { history } = desk;
  if (!history) return reshaping.forward(desk);
  const { shapes } = history;
  const { sheet, forward } = reshaping;
  const shape = shapes.of(sheet);
  const before = { shape, file: keepFile(desk), held: heldIn(desk, reshaping, "forward") };
  // What triggers do about it is theirs: it is not taken back, and may stand in the way.
  const told: Parameters<Desk["post"]>[0][] = [];
  const attempt = forward({ ...desk, history: null, post: (happening) => void told.push(happening) });
  if (attempt.refused !== null) return attempt;
  const after = { shape: shapes.of(sheet), file: keepFile(desk), held: heldIn(desk, reshaping, "backward") };
  history.remember(stepOf(reshaping, shapes, before, after));
  for (const happening of told) desk.post(happening);
  return DONE;
}

interface Side {
  readonly shape: number;
  readonly file: KeptFile;
  readonly held: string | null;
}

type Shapes = NonNullable<Desk["history"]>["shapes"];

function heldIn(
  { file: { workbook } }: Desk,
  { lost }: Reshaping,
  by: "forward" | "backward",
): string | null {
  if (lost?.by !== by) return null;
  return JSON.stringify([workbook.contents(lost.area), workbook.notes(lost.area)]);
}

function stepOf(reshaping: Reshaping, shapes: Shapes, before: Side, after: Side): Step {
  const { sheet, forward, backward, moved } = reshaping;
  const ready = (desk: Desk, side: Side, by: "forward" | "backward"): Attempt | null => {
    if (shapes.of(sheet) !== side.shape) return refuse(RESHAPED);
    return heldIn(desk, reshaping, by) === side.held ? null : refuse(CHANGED);
  };
  /** Around the latest undo: what stood in lines that it took away stands there again after a redo. */
  let around: { readonly before: Kept; readonly after: Kept } | null = null;
  const undo = (desk: Desk): Attempt => {
    const unready = ready(desk, after, "backward");
    if (unready) return unready;
    const present = keepFile(desk);
    const attempt = backward(desk);
    if (attempt.refused !== null) return attempt;
    const whole = putFileBack(desk, { before: before.file, after: after.file, present }, moved);
    if (!whole) forward(desk);
    shapes.again(sheet, whole ? before.shape : after.shape);
    around = { before: present.book, after: desk.file.workbook.keep() };
    return whole ? DONE : refuse(CHANGED);
  };
  const redo = (desk: Desk): Attempt => {
    const unready = ready(desk, before, "forward");
    if (unready) return unready;
    const present = desk.file.workbook.keep();
    const attempt = forward(desk);
    if (attempt.refused !== null) return attempt;
    shapes.again(sheet, after.shape);
    // Formulas and rules have followed by themselves: this is about the areas that earlier steps remember.
    if (around) desk.file.workbook.putBack({ ...around, present }, () => null);
    return DONE;
  };
  return { undo, redo, release: () => undefined };
}
