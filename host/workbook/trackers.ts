import type { Area, SheetId, TrackedArea } from "./contract.ts";
import { movedArea, type SheetChange } from "./shape.ts";

export type Places = ReadonlyMap<object, Area | null>;

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

class Tracker implements TrackedArea {
  #area: Area | null;
  readonly #end: (tracker: Tracker) => void;

  constructor(area: Area, end: (tracker: Tracker) => void) {
    this.#area = area;
    this.#end = end;
  }

  area(): Area | null {
    return this.#area;
  }

  replace(area: Area | null): void {
    this.#area = area;
  }

  release(): void {
    this.#end(this);
  }
}

/** Areas that follow their cells. */
export class Trackers {
  readonly #living = new Set<Tracker>();

  track(area: Area): TrackedArea {
    const tracker = new Tracker({ ...area }, (ended) => this.#living.delete(ended));
    this.#living.add(tracker);
    return tracker;
  }

  follow(change: SheetChange): void {
    for (const tracker of this.#living) {
      const area = tracker.area();
      if (area) tracker.replace(movedArea(area, change));
    }
  }

  /** Where each one is. */
  places(): Places {
    return new Map([...this.#living].map((tracker) => [tracker, tracker.area()]));
  }

  /** Those that were somewhere else `before`, and have not moved since `after`, are there again. */
  putBack(before: Places, after: Places, present: Places): void {
    for (const tracker of this.#living) {
      const wanted = before.get(tracker);
      if (wanted !== undefined && same(present.get(tracker), after.get(tracker))) tracker.replace(wanted);
    }
  }

  sheetRemoved(sheet: SheetId): void {
    for (const tracker of this.#living) if (tracker.area()?.sheet === sheet) tracker.replace(null);
  }
}
