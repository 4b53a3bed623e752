import { type Attempt, type Desk, refuse, type Step } from "../desk.ts";
import { OTHERWISE } from "./sentences.ts";

export interface Value<T> {
  /** Whether what has the value is still there. */
  readonly there: () => boolean;
  readonly read: () => T;
  readonly write: (desk: Desk, value: T) => Attempt;
  readonly before: T;
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A value that was given: a name, a place, sizes. Taken back where it is still the one that was given. Plain JSON. */
export function valueStep<T>({ there, read, write, before }: Value<T>): Step {
  const after = read();
  const turn = (desk: Desk, left: T, wanted: T): Attempt =>
    there() && same(read(), left) ? write(desk, wanted) : refuse(OTHERWISE);
  return {
    undo: (desk) => turn(desk, after, before),
    redo: (desk) => turn(desk, before, after),
    release: () => undefined,
  };
}
