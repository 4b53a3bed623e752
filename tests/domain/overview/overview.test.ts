import { describe, expect, it } from "vitest";
import { countsByDay } from "../../../src/domain/overview/cumulative.ts";
import { type ListedModel, overviewOf } from "../../../src/domain/overview/overview.ts";
import { percentText, shareText } from "../../../src/domain/overview/percent.ts";
import { type ModelWork, type UnitWork, unitWork } from "../../../src/domain/overview/unitWork.ts";
import type { Unit } from "../../../src/domain/people/unit.ts";
import { REGISTRATION } from "../fixtures.ts";

const UNIT: Unit = {
  code: "DU-LAT",
  name: "Xã Lát",
  shortName: "",
  group: "Cơ sở",
  kind: "",
  rankingGroup: "",
  tier: "Huyện",
  head: "",
  emails: [],
  order: 1,
  active: true,
  extension: { registration: null, report: null },
};
/** Instants of a made-up clock: registration closes at 100, reports at 200. */
const CLOSES = { registration: 100, report: 200 };
const model = (parts: Partial<ModelWork> = {}): ModelWork => ({
  registration: { ...REGISTRATION, asksForExcellence: true, state: "active" },
  completedAt: 50,
  insteadOfLate: null,
  reportedAt: null,
  ...parts,
});
const ASKS_NOT = { ...REGISTRATION, asksForExcellence: false };
const work = (models: readonly ModelWork[], now = 150, unit = UNIT): UnitWork =>
  unitWork(unit, models, CLOSES, now, new Map());

it("[QT4] counts the units that have made the documents known, of those that are asked for it", () => {
  const counted = (known: ReadonlyMap<string, boolean>) =>
    overviewOf({
      units: ["DU-LAT", "DU-KHAC"].map((code) => unitWork({ ...UNIT, code }, [], CLOSES, 150, known)),
      listed: [],
      ballots: { done: 0, of: 0 },
      bands: [],
    }).disseminated;
  const asked = new Map([
    ["DU-LAT", true],
    ["DU-KHAC", false],
    ["OTHER", true],
  ]);
  expect([counted(asked), counted(new Map([["DU-LAT", false]])), counted(new Map())]).toEqual([
    { done: 1, of: 2 },
    { done: 0, of: 1 },
    { done: 0, of: 0 },
  ]);
});

describe("[Q10] unitWork", () => {
  it("takes the unit for registered at its first complete model", () => {
    const { registration } = work([model({ completedAt: 120 }), model({ completedAt: 90 })]);
    expect(registration).toEqual({ closesAt: 100, doneAt: 90, now: 150, state: "onTime" });
  });

  it("asks for the reports of models that ask for HTXSNV and are not suspended", () => {
    const suspended = model({
      registration: { ...REGISTRATION, asksForExcellence: true, state: "suspended" },
    });
    const { reportsDue, reportsIn, report } = work(
      [model({ reportedAt: 140 }), model(), model({ registration: ASKS_NOT, reportedAt: 130 }), suspended],
      201,
    );
    expect([reportsDue, reportsIn, report.state]).toEqual([2, 1, "overdue"]);
  });

  it("has all reports when the last one has come, late when that was late", () => {
    const states = [180, 220].map((last) => {
      const { report } = work([model({ reportedAt: 140 }), model({ reportedAt: last })], 300);
      return [report.state, report.doneAt];
    });
    expect(states).toEqual([
      ["onTime", 180],
      ["late", 220],
    ]);
  });

  it("asks nothing of a unit that is merged, and no report of one that owes none", () => {
    const { registration, report } = work([], 300, { ...UNIT, active: false });
    expect([registration.state, report.state]).toEqual(["notDue", "notDue"]);
  });
});

const LISTED: ListedModel = {
  group: "Cơ sở",
  ranked: true,
  mean: 8000,
  band: "Tốt",
  eligible: true,
  concluded: false,
};

describe("[OV3] overviewOf", () => {
  const other = { ...UNIT, code: "PNV", group: "UBND" };
  const units = [
    work([model({ completedAt: 90, reportedAt: 140 }), model({ completedAt: 120 })]),
    work([], 150, other),
    work([model({ completedAt: null, registration: ASKS_NOT })], 150, { ...UNIT, code: "CHI-BO" }),
  ];
  const listed: readonly ListedModel[] = [
    { ...LISTED, mean: 8001, concluded: true },
    { ...LISTED, mean: 6500, band: "Khá", eligible: false },
    { ...LISTED, ranked: false, mean: null, band: "", eligible: false, group: "UBND" },
  ];
  const overview = overviewOf({ units, listed, ballots: { done: 3, of: 4 }, bands: ["Tốt", "Khá", "Đạt"] });

  it("counts units, models, reports and results, in all and by group", () => {
    // Two models of the first unit and the begun one of the third; the last asks for no report.
    expect(overview.whole).toEqual({
      units: { done: 1, of: 3 },
      models: 3,
      reports: { done: 1, of: 2 },
      ranked: { done: 2, of: 3 },
      eligible: 1,
    });
    expect(
      overview.groups.map(({ group, units: share, models, ranked }) => [group, share, models, ranked]),
    ).toEqual([
      ["Cơ sở", { done: 1, of: 2 }, 3, { done: 2, of: 2 }],
      ["UBND", { done: 0, of: 1 }, 0, { done: 0, of: 1 }],
    ]);
  });

  it("counts in time what was complete before the unit's own deadline", () => {
    expect(overview.onTime).toEqual({ done: 1, of: 3 });
  });

  it("takes mean and bands of the ranked models alone", () => {
    // (80,01 + 65,00) / 2 = 72,505, half away from zero.
    expect(overview.mean).toBe(7251);
    expect(overview.bands).toEqual([
      { band: "Tốt", models: 1 },
      { band: "Khá", models: 1 },
      { band: "Đạt", models: 0 },
    ]);
    expect(overview.concluded).toEqual({ done: 1, of: 3 });
  });

  it("leaves out a rank whose points cannot be read", () => {
    const unread = { ...LISTED, mean: null };
    expect(overviewOf({ units, listed: [LISTED, unread], ballots: { done: 0, of: 0 }, bands: [] }).mean).toBe(
      8000,
    );
  });

  it("has no mean while nothing is ranked", () => {
    expect(overviewOf({ units, listed: [], ballots: { done: 0, of: 0 }, bands: [] }).mean).toBeNull();
  });
});

describe("[OV2] percentText", () => {
  it("never says more than is so", () => {
    const shares = [
      [0, 0],
      [0, 5],
      [1, 1000],
      [1, 8],
      [30, 31],
      [999, 1000],
      [5, 5],
    ] as const;
    // 1/8 = 12,5 is rounded up; 30/31 = 96,8.
    expect(shares.map(([done, of]) => percentText({ done, of }))).toEqual([
      "–",
      "0 %",
      "1 %",
      "13 %",
      "97 %",
      "99 %",
      "100 %",
    ]);
    expect(shareText({ done: 30, of: 31 })).toBe("30/31");
  });
});

describe("[OV9] countsByDay", () => {
  it("counts up from the first day to the last, days without any among them, and nothing of the future", () => {
    expect(countsByDay(["2023-11-30", "2023-11-28", "2023-12-02", "2023-11-28"], "2023-12-01")).toEqual([
      { day: "2023-11-28", count: 2 },
      { day: "2023-11-29", count: 2 },
      { day: "2023-11-30", count: 3 },
    ]);
  });

  it("has nothing to show before the first, and keeps the last 62 days of a long time", () => {
    expect(countsByDay([], "2023-12-01")).toEqual([]);
    const long = countsByDay(["2023-01-01", "2023-11-30"], "2023-12-01");
    expect([long.length, long[0]?.day, long[61]]).toEqual([
      62,
      // 30 November and the 61 days before it.
      "2023-09-30",
      { day: "2023-11-30", count: 2 },
    ]);
  });
});
