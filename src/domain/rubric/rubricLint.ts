import { type Place, type Problem, problem } from "../problems/problem.ts";
import { levelProblems } from "./levelLint.ts";
import { formatPoints, type Points, sumPoints } from "./points.ts";
import type { Criterion, CriterionGroup, Rubric } from "./rubric.ts";
import { RUBRIC_TOTAL } from "./rubric.ts";

export type RubricField = "code" | "group" | "name" | "maximum" | "step" | "floor" | "levels";

/** Which part of a rubric a finding is about; `index` counts from 0 in the rubric's own list. */
export type RubricPart =
  | { readonly part: "rubric" }
  | { readonly part: "group"; readonly index: number; readonly code: string; readonly field: RubricField }
  | {
      readonly part: "criterion";
      readonly index: number;
      readonly code: string;
      readonly field: RubricField;
    };

export type RubricPlaceOf = (part: RubricPart) => Place;

/** Everything that contradicts itself in a rubric (SPEC R1–R7); empty = it may be scored by. */
export function lintRubric(rubric: Rubric, placeOf: RubricPlaceOf): Problem[] {
  if (rubric.criteria.length === 0) return [problem("rubric.empty", placeOf({ part: "rubric" }), "")];
  return [
    ...totalProblems(rubric, placeOf),
    ...rubric.groups.flatMap((group, index) =>
      groupProblems(group, rubric, (field) => placeOf({ part: "group", index, code: group.code, field })),
    ),
    ...rubric.criteria.flatMap((criterion, index) =>
      criterionProblems(criterion, rubric, (field) =>
        placeOf({ part: "criterion", index, code: criterion.code, field }),
      ),
    ),
  ];
}

type PlaceOfField = (field: RubricField) => Place;

function totalProblems({ groups }: Rubric, placeOf: RubricPlaceOf): Problem[] {
  const sum = sumPoints(groups.map((group) => group.maximum));
  if (sum === RUBRIC_TOTAL) return [];
  const total = formatPoints(RUBRIC_TOTAL);
  return [problem("rubric.total", placeOf({ part: "rubric" }), formatPoints(sum), { total })];
}

function groupProblems(group: CriterionGroup, rubric: Rubric, placeOf: PlaceOfField): Problem[] {
  const members = rubric.criteria.filter((criterion) => criterion.group === group.code);
  if (members.length === 0) return [problem("rubric.groupWithoutCriteria", placeOf("code"), group.code)];
  return [
    ...codeProblems(group.code, rubric.groups, placeOf),
    ...sumProblems(group, members, placeOf),
    ...floorProblems(group, placeOf),
  ];
}

function sumProblems(group: CriterionGroup, members: readonly Criterion[], placeOf: PlaceOfField): Problem[] {
  const sum = sumPoints(members.map((criterion) => criterion.maximum));
  if (sum === group.maximum) return [];
  const facts = { group: group.code, sum: formatPoints(sum) };
  return [problem("rubric.groupTotal", placeOf("maximum"), formatPoints(group.maximum), facts)];
}

function floorProblems({ floor, maximum }: CriterionGroup, placeOf: PlaceOfField): Problem[] {
  if (floor === null || (floor >= 0 && floor <= maximum)) return [];
  return [problem("rubric.floor", placeOf("floor"), formatPoints(floor), { maximum: formatPoints(maximum) })];
}

function criterionProblems(criterion: Criterion, rubric: Rubric, placeOf: PlaceOfField): Problem[] {
  const known = rubric.groups.some((group) => group.code === criterion.group);
  const unknownGroup = known ? [] : [problem("rubric.unknownGroup", placeOf("group"), criterion.group)];
  const figures = figureProblems(criterion, placeOf);
  return [
    ...codeProblems(criterion.code, rubric.criteria, placeOf),
    ...unknownGroup,
    ...figures,
    // Levels are measured by maximum and step: with those wrong every level would be reported too.
    ...(figures.length === 0 ? levelProblems(criterion, placeOf("levels")) : []),
  ];
}

function codeProblems(
  code: string,
  all: readonly { readonly code: string }[],
  placeOf: PlaceOfField,
): Problem[] {
  if (code.trim() === "") return [problem("rubric.codeBlank", placeOf("code"), code)];
  const times = all.filter((one) => one.code === code).length;
  return times > 1 ? [problem("rubric.codeTwice", placeOf("code"), code)] : [];
}

function figureProblems({ maximum, step }: Criterion, placeOf: PlaceOfField): Problem[] {
  if (!isPositiveWhole(maximum)) {
    return [problem("rubric.maximum", placeOf("maximum"), formatPoints(maximum))];
  }
  if (isPositiveWhole(step) && maximum % step === 0) return [];
  return [problem("rubric.step", placeOf("step"), formatPoints(step), { maximum: formatPoints(maximum) })];
}

function isPositiveWhole(points: Points): boolean {
  return Number.isInteger(points) && points > 0;
}
