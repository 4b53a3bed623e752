/** What one person did and may take back: "Hoàn tác", "Làm lại". Scripts do not hear of it (SPEC UN3). */
import { type Attempt, type Desk, type History, refuse, type Step } from "../desk.ts";
import { NOTHING } from "./sentences.ts";
import type { ShapeWatch } from "./shapeWatch.ts";

const MOST_STEPS = 100;

export class PersonHistory implements History {
  readonly shapes: ShapeWatch;
  #done: Step[] = [];
  #undone: Step[] = [];

  constructor(shapes: ShapeWatch) {
    this.shapes = shapes;
  }

  remember(step: Step): void {
    release(this.#undone.splice(0));
    this.#done.push(step);
    if (this.#done.length > MOST_STEPS) release(this.#done.splice(0, 1));
  }

  undo(desk: Desk): Attempt {
    return turn(this.#done, this.#undone, "undo", desk);
  }

  redo(desk: Desk): Attempt {
    return turn(this.#undone, this.#done, "redo", desk);
  }
}

/** What cannot be taken back any more is forgotten: what was done before it can still be. */
function turn(from: Step[], to: Step[], way: "undo" | "redo", desk: Desk): Attempt {
  const step = from.pop();
  if (!step) return refuse(NOTHING[way]);
  const attempt = step[way]({ ...desk, history: null, post: () => undefined });
  if (attempt.refused === null) to.push(step);
  else step.release();
  return attempt;
}

function release(steps: readonly Step[]): void {
  for (const step of steps) step.release();
}
