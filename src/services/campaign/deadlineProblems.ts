import type { Problem } from "../../domain/problems/problem.ts";
import { type StageKey, stageProblems } from "../../domain/time/stage.ts";
import { type SettingRow, settingPlace } from "../../tables/settings.ts";
import type { SettingKey, Settings } from "../../tables/settingsList.ts";
import { stageWindows } from "./settings.ts";

const STAGE_SETTINGS: Readonly<Record<StageKey, Readonly<Record<"opens" | "deadline", SettingKey>>>> = {
  registration: { opens: "registrationOpens", deadline: "registrationDeadline" },
  report: { opens: "reportOpens", deadline: "reportDeadline" },
  appraisal: { opens: "appraisalOpens", deadline: "appraisalDeadline" },
};

/** Stages in the order of the year; each problem points at the setting where the day is typed. */
export function deadlineProblems(settings: Settings, rows: readonly SettingRow[]): readonly Problem[] {
  return stageProblems(stageWindows(settings), (stage, end) =>
    settingPlace(STAGE_SETTINGS[stage][end], rows),
  );
}
