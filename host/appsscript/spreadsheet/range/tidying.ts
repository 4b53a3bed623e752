import type { Area, CellWrite } from "../../../workbook/contract.ts";
import { integerBetween } from "../../random.ts";
import { whole, wrongArguments } from "../arguments.ts";
import { valuesOf } from "../cellsOut.ts";
import type { RangeHandle } from "../handles.ts";
import type { Methods } from "../methodGroups.ts";
import { sortKeys } from "../sorting.ts";
import { splitTexts } from "../splitText.ts";
import { enterValues } from "./enterCells.ts";
import { moveCells } from "./moveCells.ts";

/** Rows in another order, doubled ones away, texts trimmed or split. */
export const rangeTidying = {
  sort(spec: unknown): RangeHandle {
    const keys = sortKeys("Range.sort", this._area, spec);
    this._book.write("sort", this._area, (workbook) => workbook.sort(this._area, keys));
    return this;
  },

  /** Rows in any order. */
  randomize(): RangeHandle {
    const left = Array.from({ length: this._area.rows }, (_, row) => row);
    const { execution } = this._book;
    const order = left.map((_, at) => integerBetween(() => execution.random(), at, left.length - 1));
    for (const [at, other] of order.entries()) {
      [left[at], left[other]] = [left[other] ?? at, left[at] ?? other];
    }
    this._book.write("randomize", this._area, (workbook) => workbook.reorder(this._area, left));
    return this;
  },

  /** Keeps the first of equal rows, letter case aside; columns to compare count from 1 on the sheet. Returns what is left. */
  removeDuplicates(columnsToCompare?: unknown): RangeHandle {
    const compared = comparedColumns(this._area, "Range.removeDuplicates", columnsToCompare);
    const workbook = this._book.reading(this._area);
    const seen = new Set<string>();
    const kept: number[] = [];
    for (const [row, line] of workbook.display(this._area).entries()) {
      const key = JSON.stringify(compared.map((at) => (line[at] ?? "").toLowerCase()));
      if (!seen.has(key)) kept.push(row);
      seen.add(key);
    }
    this._book.write("removeDuplicates", this._area, () => keepRows(this, kept));
    return this._book.range({ ...this._area, rows: Math.max(1, kept.length) });
  },

  /** Texts lose blanks at both ends and repeated blanks inside; formulas stay. */
  trimWhitespace(): RangeHandle {
    const workbook = this._book.reading(this._area);
    const formulas = workbook.formulas(this._area);
    const values = valuesOf(this._book.execution.realm, workbook, this._area);
    const cells = values.map((line, row) =>
      line.map((value, column): CellWrite | undefined => {
        if (typeof value !== "string" || formulas[row]?.[column] !== "") return undefined;
        const trimmed = value.trim().replace(/\s+/g, " ");
        return trimmed === value ? undefined : { kind: "value", value: trimmed === "" ? null : trimmed };
      }),
    );
    this._book.write("trimWhitespace", this._area, () => workbook.write(this._area, cells));
    return this;
  },

  /** One column of texts spreads over the columns to its right. Without a delimiter it is guessed. */
  splitTextToColumns(delimiter?: unknown): void {
    const call = "Range.splitTextToColumns";
    if (this._area.columns !== 1)
      throw new Error("A range of one column is needed to split text to columns.");
    const shown = this._book.reading(this._area).display(this._area);
    const rows = splitTexts(
      call,
      shown.map(([first = ""]) => first),
      delimiter,
    );
    const columns = Math.max(1, ...rows.map((row) => row.length));
    const target = this._book.range({ ...this._area, columns });
    enterValues(target, "setValues", (row, column) => rows[row]?.[column]);
  },
} satisfies Methods<RangeHandle>;

function comparedColumns(area: Area, call: string, columns: unknown): number[] {
  if (columns === undefined) return Array.from({ length: area.columns }, (_, at) => at);
  if (!Array.isArray(columns)) throw wrongArguments(call, [columns]);
  return columns.map((column) => {
    const at = whole(call, column) - 1 - area.column;
    if (at >= 0 && at < area.columns) return at;
    throw new Error("The columns to compare must be inside the range.");
  });
}

function keepRows({ _book, _area }: RangeHandle, kept: readonly number[]): void {
  const { workbook } = _book;
  const line = (at: number): Area => ({ ..._area, row: _area.row + at, rows: 1 });
  for (const [at, row] of kept.entries()) {
    if (at !== row) moveCells(_book, line(row), line(at));
  }
  const left = _area.rows - kept.length;
  if (left > 0) workbook.clear({ ...line(kept.length), rows: left }, { contents: true });
}
