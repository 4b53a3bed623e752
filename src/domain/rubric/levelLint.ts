import { type Place, type Problem, problem } from "../problems/problem.ts";
import { formatPoints, type Points } from "./points.ts";
import type { Criterion, Level } from "./rubric.ts";

/**
 * What is wrong with the levels of a criterion whose maximum and step are sound (SPEC R6, R7): together they must hold
 * every score from 0 to the maximum exactly once. Levels may be given in any order.
 */
export function levelProblems(criterion: Criterion, place: Place): Problem[] {
  if (criterion.levels.length === 0)
    return [problem("rubric.levelsMissing", place, "", { code: criterion.code })];
  const single = criterion.levels.flatMap((level) => oneLevelProblems(level, criterion, place));
  return single.length > 0 ? single : coverageProblems(criterion, place);
}

function oneLevelProblems(level: Level, { code, maximum, step }: Criterion, place: Place): Problem[] {
  const found = stretch(level.from, level.to);
  const facts = { code, maximum: formatPoints(maximum), step: formatPoints(step) };
  if (level.from > level.to) return [problem("rubric.levelBackwards", place, found, facts)];
  if (level.from < 0 || level.to > maximum) return [problem("rubric.levelOutside", place, found, facts)];
  if (level.from % step !== 0 || level.to % step !== 0)
    return [problem("rubric.levelOffStep", place, found, facts)];
  return level.text.trim() === "" ? [problem("rubric.levelTextBlank", place, found, facts)] : [];
}

/** Walks down from the maximum; `next` is the highest score that no level has held yet. */
function coverageProblems({ code, levels, maximum, step }: Criterion, place: Place): Problem[] {
  const problems: Problem[] = [];
  let next = maximum;
  for (const level of [...levels].sort((a, b) => b.to - a.to)) {
    if (level.to < next)
      problems.push(problem("rubric.levelGap", place, stretch(level.to + step, next), { code }));
    if (level.to > next) {
      const twice = stretch(Math.max(level.from, next + step), level.to);
      problems.push(problem("rubric.levelOverlap", place, twice, { code }));
    }
    next = Math.min(next, level.from - step);
  }
  if (next >= 0) problems.push(problem("rubric.levelGap", place, stretch(0, next), { code }));
  return problems;
}

/** "11–13,5", or one figure when both ends are the same. */
function stretch(from: Points, to: Points): string {
  return from === to ? formatPoints(from) : `${formatPoints(from)}–${formatPoints(to)}`;
}
