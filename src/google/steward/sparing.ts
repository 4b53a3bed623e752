/**
 * Reading costs by the cell, and most cells are ballots: 2,000 models by 15 appraisers are a million and a half. While nothing tells of an
 * edit they are looked at once an hour only by night, and by day the less often the more there are. Near the opening and the closing of the
 * appraisal every round looks at them.
 */
import { dayOf, type Instant, startOfDay } from "../../domain/time/calendar.ts";
import { stageEdges } from "../../services/campaign/stageEdges.ts";
import type { Memory } from "../../sheets/ports.ts";
import { UTC_OFFSET_MINUTES } from "../../tables/kinds.ts";
import type { Operation } from "./operation.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** A row of fifty cells is read in one and a half milliseconds, by the prices assumed in the host: an eightieth of the time goes to reading. */
const BY_DAY_A_ROW = 120;
/** So many are looked at in every round, however soon it comes. */
const FEW = 2_500;
/** The third round from the last look, be it a little early: a quarter of an hour at most. */
const LONGEST_BY_DAY = 14 * MINUTE;
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
  const [last = 0, rows = 0] = (memory.get(LAST_LOOK) ?? "").split(" ").map(Number);
  const near = stageEdges(memory).some((edge) => last < edge + NEAR && now > edge - NEAR);
  if (near || !(isNight(now) || rows > FEW)) return NOTHING;
  const pause = isNight(now) ? HOUR : Math.min(rows * BY_DAY_A_ROW, LONGEST_BY_DAY);
  return now < last + pause ? BALLOTS : NOTHING;
}

type Round = Pick<Operation, "spared" | "seen" | "known"> & { readonly memory: Memory };

export function keepLook({ memory, spared, seen, known }: Round, now: Instant): void {
  const rows = seen.sheets.find(({ sheetId }) => sheetId === known.get(KEY))?.rows ?? 0;
  if (!spared.has(KEY)) memory.set(LAST_LOOK, `${now} ${rows}`, KEY);
}

function isNight(now: Instant): boolean {
  const time = now - startOfDay(dayOf(now, UTC_OFFSET_MINUTES), UTC_OFFSET_MINUTES);
  return time < MORNING || time >= EVENING;
}
