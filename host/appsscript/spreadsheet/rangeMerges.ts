import type { Area, CellWrite } from "../../workbook/contract.ts";
import type { RangeService } from "./range.ts";
import { CopyingRange } from "./rangeCopies.ts";
import { contains, intersection } from "./rectangles.ts";

/** Merged cells of a range. */
export class MergingRange extends CopyingRange {
  /** Only the first cell keeps its content. */
  merge(): this {
    return this.#merge("merge", [this._area]);
  }

  mergeAcross(): this {
    const { row, rows } = this._area;
    return this.#merge(
      "mergeAcross",
      Array.from({ length: rows }, (_, at) => ({ ...this._area, row: row + at, rows: 1 })),
    );
  }

  mergeVertically(): this {
    const { column, columns } = this._area;
    return this.#merge(
      "mergeVertically",
      Array.from({ length: columns }, (_, at) => ({ ...this._area, column: column + at, columns: 1 })),
    );
  }

  /** A merge is broken only as a whole. */
  breakApart(): this {
    if (this._merges().some((area) => !contains(this._area, area))) {
      throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    }
    this._book.write("breakApart", this._area, (workbook) => workbook.unmerge(this._area));
    return this;
  }

  isPartOfMerge(): boolean {
    return this._merges().length > 0;
  }

  getMergedRanges(): RangeService[] {
    return this._merges().map((area) => this._book.range(area));
  }

  _merges(): Area[] {
    return this._book
      .reading(this._area)
      .merges(this._area.sheet)
      .filter((area) => intersection(area, this._area));
  }

  #merge(method: string, areas: readonly Area[]): this {
    const old = this._merges();
    if (old.some((area) => !contains(this._area, area))) {
      throw new Error("You must select all cells in a merged range to merge or unmerge them.");
    }
    this._book.write(method, this._area, (workbook) => {
      if (old.length > 0) workbook.unmerge(this._area);
      for (const area of areas) {
        if (area.rows === 1 && area.columns === 1) continue;
        workbook.write(area, onlyFirst(area));
        workbook.merge(area);
      }
    });
    return this;
  }
}

/** Everything but the first cell emptied. */
function onlyFirst({ rows, columns }: Area): (CellWrite | undefined)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      row === 0 && column === 0 ? undefined : { kind: "value", value: null },
    ),
  );
}
