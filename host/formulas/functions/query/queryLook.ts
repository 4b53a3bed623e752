import { FormulaError } from "../../errors.ts";
import { firstNumberFormat, PLAIN, valueIn } from "../../look.ts";
import type { Format } from "../../numberFormat.ts";
import { caught } from "../../shape.ts";
import type { FunctionLook } from "../lookRules.ts";
import type { Expression } from "./expression.ts";
import { queriedColumns } from "./queries.ts";

/** The column whose numbers a result shows: itself, or its sum, mean, least or greatest. */
function sourceOf(expression: Expression | undefined): number | null {
  if (expression?.kind === "column") return expression.index;
  return expression?.kind === "aggregate" && expression.name !== "count" ? sourceOf(expression.of) : null;
}

/** Columns of the result look as those they come from. */
export const queried: FunctionLook = (args, place) => {
  const columns = caught(() => queriedColumns(args.map((code) => valueIn(code, place))));
  if (columns instanceof FormulaError) return PLAIN;
  const known = new Map<number, Format>();
  return (_, column) => {
    const source = sourceOf(columns[column]);
    if (source === null) return "";
    const format = known.get(source) ?? firstNumberFormat(args[0], place, source);
    known.set(source, format);
    return format;
  };
};
