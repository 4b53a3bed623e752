/** Characters that one field of a request may have: as many as a cell of a spreadsheet. A file of its own, so that a page that asks weighs no schema. */
export const LONGEST_TEXT = 50_000;
