/** Tabs and columns of ours that somebody deleted, in words: the same look for who tells it and for who makes them anew (SPEC O10). */
import type { Problem } from "../../domain/problems/problem.ts";

const GONE: readonly string[] = ["tab.missing", "tab.columnMissing"];

/** A header that stands twice, or a header row that is gone, is no deleted column. */
export function isGone({ code }: Problem): boolean {
  return GONE.includes(code);
}

/** “tab Đơn vị”, “cột Điện thoại ở tab Đơn vị”. */
export function goneText({ place, facts }: Problem): string {
  const { header } = facts;
  return header === undefined ? `tab ${place.tab}` : `cột ${header} ở tab ${place.tab}`;
}
