import { type Place, type Problem, problem } from "../problems/problem.ts";
import { legacyEncodingProblems } from "../text/legacyEncodingProblems.ts";
import { formatDay } from "../time/calendar.ts";
import { periodProblems } from "../time/period.ts";
import { CONTINUED, type Registration } from "./registration.ts";

/**
 * What contradicts itself or the campaign in one registration (SPEC G6–G8, G10); what is blank is not looked at.
 * @param typed the fields that the unit types
 * @param year of the campaign
 * @param placeOf where the cell of that field stands
 */
export function registrationProblems(
  registration: Registration,
  { typed, year }: { readonly typed: readonly (keyof Registration)[]; readonly year: number },
  placeOf: (field: keyof Registration) => Place,
): Problem[] {
  return [
    ...legacyEncodingProblems(registration, typed, placeOf),
    ...periodProblems(registration, placeOf("to")),
    ...yearProblems(registration, year, placeOf),
    ...fiveYearsProblems(registration, placeOf),
    ...reviewProblems(registration, placeOf),
  ];
}

function yearProblems(
  { from, to, novelty }: Registration,
  year: number,
  placeOf: (field: keyof Registration) => Place,
): Problem[] {
  const facts = { year: String(year) };
  const problems: Problem[] = [];
  const tooEarly = novelty === CONTINUED ? "" : `${year}-01-01`;
  if (from !== null && (from < tooEarly || from > `${year}-12-31`)) {
    problems.push(problem("registration.startsOutsideYear", placeOf("from"), formatDay(from), facts));
  }
  if (to !== null && to < `${year}-01-01`) {
    problems.push(problem("registration.endsBeforeYear", placeOf("to"), formatDay(to), facts));
  }
  return problems;
}

function fiveYearsProblems(
  { fiveYears, subject }: Registration,
  placeOf: (field: keyof Registration) => Place,
): Problem[] {
  if (!fiveYears || subject !== "Tập thể") return [];
  return [problem("registration.fiveYearsOfCollective", placeOf("fiveYears"), "Có")];
}

/** A unit can do nothing with a bare verdict. */
function reviewProblems(
  { review, toComplete }: Registration,
  placeOf: (field: keyof Registration) => Place,
): Problem[] {
  if (review === "" || review === "Đạt" || toComplete !== "") return [];
  return [problem("registration.reviewWithoutWords", placeOf("toComplete"), "", { review })];
}
