import type { Area, TrackedArea, Workbook } from "../../workbook/contract.ts";
import type { BandColours } from "./bandingThemes.ts";

export interface BandingRecord {
  place: TrackedArea;
  rows: BandColours;
  columns: BandColours;
}

/** A banding as it is kept. */
export interface SavedBanding {
  readonly area: Area;
  readonly rows: BandColours;
  readonly columns: BandColours;
}

/** The bandings of one spreadsheet, in the order in which they were made. They move with their cells. */
export class BandingStore {
  readonly #workbook: Workbook;
  #records: BandingRecord[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  all(): readonly BandingRecord[] {
    this.#records = this.#records.filter(({ place }) => place.area() !== null);
    return this.#records;
  }

  add({ area, rows, columns }: SavedBanding): BandingRecord {
    const record: BandingRecord = { place: this.#workbook.track(area), rows, columns };
    this.#records.push(record);
    return record;
  }

  move(record: BandingRecord, area: Area): void {
    record.place.release();
    record.place = this.#workbook.track(area);
  }

  remove(record: BandingRecord): void {
    record.place.release();
    this.#records = this.#records.filter((other) => other !== record);
  }

  saved(): SavedBanding[] {
    return this.all().flatMap(({ place, rows, columns }) => {
      const area = place.area();
      return area ? [{ area, rows, columns }] : [];
    });
  }

  restore(bandings: readonly SavedBanding[]): void {
    for (const record of [...this.#records]) this.remove(record);
    for (const banding of bandings) this.add(banding);
  }
}
