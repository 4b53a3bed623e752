import { type OrderLack, reasonLacks } from "../../domain/orders/reason.ts";
import { type Checked, checked } from "../../domain/problems/checked.ts";
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

/** That row, of an order that needs a reason as well. */
export function namedRow<C extends Columns, R extends Row<C>>(order: Asked, sheet: Sheet<C, R>): Checked<R> {
  const row = targetRow(sheet, order.record.target);
  const problems = [...(row === null ? [unknownTarget(order)] : []), ...reasonProblems(order)];
  return row === null ? { ok: false, problems } : checked(row, problems);
}

export function unknownTarget(order: Asked): Problem {
  return problem("command.unknownTarget", commandPlace(order, "target"), order.record.target);
}

export function reasonProblems(order: Asked): readonly Problem[] {
  return reasonLacks(order.record.reason).map((lack) => lackProblem(order, lack, ""));
}

/** @param value what the value should be, where that is what lacks */
export function lackProblem(order: Asked, lack: OrderLack, value: string): Problem {
  return lack === "reason"
    ? problem("command.reasonNeeded", commandPlace(order, "reason"), "")
    : valueProblem(order, value);
}

export function valueProblem(order: Asked, value: string): Problem {
  return problem("command.valueNeeded", commandPlace(order, "value"), order.record.value, { value });
}
