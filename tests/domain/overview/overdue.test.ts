import { expect, it } from "vitest";
import { isWhole } from "../../../src/domain/overview/overview.ts";
import { type ModelWork, overdueRegistrations, unitWork } from "../../../src/domain/overview/unitWork.ts";
import type { Unit } from "../../../src/domain/people/unit.ts";
import { REGISTRATION } from "../fixtures.ts";

/** Registration closes at the end of a day, 10 days of a made-up clock on. */
const DAY = 86_400_000;
const CLOSES_AT = 10 * DAY;
const overdue = (state: "overdue" | "onTime", models: number, unfinished: number, now = 12 * DAY) =>
  overdueRegistrations({ state, closesAt: CLOSES_AT }, { models, unfinished }, now);

it("[Q13] says what of a unit's registrations is overdue: none, one begun, one beside a complete one", () => {
  expect([overdue("overdue", 0, 0), overdue("overdue", 2, 2), overdue("onTime", 2, 1)]).toEqual([
    expect.stringMatching(/^Chưa đăng ký, quá hạn \d ngày$/),
    expect.stringMatching(/^Đăng ký chưa đủ nội dung, quá hạn \d ngày$/),
    expect.stringMatching(/^1 đăng ký khác chưa đủ nội dung, quá hạn \d ngày$/),
  ]);
});

it("[Q13] says nothing before the closing, nor where nothing is left", () => {
  expect([overdue("onTime", 2, 1, 9 * DAY), overdue("onTime", 2, 0)]).toEqual(["", ""]);
});

it("[Q13] leaves out what is complete or suspended, and units that are no longer active", () => {
  const unit: Unit = {
    ...{ code: "LAT", name: "Xã Lát", shortName: "", group: "Cơ sở", kind: "", rankingGroup: "" },
    ...{ tier: "Huyện", head: "", emails: [], order: 1, active: true },
    extension: { registration: null, report: null },
  };
  const model = (completedAt: number | null, state: "active" | "suspended" = "active"): ModelWork => ({
    registration: { ...REGISTRATION, asksForExcellence: true, state },
    completedAt,
    insteadOfLate: null,
    reportedAt: null,
  });
  const models = [model(5), model(null), model(null, "suspended")];
  const left = (active: boolean) =>
    unitWork({ ...unit, active }, models, { registration: 10, report: 20 }, 12, new Map()).unfinished.length;
  expect([left(true), left(false)]).toEqual([1, 0]);
});

it("[OV5] nothing is left to be done where all is done; of nothing it is not said", () => {
  expect([isWhole({ done: 3, of: 3 }), isWhole({ done: 2, of: 3 }), isWhole({ done: 0, of: 0 })]).toEqual([
    ...[true, false, false],
  ]);
});
