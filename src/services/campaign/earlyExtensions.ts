import { type Problem, problem } from "../../domain/problems/problem.ts";
import { formatDay } from "../../domain/time/calendar.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { stageWindows } from "./settings.ts";
import type { Units } from "./tabs.ts";

const STAGES = { registrationExtension: "registration", reportExtension: "report" } as const;

/** An extension typed earlier than everybody's deadline shortens nothing (SPEC H2); whoever typed it meant something else. */
export function earlyExtensions(settings: Settings, { table, rows }: Units): readonly Problem[] {
  const windows = stageWindows(settings);
  return rows.flatMap(({ number, record }) =>
    (["registrationExtension", "reportExtension"] as const).flatMap((key) => {
      const day = record[key];
      const { deadline } = windows[STAGES[key]];
      if (day === null || day >= deadline) return [];
      const place = { tab: table.title, row: number, header: table.columns[key].header };
      return [problem("unit.extensionEarly", place, formatDay(day), { deadline: formatDay(deadline) })];
    }),
  );
}
