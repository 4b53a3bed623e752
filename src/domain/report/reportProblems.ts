import { type Place, type Problem, problem } from "../problems/problem.ts";
import type { Registration } from "../registration/registration.ts";
import { formatPoints } from "../rubric/points.ts";
import { RUBRIC_TOTAL } from "../rubric/rubric.ts";
import { legacyEncodingProblems } from "../text/legacyEncodingProblems.ts";
import { addMonths, formatDay } from "../time/calendar.ts";
import { periodProblems } from "../time/period.ts";
import type { Report } from "./report.ts";

/** What a unit may type in a report. */
export type TypedInReport = Exclude<keyof Report, "prerequisites">;
export type ReportField = TypedInReport | "DK3";
export type ReportPlaceOf = (field: ReportField) => Place;

/**
 * What contradicts itself or the campaign in one report (SPEC B6–B8); what is blank is not looked at.
 * @param context registration: of the model, or null when none is known; minimumMonths: of ĐK3, a setting; typed: the fields that the
 * unit types
 */
export function reportProblems(
  report: Report,
  context: {
    readonly registration: Pick<Registration, "state"> | null;
    readonly minimumMonths: number;
    readonly typed: readonly TypedInReport[];
  },
  placeOf: ReportPlaceOf,
): Problem[] {
  return [
    ...modelProblems(report, context.registration, placeOf("model")),
    ...legacyEncodingProblems(report, context.typed, placeOf),
    ...periodProblems(report, placeOf("to")),
    ...lengthProblems(report, context.minimumMonths, placeOf("DK3")),
    ...selfPointsProblems(report, placeOf("selfPoints")),
  ];
}

function modelProblems(
  { model }: Report,
  registration: Pick<Registration, "state"> | null,
  place: Place,
): Problem[] {
  if (model === "") return [];
  if (registration === null) return [problem("report.withoutRegistration", place, model)];
  return registration.state === "withdrawn" ? [problem("report.ofWithdrawn", place, model)] : [];
}

/** ĐK3 “Đạt” over a period that is too short (SPEC B8), by the calendar: six months from 15 March are reached on 15 September. */
function lengthProblems({ from, to, prerequisites }: Report, minimumMonths: number, place: Place): Problem[] {
  if (prerequisites.DK3 !== true || from === null || to === null || to >= addMonths(from, minimumMonths))
    return [];
  const facts = { months: String(minimumMonths), from: formatDay(from), to: formatDay(to) };
  return [problem("report.tooShort", place, "Đạt", facts)];
}

function selfPointsProblems({ selfPoints }: Report, place: Place): Problem[] {
  if (selfPoints === null || (selfPoints >= 0 && selfPoints <= RUBRIC_TOTAL)) return [];
  return [problem("report.selfPointsOutside", place, formatPoints(selfPoints))];
}
