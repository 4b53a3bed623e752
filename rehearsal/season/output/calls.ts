/** What each operation of a season cost in calls and, by assumed prices, in time; and what a busy day of triggers would take. */
import type { Operations, OperationTrips } from "../operations.ts";

export type Calls = Readonly<Record<string, OperationTrips>>;

/** Seconds to the hundredth: the prices are assumptions (host/appsscript/prices.ts). */
export function callsOf(operations: Operations): Calls {
  const rounded = Object.entries(operations.trips()).map(([name, { seconds, ...trips }]) => {
    const { mean, most } = seconds;
    return [name, { ...trips, seconds: { mean: hundredths(mean), most: hundredths(most) } }] as const;
  });
  return Object.fromEntries(rounded);
}

const hundredths = (number: number): number => Math.round(number * 100) / 100;

export interface Size {
  readonly units: number;
  readonly models: number;
  readonly appraisers: number;
  /** Ballots that each appraiser works on in one sitting, where not all are played. */
  readonly ballotsEach?: number;
}

/** How people are assumed to spread their work. */
const DAYS = 10;
const EDITS_A_UNIT = 60;
/** The clock trigger comes every five minutes, day and night. */
const ROUNDS_A_DAY = 288;
/** From 22 to 5 o'clock the ballots are looked at once an hour only (SPEC ST11): 7 of 84 rounds. */
const SPARED_A_DAY = 77;

const EDIT = "onSpreadsheetEdit";
const ROUND = "tick";
const IDLE_ROUND = "tick, không ghi gì";
const NIGHT_ROUND = "tick, ban đêm, không ghi gì";

/**
 * Minutes that triggers run on one of the ten days, if all edits and all ballots come in the same ten:
 *   edits a day  × seconds of an edit (mean of the season)
 * + rounds of the night that leave the ballots alone × seconds of one
 * + rounds with ballots × seconds of a round that writes (the dearest of the season), at most one round a ballot
 * + all other rounds × seconds of a round that only reads (the dearest of the season).
 * Ballots themselves come through the sidebar, whose time is nobody's trigger's.
 */
export function triggerMinutesADay({ units, models, appraisers }: Size, calls: Calls): number {
  const edits = (units * EDITS_A_UNIT) / DAYS;
  const looking = ROUNDS_A_DAY - SPARED_A_DAY;
  const busy = Math.min(looking, Math.ceil((models * appraisers) / DAYS));
  const [edit, round, idle, night] = [EDIT, ROUND, IDLE_ROUND, NIGHT_ROUND].map(
    (name) => calls[name]?.seconds,
  );
  if (!edit || !round || !idle || !night)
    throw new Error("A season without an edit, a busy round, an idle one and one by night tells nothing");
  const seconds =
    edits * edit.mean + busy * round.most + (looking - busy) * idle.most + SPARED_A_DAY * night.most;
  return Math.round(seconds / 6) / 10;
}

/** docs/calls.json, by the name of the size. */
export type CallsFile = Readonly<
  Record<string, Size & { readonly triggerMinutesADay: number; readonly operations: Calls }>
>;

export const SIZES: readonly Size[] = [
  { units: 31, models: 60, appraisers: 9 },
  { units: 100, models: 300, appraisers: 15 },
  // All 30,000 ballots would take hours: more of them make more runs, and none of them another number of calls.
  { units: 300, models: 2000, appraisers: 15, ballotsEach: 30 },
];

export const sizeName = ({ units, models, appraisers }: Size): string => `${units}/${models}/${appraisers}`;
