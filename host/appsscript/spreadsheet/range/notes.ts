import { gridOf, textOrNull } from "../arguments.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { firstCell } from "../rectangles.ts";

/** Notes of a range. */
export const rangeNotes = {
  getNote(): string {
    return this._book.reading(this._area).notes(firstCell(this._area))[0]?.[0] ?? "";
  },

  getNotes(): string[][] {
    return this._book.reading(this._area).notes(this._area);
  },

  /** Null or '' removes. */
  setNote(note: unknown): RangeHandle {
    const written = noteText("Range.setNote", note);
    return writeNotes(this, "setNote", () => written);
  },

  setNotes(notes: unknown): RangeHandle {
    const grid = gridOf("Range.setNotes", notes, this._area);
    return writeNotes(this, "setNotes", (row, column) => noteText("Range.setNotes", grid[row]?.[column]));
  },

  clearNote(): RangeHandle {
    this._book.write("clearNote", this._area, (workbook) => workbook.clear(this._area, { notes: true }));
    return this;
  },
} satisfies Methods<RangeHandle>;

/** A number is written as Java writes it, "5.0": [G] testsheetsbasic.js, "notes". */
function noteText(call: string, note: unknown): string | null {
  if (typeof note === "number" && Number.isInteger(note)) return note.toFixed(1);
  return textOrNull(call, note) || null;
}

function writeNotes(
  range: RangeHandle,
  method: string,
  noteFor: (row: number, column: number) => string | null,
): RangeHandle {
  const { rows, columns } = range._area;
  const notes = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => noteFor(row, column)),
  );
  range._book.write(method, range._area, (workbook) => workbook.setNotes(range._area, notes));
  return range;
}
