import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  type Calls,
  type CallsFile,
  callsOf,
  triggerMinutesADay,
} from "../../../rehearsal/season/output/calls.ts";
import { played } from "./support.ts";

const costing = (mean: number, most: number) => ({
  runs: 1,
  structure: 1,
  cells: 1,
  writes: 1,
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
    // 200 × 30 ballots / 10 days are 600, and 211 rounds look: 60 + 211 × 3 + 38.5 = 731.5 s = 12.2 minutes.
    expect(triggerMinutesADay({ units: 10, models: 200, appraisers: 30 }, calls)).toBe(12.2);
  });

  it("cannot be told of a season in which one of them never came", () => {
    expect(() => triggerMinutesADay(size, { tick: costing(1, 1) })).toThrow("tells nothing");
  });
});

describe("[CL1] an operation of the steward", () => {
  /** Those that asked again what Google had refused are counted apart. */
  const ofSteward = (name: string) =>
    /^(?:Lệnh: |tick|onSpreadsheetEdit|install)/.test(name) && !name.includes("phải chờ");
  /** A batch of more than 2 MB goes in parts, each of them a call more; an installation writes twice at most, with its round. */
  const tripsOf = (calls: Calls) =>
    new Map(
      Object.entries(calls)
        .filter(([name]) => ofSteward(name))
        .map(([name, { structure, cells, writes }]) => [
          name,
          [structure, cells, name.startsWith("install") ? writes : Math.min(writes, 1)],
        ]),
    );

  it("takes the same calls in the seasons of docs/calls.json and in one of five units and twelve models", {
    timeout: 180_000,
  }, () => {
    // Only `npm run calls` writes it.
    const file = JSON.parse(readFileSync("docs/calls.json", "utf8")) as CallsFile;
    const { season } = played("--units", "5", "--models", "12", "--appraisers", "4");
    const small = tripsOf(callsOf(season.operations));
    expect([...small.keys()]).toEqual(
      expect.arrayContaining(["Lệnh: Áp dụng thiết lập", "install", "onSpreadsheetEdit", "tick"]),
    );
    const large = Object.values(file).map(({ operations }) => tripsOf(operations));
    expect(large.length).toBeGreaterThan(0);
    for (const trips of large)
      expect([...small.keys()].map((name) => [name, trips.get(name)])).toEqual([...small]);
  });
});
