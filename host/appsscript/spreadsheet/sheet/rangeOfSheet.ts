import { isText, whole, wrongArguments } from "../arguments.ts";
import { mustBeRange } from "../coordinates.ts";
import type { RangeHandle, SheetHandle } from "../handles.ts";
import { resolveRange } from "../resolveRange.ts";

/** (a1Notation), (row, column), (row, column, numRows), (row, column, numRows, numColumns); counted from 1. */
export function rangeOfSheet({ _book, _id }: SheetHandle, args: readonly unknown[]): RangeHandle {
  const call = "Sheet.getRange";
  _book.mustExist(_id);
  if (args.length === 1 && isText(args[0])) return resolveRange(_book, _id, args[0]);
  if (args.length < 2 || args.length > 4 || !args.every((arg) => typeof arg === "number"))
    throw wrongArguments(call, args);
  const [row = 1, column = 1, rows = 1, columns = 1] = args.map((arg) => whole(call, arg));
  const area = { sheet: _id, row: row - 1, column: column - 1, rows, columns };
  mustBeRange(area);
  _book.mustFit(area);
  return _book.range(area);
}
