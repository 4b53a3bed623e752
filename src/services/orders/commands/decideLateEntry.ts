import { problem } from "../../../domain/problems/problem.ts";
import { reportIsDue } from "../../../domain/registration/registration.ts";
import { matchingKey } from "../../../domain/text/vietnamese.ts";
import type { Instant } from "../../../domain/time/calendar.ts";
import { changeRows } from "../../../sheets/change.ts";
import { LATE_RULINGS, type LateRulingText } from "../../../tables/lateRulings.ts";
import { registrations } from "../../../tables/registrations.ts";
import { reports } from "../../../tables/reports.ts";
import type { Entries } from "../../campaign/parts.ts";
import { closesAt } from "../../campaign/settings.ts";
import type { RegistrationRow } from "../../campaign/tabs.ts";
import { type Asked, done, type Order, type Outcome, refuse } from "../outcome.ts";
import { commandPlace, reasonProblems, targetRow, unknownTarget, valueProblem } from "../targets.ts";

const [ACCEPTED, REFUSED] = LATE_RULINGS;

/** Whether an order names a model, and not a ballot. */
export function namesModel({ record }: Asked): boolean {
  return matchingKey(record.target).startsWith("mh");
}

/** “Chấp nhận muộn”: a registration or a report that came late is taken as if it had not (SPEC H18). */
export function acceptLateEntry(order: Order<Entries>): Outcome {
  return decided(order, ACCEPTED, "Đã chấp nhận");
}

/** “Không chấp nhận muộn”: it counts as late, also where nobody saw when it was done. */
export function refuseLateEntry(order: Order<Entries>): Outcome {
  return decided(order, REFUSED, "Không chấp nhận");
}

/** One of the two works of a model, where it came late. */
interface LateWork {
  readonly name: "đăng ký" | "báo cáo";
  readonly tab: string;
  readonly before: string;
  rule(text: LateRulingText): void;
}

function decided(order: Order<Entries>, after: LateRulingText, said: string): Outcome {
  const { needed, record } = order;
  const row = targetRow(needed.registrations, record.target);
  if (row === null) return refuse([unknownTarget(order)]);
  const reason = reasonProblems(order);
  if (reason.length > 0) return refuse(reason);
  const late = lateWorks(needed, row);
  if (late.length === 0)
    return refuse([problem("entry.notLate", commandPlace(order, "target"), record.target)]);
  const wish = matchingKey(record.value);
  const [work, other] = late.filter(({ name }) => wish === "" || matchingKey(name) === wish);
  if (work === undefined || other !== undefined) {
    return refuse([valueProblem(order, late.map(({ name }) => `“${name}”`).join(" hoặc "))]);
  }
  const { tab, before } = work;
  work.rule(after);
  const line = {
    person: record.requestedBy,
    tab,
    code: row.record.id,
    column: registrations.columns.lateRuling.header,
    before,
    after,
    reason: record.reason,
  };
  return done(`${said} ${work.name} muộn của mô hình ${row.record.id}.`, before === after ? [] : [line]);
}

function lateWorks(entries: Entries, row: RegistrationRow): readonly LateWork[] {
  const extension = entries.units.byCode.get(row.record.unit)?.extension;
  const isLate = (stage: "registration" | "report", completedAt: Instant | null): boolean =>
    completedAt !== null && completedAt >= closesAt(entries.settings, stage, extension?.[stage] ?? null);
  const due = reportIsDue(row.registration);
  const report = entries.reports.rows.find(({ record }) => record.model === row.record.id);
  const works: LateWork[] = [];
  if (isLate("registration", row.record.completedAt)) {
    works.push({
      name: "đăng ký",
      tab: registrations.title,
      before: row.record.lateRuling,
      rule: (lateRuling) =>
        void changeRows(entries.registrations, ["lateRuling"], new Map([[row.number, { lateRuling }]])),
    });
  }
  if (due && report !== undefined && isLate("report", report.record.completedAt)) {
    works.push({
      name: "báo cáo",
      tab: reports.title,
      before: report.record.lateRuling,
      rule: (lateRuling) =>
        void changeRows(entries.reports, ["lateRuling"], new Map([[report.number, { lateRuling }]])),
    });
  }
  return works;
}
