import type { Area, SortKey } from "../../workbook/contract.ts";
import { optionOf } from "../services/argument.ts";
import { wrongArguments } from "./arguments.ts";

/** One column number, or {column, ascending}, or an array of these; columns count from 1 on the sheet. */
export function sortKeys(call: string, area: Area, spec: unknown): SortKey[] {
  const specs: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  if (specs.length === 0) throw wrongArguments(call, [spec]);
  return specs.map((one) => sortKey(call, area, one));
}

function sortKey(call: string, area: Area, spec: unknown): SortKey {
  const column = typeof spec === "number" ? spec : optionOf(spec, "column");
  const ascending = optionOf(spec, "ascending") ?? true;
  if (typeof column !== "number" || typeof ascending !== "boolean") throw wrongArguments(call, [spec]);
  const at = Math.trunc(column) - 1;
  if (at >= area.column && at < area.column + area.columns) return { column: at, ascending };
  throw new Error("The column to sort by is outside the range.");
}
