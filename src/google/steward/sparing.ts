/**
 * Reading costs by the cell, and most cells are ballots: 2,000 models by 15 appraisers are a million and a half. By night, while nothing
 * tells of an edit, they are looked at once an hour only. Near the opening and the closing of the appraisal every round looks at them.
 */
import { dayOf, type Instant, startOfDay } from "../../domain/time/calendar.ts";
import { stageEdges } from "../../services/campaign/stageEdges.ts";
import type { Memory } from "../../sheets/ports.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Rounds come every five minutes and may come late. */
const NEAR = 10 * MINUTE;
const MORNING = 5 * HOUR;
const EVENING = 22 * HOUR;

const LAST_LOOK = "lastLook.ballots";
const KEY = "ballots";
const BALLOTS: ReadonlySet<string> = new Set([KEY]);
const NOTHING: ReadonlySet<string> = new Set();

/** Keys of the tabs that a round at this moment leaves alone. */
export function sparedTabs(memory: Memory, now: Instant): ReadonlySet<string> {
  const last = Number(memory.get(LAST_LOOK) ?? 0);
  const near = stageEdges(memory).some((edge) => last < edge + NEAR && now > edge - NEAR);
  return isNight(now) && !near && now < last + HOUR ? BALLOTS : NOTHING;
}

export function keepLook(memory: Memory, spared: ReadonlySet<string>, now: Instant): void {
  if (!spared.has(KEY)) memory.set(LAST_LOOK, String(now), KEY);
}

function isNight(now: Instant): boolean {
  const time = now - startOfDay(dayOf(now, UTC_OFFSET_MINUTES), UTC_OFFSET_MINUTES);
  return time < MORNING || time >= EVENING;
}
