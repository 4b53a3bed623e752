import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { formatDay, parseDayText } from "../../../domain/time/calendar.ts";
import { changeRows } from "../../../sheets/change.ts";
import { units } from "../../../tables/units.ts";
import type { DatedUnits } from "../needs.ts";
import { done, type Order, type Outcome, refuse } from "../outcome.ts";
import { reasonProblems, targetRow, unknownTarget, valueProblem } from "../targets.ts";

const EXPECTED = "giai đoạn và ngày hạn mới, ví dụ: báo cáo 20/11/2023";

/** “Gia hạn”: a later deadline for one unit. Value: stage and day. */
export function extend(order: Order<DatedUnits>): Outcome {
  const { needed, record } = order;
  const { sheet } = needed.units;
  const row = targetRow(sheet, record.target);
  if (row === null) return refuse([unknownTarget(order)]);
  const wanted = extensionIn(record.value);
  if (wanted === null) return refuse([valueProblem(order, EXPECTED)]);
  const deadline = needed.settings[DEADLINES[wanted.column]];
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
  return done(said, changed === 0 ? [] : [line]);
}

/** Setting with everybody's deadline; an extension never shortens it (SPEC H2). */
export const DEADLINES = {
  registrationExtension: "registrationDeadline",
  reportExtension: "reportDeadline",
} as const;
type ExtensionColumn = keyof typeof DEADLINES;

/** “báo cáo 20/11/2023”: the stage, then the day; null when it is not so. */
export function extensionIn(text: string): { readonly column: ExtensionColumn; readonly day: string } | null {
  const match = /^(.*?)\s*[:;,]?\s*([\d/.-]+)$/u.exec(text.trim());
  const day = parseDayText(match?.[2] ?? "");
  const stage = matchingKey(match?.[1] ?? "");
  if (day === null) return null;
  if (stage === "dang ky") return { column: "registrationExtension", day };
  return stage === "bao cao" ? { column: "reportExtension", day } : null;
}
