import type { Area, CellWrite } from "../../../workbook/contract.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { contains, intersection } from "../rectangles.ts";

/** Merged cells of a range. */
export const rangeMerges = {
  /** Only the first cell keeps its content. */
  merge(): RangeHandle {
    return mergeEach(this, "merge", [this._area]);
  },

  mergeAcross(): RangeHandle {
    const { row, rows } = this._area;
    return mergeEach(
      this,
      "mergeAcross",
      Array.from({ length: rows }, (_, at) => ({ ...this._area, row: row + at, rows: 1 })),
    );
  },

  mergeVertically(): RangeHandle {
    const { column, columns } = this._area;
    return mergeEach(
      this,
      "mergeVertically",
      Array.from({ length: columns }, (_, at) => ({ ...this._area, column: column + at, columns: 1 })),
    );
  },

  /** A merge is broken only as a whole. */
  breakApart(): RangeHandle {
    mustHoldWholly(this, mergesOf(this));
    this._book.write("breakApart", this._area, (workbook) => workbook.unmerge(this._area));
    return this;
  },

  isPartOfMerge(): boolean {
    return mergesOf(this).length > 0;
  },

  getMergedRanges(): RangeHandle[] {
    return mergesOf(this).map((area) => this._book.range(area));
  },
} satisfies Methods<RangeHandle>;

function mergesOf({ _book, _area }: RangeHandle): Area[] {
  return _book
    .reading(_area)
    .merges(_area.sheet)
    .filter((area) => intersection(area, _area));
}

function mustHoldWholly({ _area }: RangeHandle, merges: readonly Area[]): void {
  if (merges.every((area) => contains(_area, area))) return;
  throw new Error("You must select all cells in a merged range to merge or unmerge them.");
}

function mergeEach(range: RangeHandle, method: string, areas: readonly Area[]): RangeHandle {
  const old = mergesOf(range);
  mustHoldWholly(range, old);
  range._book.write(method, range._area, (workbook) => {
    if (old.length > 0) workbook.unmerge(range._area);
    for (const area of areas) {
      if (area.rows === 1 && area.columns === 1) continue;
      workbook.write(area, onlyFirst(area));
      workbook.merge(area);
    }
  });
  return range;
}

/** Everything but the first cell emptied. */
function onlyFirst({ rows, columns }: Area): (CellWrite | undefined)[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      row === 0 && column === 0 ? undefined : { kind: "value", value: null },
    ),
  );
}
