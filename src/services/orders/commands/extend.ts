import { extensionIn, extensionLacks } from "../../../domain/orders/extension.ts";
import { type Day, formatDay } from "../../../domain/time/calendar.ts";
import { changeRows } from "../../../sheets/change.ts";
import { units } from "../../../tables/units.ts";
import type { DatedUnits } from "../needs.ts";
import { changeLine, done, type Order, type Outcome, refuse } from "../outcome.ts";
import { lackProblem, targetRow, unknownTarget, valueProblem } from "../targets.ts";

const EXPECTED = "giai đoạn và ngày hạn mới, ví dụ: báo cáo 20/11/2023";

/**
 * “Gia hạn”: a later deadline for one unit, in the steward's column beside the one that the organiser types; of the two days the later
 * holds. Value: stage and day.
 */
export function extend(order: Order<DatedUnits>): Outcome {
  const { needed, record } = order;
  const { sheet } = needed.units;
  const row = targetRow(sheet, record.target);
  if (row === null) return refuse([unknownTarget(order)]);
  const wanted = extensionIn(record.value);
  if (wanted === null) return refuse([valueProblem(order, EXPECTED)]);
  const typed = `${wanted.stage}Extension` as const;
  const ordered = `${typed}Ordered` as const;
  const deadline = needed.settings[`${wanted.stage}Deadline`];
  const lacks = extensionLacks(wanted.day, deadline, record.reason);
  if (lacks.length > 0)
    return refuse(lacks.map((lack) => lackProblem(order, lack, `ngày sau hạn chung ${formatDay(deadline)}`)));
  const before = row.record[ordered];
  const changed = changeRows(sheet, [ordered], new Map([[row.number, { [ordered]: wanted.day }]]));
  const line = changeLine(record, sheet, row.record.code, ordered, [
    before === null ? "" : formatDay(before),
    formatDay(wanted.day),
  ]);
  const said = `Đã gia hạn cho ${row.record.name} đến hết ngày ${formatDay(wanted.day)}.`;
  const byHand = row.record[typed];
  const later = byHand !== null && byHand > wanted.day ? [laterText(typed, byHand)] : [];
  return done([said, ...later].join(" "), changed === 0 ? [] : [line]);
}

function laterText(column: "registrationExtension" | "reportExtension", day: Day): string {
  return `Cột ${units.columns[column].header} ghi ngày ${formatDay(day)} muộn hơn, nên ngày đó được áp dụng.`;
}
