import { problem } from "../../../domain/problems/problem.ts";
import { matchingKey } from "../../../domain/text/vietnamese.ts";
import { changeRows } from "../../../sheets/change.ts";
import { LATE_RULINGS, type LateRulingText } from "../../../tables/lateRulings.ts";
import type { Entries } from "../../campaign/parts.ts";
import { type LateWork, lateWorks } from "../../entries/lateWorks.ts";
import { type Asked, changeLine, done, type Order, type Outcome, refuse } from "../outcome.ts";
import { commandPlace, namedRow, valueProblem } from "../targets.ts";

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

function decided(order: Order<Entries>, after: LateRulingText, said: string): Outcome {
  const { needed, record } = order;
  const named = namedRow(order, needed.registrations);
  if (!named.ok) return refuse(named.problems);
  const row = named.value;
  const reportOf = (model: string) => needed.reports.rows.find((each) => each.record.model === model);
  const late = lateWorks(needed, row, reportOf);
  if (late.length === 0)
    return refuse([problem("entry.notLate", commandPlace(order, "target"), record.target)]);
  const wish = matchingKey(record.value);
  const [work, other] = late.filter(({ name }) => wish === "" || matchingKey(name) === wish);
  if (work === undefined || other !== undefined) {
    return refuse([valueProblem(order, late.map(({ name }) => `“${name}”`).join(" hoặc "))]);
  }
  const line = rule(order, row.record.id, work, after);
  return done(`${said} ${work.name} muộn của mô hình ${row.record.id}.`, work.ruling === after ? [] : [line]);
}

/** @returns what Nhật ký is to hold of it */
function rule({ needed, record }: Order<Entries>, id: string, work: LateWork, lateRuling: LateRulingText) {
  const change = new Map([[work.number, { lateRuling }]]);
  const values = [work.ruling, lateRuling] as const;
  if (work.stage === "registration") {
    changeRows(needed.registrations, ["lateRuling"], change);
    return changeLine(record, needed.registrations, id, "lateRuling", values);
  }
  changeRows(needed.reports, ["lateRuling"], change);
  return changeLine(record, needed.reports, id, "lateRuling", values);
}
