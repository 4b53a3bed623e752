import type { Problem } from "../../domain/problems/problem.ts";
import { lintStandingRule } from "../../domain/ranking/standingRuleLint.ts";
import { lintBands } from "../../domain/rubric/bandLint.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { Campaign } from "../campaign/parts.ts";
import { standingRule } from "../campaign/settings.ts";

/** In the order of the scale; below Đạt nothing is set. */
const MARKS = ["excellentFrom", "goodFrom", "fairFrom", "passFrom"] as const;

/** Settings that no ranking can be made by (SPEC R11, T21): the ranking waits, nothing else. */
export function rankingRuleProblems({ settings, settingPlace, rubric }: Campaign): readonly Problem[] {
  const scale = bandScale(settings);
  // A mark of 0 for Đạt leaves nothing below it.
  const bands = settings.passFrom > 0 ? scale : scale.slice(0, MARKS.length);
  return [
    ...lintStandingRule(standingRule(settings), rubric, settingPlace),
    ...lintBands(bands, (index) => settingPlace(MARKS[index] ?? "passFrom")),
  ];
}
