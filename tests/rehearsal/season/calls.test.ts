import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { OperationTrips } from "../../../rehearsal/season/operations.ts";
import {
  type Calls,
  type CallsFile,
  callsOf,
  propertyCallsADay,
  SIZES,
  triggerMinutesADay,
} from "../../../rehearsal/season/output/calls.ts";
import { oneRound } from "../../../rehearsal/season/season.ts";
import { played } from "./support.ts";

const costing = (mean: number, most: number): OperationTrips => ({
  runs: 1,
  structure: 1,
  cells: 1,
  writes: 1,
  properties: { mean: 10 * mean, most: 10 * most },
  seconds: { mean, most },
});

describe("[CL6] the minutes that triggers run a day", () => {
  const size = { units: 10, models: 20, appraisers: 3 };
  const calls = {
    onSpreadsheetEdit: costing(1, 9),
    tick: costing(1, 3),
    "tick, không ghi gì": costing(1, 2),
    "tick, ban đêm, không ghi gì": costing(1, 0.5),
  };

  it("are those of the edits by their mean, and of the rounds by the dearest: with a ballot, without, and by night", () => {
    // Of 288 rounds 84 come from 22 to 5 o'clock, and 7 of those look at the ballots: 77 do not.
    // 10 units × 60 edits / 10 days × 1 s; 20 × 3 ballots / 10 days: 6 rounds of 3 s; 205 others take 2 s, those 77 half a second.
    // 60 + 18 + 410 + 38.5 = 526.5 s = 8.8 minutes.
    expect(triggerMinutesADay(size, calls)).toBe(8.8);
  });

  it("have no more rounds with ballots than there are rounds that look at them", () => {
    // 200 × 12 ballots / 10 days are 240, and 211 rounds look: 60 + 211 × 3 + 38.5 = 731.5 s = 12.2 minutes.
    expect(triggerMinutesADay({ units: 10, models: 200, appraisers: 12 }, calls)).toBe(12.2);
  });

  it("have fewer rounds that look at the ballots, the more there are: every second by day, and every third", () => {
    // 200 × 15 ballots: 102 + 7 rounds look, 179 do not: 60 + 109 × 3 + 179 × 0.5 = 476.5 s = 7.9 minutes.
    expect(triggerMinutesADay({ units: 10, models: 200, appraisers: 15 }, calls)).toBe(7.9);
    // 2,000 × 15: 68 + 7 rounds look, 213 do not: 60 + 75 × 3 + 213 × 0.5 = 391.5 s = 6.5 minutes.
    expect(triggerMinutesADay({ units: 10, models: 2_000, appraisers: 15 }, calls)).toBe(6.5);
  });

  it("[CL8] and so are the reads and writes of properties counted", () => {
    // Ten for each of the seconds above: 526.5 × 10.
    expect(propertyCallsADay(size, calls)).toBe(5_265);
  });

  it("cannot be told of a season in which one of them never came", () => {
    expect(() => triggerMinutesADay(size, { tick: costing(1, 1) })).toThrow("tells nothing");
  });
});

describe("[CL1] an operation of the steward", () => {
  /** Those that asked again what Google had refused are counted apart. */
  const ofSteward = (name: string) =>
    /^(?:Lệnh: |tick|onSpreadsheetEdit|install)/.test(name) && !name.includes("phải chờ");
  /**
   * @param parted a batch of more than 2 MB goes in parts, each of them a call more: they are taken for one here, and looked at in
   * tests/build/calls.test.ts. An installation writes twice at most, with its round.
   */
  const tripsOf = (calls: Calls, parted: boolean) =>
    new Map(
      Object.entries(calls)
        .filter(([name]) => ofSteward(name))
        .map(([name, { structure, cells, writes }]) => [
          name,
          [structure, cells, parted && !name.startsWith("install") ? Math.min(writes, 1) : writes],
        ]),
    );

  it("takes the same calls in the seasons of docs/calls.json and in one of five units and twelve models", {
    timeout: 180_000,
  }, () => {
    // Only `npm run calls` writes it.
    const file = JSON.parse(readFileSync("docs/calls.json", "utf8")) as CallsFile;
    const { season } = played("--units", "5", "--models", "12", "--appraisers", "4");
    const small = tripsOf(callsOf(season.operations), false);
    expect([...small.keys()]).toEqual(
      expect.arrayContaining(["Lệnh: Áp dụng thiết lập", "install", "onSpreadsheetEdit", "tick"]),
    );
    const large = Object.values(file).map(({ operations }) => tripsOf(operations, true));
    expect(large.length).toBeGreaterThan(0);
    for (const trips of large)
      expect([...small.keys()].map((name) => [name, trips.get(name)])).toEqual([...small]);
  });
});

describe("[CL8] reads and writes of the steward's properties", () => {
  /** With two rounds more: those of a season's last day may still have something to write. */
  const tripsOf = (...size: readonly string[]) => {
    const { season } = played("--units", ...size);
    for (let round = 0; round < 2; round++) oneRound(season, "tick");
    return season.operations.trips();
  };

  it("stay within Google's 50,000 on a busy day, as README says, and are as many in a round of a larger season", () => {
    const trips = tripsOf("5", "--models", "12", "--appraisers", "4");
    const larger = tripsOf("10", "--models", "24", "--appraisers", "4");
    const idle = (of: typeof trips) =>
      ["tick, không ghi gì", "tick, ban đêm, không ghi gì"].map((name) => of[name]?.properties.most ?? null);
    expect(idle(trips).filter((calls) => calls === null || calls === 0)).toEqual([]);
    expect(idle(larger)).toEqual(idle(trips));
    const days = SIZES.map((size) => propertyCallsADay(size, trips));
    // developers.google.com/apps-script/guides/services/quotas: "Properties read/write 50,000 / day".
    expect(days.filter((calls) => !(calls > 0 && calls <= 50_000))).toEqual([]);
    expect(readFileSync("README.md", "utf8")).toContain(`${thousands(Math.max(...days))} reads and writes`);
  });
});

/** To the next thousand, as README says it. */
const thousands = (calls: number): string => `${Math.ceil(calls / 1_000)},000`;
