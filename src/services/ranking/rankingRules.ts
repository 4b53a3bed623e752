import type { Problem } from "../../domain/problems/problem.ts";
import { lintStandingRule } from "../../domain/ranking/standingRuleLint.ts";
import { lintBands } from "../../domain/rubric/bandLint.ts";
import { bandScale } from "../../domain/rubric/bands.ts";
import type { Campaign } from "../campaign/parts.ts";
import { standingRule } from "../campaign/settings.ts";

/** The settings of the bands, from the highest down. The last band, Không đạt, has none: it begins at 0. */
const MARKS = ["excellentFrom", "goodFrom", "fairFrom", "passFrom"] as const;

/** Settings that no ranking can be made by (SPEC R11, T21): the ranking waits, nothing else. */
export function rankingRuleProblems({ settings, settingPlace, rubric }: Campaign): readonly Problem[] {
  const scale = bandScale(settings);
  // When Đạt begins at 0 there is nothing below it, hence no Không đạt.
  const bands = settings.passFrom > 0 ? scale : scale.slice(0, MARKS.length);
  return [
    ...lintStandingRule(standingRule(settings), rubric, settingPlace),
    ...lintBands(bands, (index) => settingPlace(MARKS[index] ?? "passFrom")),
  ];
}
