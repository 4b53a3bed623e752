import { type Book, mutate, worksheet } from "./book.ts";
import type { Area, SheetId } from "./contract.ts";
import { areaOf, overlap, rangeOf } from "./shape.ts";

export const mergesOf = (book: Book, sheet: SheetId): Area[] =>
  worksheet(book, sheet)
    .getMergeData()
    .map((range) => areaOf(sheet, range));

/** Undoes every merge that the area touches. */
export function unmerge(book: Book, area: Area): void {
  const touched = mergesOf(book, area.sheet).filter((merge) => overlap(merge, area));
  if (touched.length > 0)
    mutate(book, area.sheet, "remove-worksheet-merge", { ranges: touched.map(rangeOf) });
}

/** Replaces all merges of a sheet. */
export function setMerges(book: Book, sheet: SheetId, merges: readonly Area[]): void {
  const present = mergesOf(book, sheet);
  if (JSON.stringify(present) === JSON.stringify(merges)) return;
  if (present.length > 0) mutate(book, sheet, "remove-worksheet-merge", { ranges: present.map(rangeOf) });
  if (merges.length > 0) mutate(book, sheet, "add-worksheet-merge", { ranges: merges.map(rangeOf) });
}

/** Only the merge itself: contents are the caller's business. */
export function addMerge(book: Book, area: Area): void {
  unmerge(book, area);
  if (area.rows * area.columns > 1)
    mutate(book, area.sheet, "add-worksheet-merge", { ranges: [rangeOf(area)] });
}
