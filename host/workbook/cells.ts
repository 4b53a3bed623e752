import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import type { CellWrite, Scalar } from "./contract.ts";

export const isFormulaCell = (cell: ICellData): boolean => Boolean(cell.f) || Boolean(cell.si);

/** The constant in a stored cell; null for an empty one and for a formula, whose result the evaluator knows. */
export function constantOf(cell: Nullable<ICellData>): Scalar {
  if (!cell || isFormulaCell(cell)) return null;
  const value = cell.v;
  if (value === undefined || value === null || value === "") return cell.p ? richText(cell) : null;
  // Univer stores TRUE and FALSE as 1 and 0 of type BOOLEAN.
  return cell.t === CellValueType.BOOLEAN ? Boolean(Number(value)) : value;
}

/** The page stores a text with links or partial formats as a document; Univer ends it with CR LF. */
function richText(cell: ICellData): Scalar {
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? "";
  return text === "" ? null : text.replaceAll("\r", "\n");
}

/** Null resets: an absent property would leave a former formula or rich text in the cell. */
const NOTHING = { v: null, t: null, f: null, si: null, p: null };

function typed(value: Exclude<Scalar, null>): ICellData {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** What set-range-values makes of a write. Formats stay, except a number format that comes with the value. */
export function storedOf(write: CellWrite): ICellData {
  if (write.kind === "formula") return { ...NOTHING, f: write.formula };
  const empty = write.value === null || write.value === "";
  const cell = empty ? { ...NOTHING } : { ...NOTHING, ...typed(write.value ?? "") };
  return write.numberFormat === undefined ? cell : { ...cell, s: { n: { pattern: write.numberFormat } } };
}
