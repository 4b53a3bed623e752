import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { type Day, formatDay, parseDayText } from "../../../domain/time/calendar.ts";
import { changeRows } from "../../../sheets/change.ts";
import { units } from "../../../tables/units.ts";
import type { DatedUnits } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";
import { reasonProblems, targetRow, unknownTarget, valueProblem } from "../targets.ts";

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
  const { deadline: setting, typed } = STAGES[wanted.column];
  const deadline = needed.settings[setting];
  const problems = [
    ...(wanted.day > deadline ? [] : [valueProblem(order, `ngày sau hạn chung ${formatDay(deadline)}`)]),
    ...reasonProblems(order),
  ];
  if (problems.length > 0) return refuse(problems);
  const before = row.record[wanted.column];
  const change = new Map([[row.number, { [wanted.column]: wanted.day }]]);
  const changed = changeRows(sheet, [wanted.column], change);
  const line = {
    person: record.requestedBy,
    tab: units.title,
    code: row.record.code,
    column: units.columns[wanted.column].header,
    before: before === null ? "" : formatDay(before),
    after: formatDay(wanted.day),
    reason: record.reason,
  };
  const said = `Đã gia hạn cho ${row.record.name} đến hết ngày ${formatDay(wanted.day)}.`;
  const byHand = row.record[typed];
  const later = byHand !== null && byHand > wanted.day ? [laterText(typed, byHand)] : [];
  return done([said, ...later].join(" "), changed === 0 ? [] : [line]);
}

function laterText(column: "registrationExtension" | "reportExtension", day: Day): string {
  return `Cột ${units.columns[column].header} ghi ngày ${formatDay(day)} muộn hơn, nên ngày đó được áp dụng.`;
}

/** Setting with everybody's deadline, which an extension never shortens (SPEC H2), and the column of the organiser's own extension. */
export const STAGES = {
  registrationExtensionOrdered: { deadline: "registrationDeadline", typed: "registrationExtension" },
  reportExtensionOrdered: { deadline: "reportDeadline", typed: "reportExtension" },
} as const;
type ExtensionColumn = keyof typeof STAGES;

/** “báo cáo 20/11/2023”: the stage, then the day; null when it is not so. */
export function extensionIn(text: string): { readonly column: ExtensionColumn; readonly day: string } | null {
  const match = /^(.*?)\s*[:;,]?\s*([\d/.-]+)$/u.exec(text.trim());
  const day = parseDayText(match?.[2] ?? "");
  const stage = matchingKey(match?.[1] ?? "");
  if (day === null) return null;
  if (stage === "dang ky") return { column: "registrationExtensionOrdered", day };
  return stage === "bao cao" ? { column: "reportExtensionOrdered", day } : null;
}
