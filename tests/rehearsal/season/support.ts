import { readBundles } from "../../../rehearsal/season/bundles.ts";
import { readOptions } from "../../../rehearsal/season/options.ts";
import { willReport } from "../../../rehearsal/season/plan.ts";
import { playSeason } from "../../../rehearsal/season/play.ts";
import type { Season } from "../../../rehearsal/season/season.ts";
import type { Entrant, Rules } from "./recompute.ts";

export interface Played {
  readonly season: Season;
  readonly printed: readonly string[];
}

/** Plays a season with these arguments of the command line. */
export function played(...args: readonly string[]): Played {
  const printed: string[] = [];
  const season = playSeason(readOptions(args), readBundles("dist"), (line) => printed.push(line));
  return { season, printed };
}

/** The letter's profile: docs/domain.md#rubric and docs/domain.md#combining-scores, copied by hand. */
export const RULES: Rules = {
  groupOf: {
    "I.1": "I",
    "I.2": "I",
    "II.1": "II",
    "II.2": "II",
    "II.3": "II",
    "III.1": "III",
    "III.2": "III",
    "III.3": "III",
    "IV.1": "IV",
    "IV.2": "IV",
    "V.1": "V",
  },
  floors: { I: 1250n, III: 1750n },
  passMark: 8000n,
  quorum: { numerator: 2n, denominator: 3n },
  tieChain: ["III", "I", "IV"],
  bands: [
    ["Xuất sắc", 9000n],
    ["Tốt", 8000n],
    ["Khá", 6500n],
    ["Đạt", 5000n],
    ["Không đạt", 0n],
  ],
};

/** Who was put to the team, from the plan and not from the workbook. */
export function entrantsOf({ plan, ids }: Season): readonly Entrant[] {
  return [...ids].flatMap(([model, id]): Entrant[] => {
    if (!willReport(model, plan.cases)) return [];
    const group = `${model.subject} – ${model.unit.group}`;
    return [{ id, unit: model.unit.code, group, barred: model === plan.cases.prerequisite }];
  });
}
