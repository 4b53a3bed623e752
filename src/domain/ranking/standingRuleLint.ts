import { type Place, type Problem, problem } from "../problems/problem.ts";
import { formatPoints, type Points } from "../rubric/points.ts";
import { RUBRIC_TOTAL, type Rubric } from "../rubric/rubric.ts";
import type { StandingRule } from "./standing.ts";

/** Settings that no standing can be computed by (SPEC T21); empty = usable with this rubric. */
export function lintStandingRule(
  rule: StandingRule,
  rubric: Pick<Rubric, "groups">,
  placeOf: (setting: keyof StandingRule) => Place,
): Problem[] {
  return [
    ...quorumProblems(rule.quorum, placeOf("quorum")),
    ...markProblems(rule.passMark, placeOf("passMark")),
    ...markProblems(rule.spreadLimit, placeOf("spreadLimit")),
    ...chainProblems(rule.tieChain, rubric, placeOf("tieChain")),
  ];
}

/** A quorum is a share above 0 and at most 1. Its two figures are whole, so that `reachesQuorum` compares exactly. */
function quorumProblems({ numerator, denominator }: StandingRule["quorum"], place: Place): Problem[] {
  const whole = Number.isInteger(numerator) && Number.isInteger(denominator);
  if (whole && numerator > 0 && numerator <= denominator) return [];
  return [problem("rule.quorum", place, `${numerator}/${denominator}`)];
}

function markProblems(points: Points, place: Place): Problem[] {
  if (points >= 0 && points <= RUBRIC_TOTAL) return [];
  return [problem("rule.mark", place, formatPoints(points), { total: formatPoints(RUBRIC_TOTAL) })];
}

/** A code in the chain that no group has would break no tie, and nobody would notice. */
function chainProblems(
  chain: readonly string[],
  { groups }: Pick<Rubric, "groups">,
  place: Place,
): Problem[] {
  const known = groups.map((group) => group.code);
  return chain
    .filter((code) => !known.includes(code))
    .map((code) => problem("rule.tieGroup", place, code, { known: known.join(", ") }));
}
