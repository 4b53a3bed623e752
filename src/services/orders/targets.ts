import { type Problem, problem } from "../../domain/problems/problem.ts";
import { matchingKey } from "../../domain/text/vietnamese.ts";
import type { Row, Sheet } from "../../sheets/read.ts";
import { commands } from "../../tables/commands.ts";
import type { Columns } from "../../tables/table.ts";
import type { Asked, CommandRecord } from "./outcome.ts";

/** Place of a cell of the command's own row. */
export function commandPlace(
  order: Asked,
  key: keyof CommandRecord & keyof typeof commands.columns,
): Problem["place"] {
  return { tab: commands.title, row: order.row, header: commands.columns[key].header };
}

/** The row whose id the command names, as people copy it: case and spaces do not count. */
export function targetRow<C extends Columns, R extends Row<C>>(sheet: Sheet<C, R>, target: string): R | null {
  const key = matchingKey(target);
  return (
    sheet.rows.find((row) => matchingKey(String(row.record[sheet.table.id])) === key && key !== "") ?? null
  );
}

export function unknownTarget(order: Asked): Problem {
  return problem("command.unknownTarget", commandPlace(order, "target"), order.record.target);
}

export function reasonProblems(order: Asked): readonly Problem[] {
  return order.record.reason === ""
    ? [problem("command.reasonNeeded", commandPlace(order, "reason"), "")]
    : [];
}

export function valueProblem(order: Asked, value: string): Problem {
  return problem("command.valueNeeded", commandPlace(order, "value"), order.record.value, { value });
}
