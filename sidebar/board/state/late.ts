/** Who is late: units with their telephone first, then members with ballots left (SPEC D19). */
import type { ExtendedStage } from "../../../src/domain/orders/extension.ts";
import { overdueRegistrations } from "../../../src/domain/overview/unitWork.ts";
import { addresses } from "../../../src/domain/people/addresses.ts";
import { daysLate, daysLeft } from "../../../src/domain/time/timeliness.ts";
import type { Board } from "./facts.ts";

export interface LateUnit {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly works: readonly { readonly stage: ExtendedStage; readonly text: string }[];
}

export function lateUnits({ units, models, now }: Board): readonly LateUnit[] {
  return units
    .filter((unit) => unit.active)
    .flatMap((unit) => {
      const { code, name, phone, registration, report, reportsDue, reportsIn } = unit;
      const unregistered = overdueRegistrations(registration, unit, now);
      const missing = models.filter(
        (model) =>
          model.unit === code && model.asksForExcellence && model.state === "active" && !model.reported,
      );
      const [only] = missing;
      const lacking =
        missing.length === 1 && reportsDue - reportsIn === 1 && only !== undefined
          ? `Chưa báo cáo ${only.id}`
          : `Thiếu ${reportsDue - reportsIn} báo cáo`;
      const works = [
        ...(unregistered === "" ? [] : [{ stage: "registration" as const, text: unregistered }]),
        ...(report.state === "overdue"
          ? [{ stage: "report" as const, text: overdue(lacking, report.closesAt, now) }]
          : []),
      ];
      return works.length === 0 ? [] : [{ code, name, phone, works }];
    });
}

function overdue(what: string, closesAt: number, now: number): string {
  return `${what}, quá hạn ${daysLate(closesAt, now)} ngày`;
}

export interface LateMember {
  readonly code: string;
  readonly name: string;
  /** '' where it is not one that can be written to. */
  readonly email: string;
  readonly left: number;
}

/** Those who have most left first. */
export function membersLeft({ members }: Board): readonly LateMember[] {
  return members
    .map(({ code, name, email, assigned, scored }) => ({
      ...{ code, name, left: assigned - scored },
      email: addresses(email)[0] ?? "",
    }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => b.left - a.left || (a.code < b.code ? -1 : 1));
}

/** Nobody is late while there is time to score. */
export function membersHeading({ stages, now }: Board, count: number): string {
  const closesAt = stages.find(({ stage }) => stage === "appraisal")?.closesAt ?? now;
  const days = daysLeft(closesAt, now);
  if (days === 0) return `Quá hạn chấm: ${count} thành viên`;
  return `Còn phiếu chưa nộp: ${count} thành viên, ${days === 1 ? "hôm nay là ngày cuối" : `còn ${days} ngày`}`;
}
