/** When the appraisal opens and closes, remembered between rounds: what must be known before a tab is read. */
import { type Instant, startOfDay } from "../../domain/time/calendar.ts";
import type { Memory } from "../../sheets/ports.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { Settings } from "../../tables/settingsList.ts";
import { closesAt } from "./settings.ts";

const EDGES = "stageEdges";

export function keepStageEdges(memory: Memory, settings: Settings): void {
  const edges = [
    startOfDay(settings.appraisalOpens, UTC_OFFSET_MINUTES),
    closesAt(settings, "appraisal", null),
  ];
  memory.set(EDGES, edges.join(" "));
}

export function stageEdges(memory: Memory): readonly Instant[] {
  return (memory.get(EDGES) ?? "")
    .split(" ")
    .filter((text) => text !== "")
    .map(Number);
}
