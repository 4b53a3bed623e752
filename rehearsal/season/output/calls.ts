/** What each operation of a season cost in calls and, by assumed prices, in time; and what a busy day of the steward would take. */
import type { MeanAndMost, Operations, OperationTrips } from "../operations.ts";

/** As docs/calls.json keeps them. */
export type Calls = Readonly<Record<string, Omit<OperationTrips, "properties">>>;

/** Seconds to the hundredth: the prices are assumptions (host/appsscript/prices.ts). */
export function callsOf(operations: Operations): Calls {
  const rounded = Object.entries(operations.trips()).map(([name, { properties: _, seconds, ...trips }]) => {
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
const LOOKS_BY_NIGHT = 7;
const ROUNDS_BY_DAY = 204;
/** By day up to so many ballots are looked at in every round, twice as many in every second; any number in every third. */
const BALLOTS_A_ROUND = 2_500;
const MOST_ROUNDS_BETWEEN = 3;

const EDIT = "onSpreadsheetEdit";
const ROUND = "tick";
const IDLE_ROUND = "tick, không ghi gì";
const NIGHT_ROUND = "tick, ban đêm, không ghi gì";

/** @returns minutes that triggers run on one of the ten days; the sidebars' time is nobody's trigger's */
export function triggerMinutesADay(size: Size, calls: Calls): number {
  return Math.round(busyDay(size, calls, ({ seconds }) => seconds) / 6) / 10;
}

/**
 * @param trips of a season of any size: an operation reads and writes as many properties in a large one
 * @returns reads and writes of the steward's properties on one of the ten days
 */
export function propertyCallsADay(size: Size, trips: Readonly<Record<string, OperationTrips>>): number {
  return Math.ceil(busyDay(size, trips, ({ properties }) => properties));
}

/**
 * One of the ten days, if all edits and all ballots come in the same ten:
 *   edits a day × what an edit takes (mean of the season)
 * + rounds that leave the ballots alone × what one takes (the dearest of the season), as such a round by night
 * + rounds with ballots × what a round takes that writes (the dearest), at most one round a ballot
 * + all other rounds × what a round takes that only reads (the dearest).
 */
function busyDay<T>(
  { units, models, appraisers }: Size,
  operations: Readonly<Record<string, T>>,
  taking: (operation: T) => MeanAndMost,
): number {
  const edits = (units * EDITS_A_UNIT) / DAYS;
  const ballots = models * appraisers;
  const lookEvery = Math.min(Math.ceil(ballots / BALLOTS_A_ROUND), MOST_ROUNDS_BETWEEN);
  const looking = LOOKS_BY_NIGHT + ROUNDS_BY_DAY / lookEvery;
  const busy = Math.min(looking, Math.ceil(ballots / DAYS));
  const [edit, round, idle, night] = [EDIT, ROUND, IDLE_ROUND, NIGHT_ROUND].map((name) => operations[name]);
  if (!edit || !round || !idle || !night)
    throw new Error("A season without an edit, a busy round, an idle one and one by night tells nothing");
  const rounds = [
    [busy, round],
    [looking - busy, idle],
    [ROUNDS_A_DAY - looking, night],
  ] as const;
  return rounds.reduce((sum, [times, each]) => sum + times * taking(each).most, edits * taking(edit).mean);
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
