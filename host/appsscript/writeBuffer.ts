import { isBuffered, leavesWritesAlone } from "./callKinds.ts";
import type { ServiceObject } from "./serviceObject.ts";

/** A call on its way to the object it is for. */
export interface Passing {
  readonly name: string;
  readonly target: ServiceObject;
  readonly args: readonly unknown[];
  readonly act: (args: readonly unknown[]) => unknown;
}

/**
 * Writes to cells wait here until the next call that asks the spreadsheet for something, a flush, or the end of the run: "writes
 * are buffered" (guides/support/best-practices). Only where it matters whether others see them: everywhere else the host writes
 * through, which the run itself cannot tell apart but for when a wrong argument is told.
 */
export class WriteBuffer {
  readonly #copy: (value: unknown) => unknown;
  #waiting: (() => void)[] = [];

  /** @param copy of an argument that the script may change afterwards */
  constructor(copy: (value: unknown) => unknown) {
    this.#copy = copy;
  }

  pass({ name, target, args, act }: Passing): unknown {
    if (isBuffered(name)) {
      const copies = args.map(this.#copy);
      this.#waiting.push(() => void act(copies));
      // All of them give back the range, for chaining (reference/spreadsheet/range).
      return target;
    }
    if (!leavesWritesAlone(name)) this.land();
    return act(args);
  }

  /** Throws what one of them throws; those behind it land all the same. */
  land(): void {
    for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) next();
  }

  lose(): void {
    this.#waiting = [];
  }
}
