import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Calls, type CallsFile, triggerMinutesADay } from "../../rehearsal/season/output/calls.ts";
import { REFERENCE_RUBRIC } from "../../src/domain/rubric/referenceRubric.ts";
import { tables } from "../../src/tables/registry.ts";

// Only `npm run calls` writes it.
const FILE = JSON.parse(readFileSync("docs/calls.json", "utf8")) as CallsFile;
const TABS = tables(REFERENCE_RUBRIC).length;
const APPLY = "Lệnh: Áp dụng thiết lập";
/** They read Bản chốt, which no other operation does. The season gives the second one half an hour after midnight, when a round leaves the ballots alone: they are read for it. */
const FREEZING = "Lệnh: Chốt đợt";
const CHECKING_BY_NIGHT = "Lệnh: Kiểm tra bản chốt";
const SETUP = "rpc applySetup";
const INSTALLATIONS = ["install", "install lần hai"];

/** The steward's own: orders, rounds, edits; not those that asked again what Google had refused. */
const ofSteward = (name: string) =>
  /^(?:Lệnh: |tick|onSpreadsheetEdit)/.test(name) && !name.includes("phải chờ");
/** A batch of more than 2 MB goes in parts, each of them a call more; how many there may be is looked at by itself. */
const withoutParts = ({ structure, cells, writes }: Calls[string]) => [structure, cells, Math.min(writes, 1)];
/** These may write a row for each ballot: when ballots are given out, by the order or by the round, and when a year is frozen. */
const WRITES_BALLOTS = ["Lệnh: Phân công chấm điểm", "Lệnh: Chốt đợt", "tick"];
const PART = 2_000_000;
/** More than any row of a ballot takes in a batch: some thirty short cells. */
const BALLOT_BYTES = 1_000;
const calls = (trips: Calls[string]) => withoutParts(trips).reduce((sum, each) => sum + each, 0);

describe.each(Object.entries(FILE))("a season of %s", (_name, season) => {
  const operations = Object.entries(season.operations);
  const callsOf = (wanted: (name: string) => boolean) =>
    operations
      .filter(([name]) => ofSteward(name) && wanted(name))
      .map(([name, trips]) => [name, calls(trips)] as const);
  const atMost = (most: number, found: readonly (readonly [string, number])[]) => {
    expect(found).not.toEqual([]);
    expect(found.filter(([, number]) => number > most)).toEqual([]);
  };
  /** No more and no fewer: who asks for less has not looked at what was written. */
  const take = (exactly: number, found: readonly (readonly [string, number])[]) => {
    expect(found).not.toEqual([]);
    expect(found).toEqual(found.map(([name]) => [name, exactly]));
  };

  it("[CL1] what writes rows of ballots goes in as many parts as they need, and nothing else in more than one", () => {
    const needed = Math.ceil((season.models * season.appraisers * BALLOT_BYTES) / PART);
    const parted = operations.filter(([name, { writes }]) => ofSteward(name) && writes > 1);
    expect(parted.filter(([name]) => !WRITES_BALLOTS.includes(name)).map(([name]) => name)).toEqual([]);
    expect(parted.filter(([, { writes }]) => writes > needed).map(([name]) => name)).toEqual([]);
  });

  it("[CL2] orders and rounds that write take four calls, those about the frozen year five, by night six", () => {
    take(
      4,
      callsOf(
        (name) =>
          (name.startsWith("Lệnh: ") && name !== FREEZING && name !== CHECKING_BY_NIGHT) ||
          name === "tick" ||
          name === "onSpreadsheetEdit, cả lượt",
      ),
    );
    take(
      5,
      callsOf((name) => name === FREEZING),
    );
    take(
      6,
      callsOf((name) => name === CHECKING_BY_NIGHT),
    );
  });

  it("[CL3] rounds that write nothing take two, edits three, and edits that write nothing one", () => {
    take(
      2,
      callsOf((name) => name === "tick, không ghi gì" || name === "tick, ban đêm, không ghi gì"),
    );
    take(
      3,
      callsOf((name) => name === "onSpreadsheetEdit"),
    );
    take(
      1,
      callsOf((name) => name === "onSpreadsheetEdit, không ghi gì"),
    );
  });

  it("[CL4] install takes two for each tab and four at most, the first carrying out of the setup six", () => {
    const all = operations.filter(([name]) => INSTALLATIONS.includes(name));
    // An installation and the round behind it, with all their writes.
    atMost(
      2 * TABS + 4,
      all.map(([name, { structure, cells, writes }]) => [name, structure + cells + writes]),
    );
    atMost(
      6,
      callsOf((name) => name === APPLY),
    );
  });
});

describe("the seasons that were played", () => {
  it("[CL1] have requests of pages that take the same at every size, but for the lists of a setup", () => {
    const seasons = Object.values(FILE).map(({ operations }) => operations);
    const requests = [...new Set(seasons.flatMap((each) => Object.keys(each)))].filter((name) =>
      /^rpc /.test(name),
    );
    expect(requests.length).toBeGreaterThan(5);
    const ways = (name: string) => {
      const trips = seasons.flatMap(({ [name]: each }) => (each === undefined ? [] : [each]));
      return new Set(trips.map(({ structure, cells, writes }) => [structure, cells, writes].join()));
    };
    expect(requests.filter((name) => ways(name).size > 1)).toEqual([SETUP]);
    // Of its lists and settings one each, and rows where a tab is too short for them.
    const written = seasons.map(({ [SETUP]: each }) => each?.writes ?? 0);
    expect(written.filter((writes) => writes < 1 || writes > 10)).toEqual([]);
  });

  it("[CL6] tell their minutes of triggers a day by the formula", () => {
    const told = Object.values(FILE).map(({ triggerMinutesADay: minutes }) => minutes);
    expect(told).toEqual(Object.values(FILE).map((season) => triggerMinutesADay(season, season.operations)));
    expect(told.length).toBeGreaterThan(0);
    expect(told.filter((minutes) => !(minutes > 0))).toEqual([]);
  });
});
