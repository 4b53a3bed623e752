import type { Area, SheetId, TrackedArea } from "./contract.ts";
import { movedArea, type SheetChange } from "./shape.ts";

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

  sheetRemoved(sheet: SheetId): void {
    for (const tracker of this.#living) if (tracker.area()?.sheet === sheet) tracker.replace(null);
  }
}
