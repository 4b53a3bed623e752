import { describe, expect, it } from "vitest";
import { appraisers } from "../../../src/tables/appraisers.ts";
import { emptyRecord } from "../../../src/tables/emptyRecord.ts";
import { answersIn, ballotCounts, recusalsIn, toAppraiser } from "../../../src/tables/records/appraiser.ts";
import { toUnit } from "../../../src/tables/records/unit.ts";
import { UNIT_STATES, units } from "../../../src/tables/units.ts";

describe("[S24] a row of Tổ thẩm định", () => {
  const BLANK = emptyRecord(appraisers);

  it("is a member who scores, unless it says otherwise", () => {
    const named = { ...BLANK, code: "TV01", name: "K’Nớ", position: "Phó Trưởng ban", unit: "BTC" };
    const member = { ...named, email: "tv01@x.vn" };
    expect(toAppraiser(member)).toEqual({
      ...{ code: "TV01", name: "K’Nớ", position: "Phó Trưởng ban", unit: "BTC", email: "tv01@x.vn" },
      ...{ role: "Thành viên", active: true, recusals: [], answers: [] },
    });
    expect(toAppraiser({ ...member, role: "Thư ký", active: false })).toMatchObject({
      role: "Thư ký",
      active: false,
    });
    expect(toAppraiser({ ...member, active: true }).active).toBe(true);
  });

  it("has as many ballots as the steward wrote, and none where something else stands", () => {
    expect(ballotCounts({ assigned: "12", scored: "0" })).toEqual({ assigned: 12, scored: 0 });
    expect(ballotCounts({ assigned: "", scored: "một" })).toEqual({ assigned: 0, scored: 0 });
  });

  it("names one model a line with its reason, which may hold a colon or be left out", () => {
    expect(recusalsIn("MH-2023-001: cùng làm; MH-2023-002\n\n MH-2023-003 : vợ: đồng tác giả")).toEqual([
      { model: "MH-2023-001", reason: "cùng làm" },
      { model: "MH-2023-002", reason: "" },
      { model: "MH-2023-003", reason: "vợ: đồng tác giả" },
    ]);
    expect(recusalsIn("")).toEqual([]);
  });

  it("[X16] answers one model a line: né tránh or không phải, however typed, then a reason", () => {
    const lines = [
      "MH-2023-004: không phải – khác người, cùng họ tên",
      "MH-2023-005:NÉ TRÁNH; mh-2023-006 : khong phai, người khác; xã khác",
      "",
      "MH-2023-007: Không phải",
      "MH-2023-008: né tránh: chính là tác giả",
    ];
    expect(answersIn(lines.join("\n").normalize("NFD"))).toEqual([
      { model: "MH-2023-004", verdict: "other", reason: "khác người, cùng họ tên" },
      { model: "MH-2023-005", verdict: "recuse", reason: "" },
      { model: "mh-2023-006", verdict: "other", reason: "người khác; xã khác" },
      { model: "MH-2023-007", verdict: "other", reason: "" },
      { model: "MH-2023-008", verdict: "recuse", reason: "chính là tác giả" },
    ]);
  });

  it("[X16] knows no verdict in other words, nor in a line without a colon", () => {
    expect(answersIn("MH-2023-004: không phảin\nMH-2023-005: để xem\nMH-2023-006\nMH-2023-007:")).toEqual([
      { model: "MH-2023-004", verdict: null, reason: "không phảin" },
      { model: "MH-2023-005", verdict: null, reason: "để xem" },
      { model: "MH-2023-006", verdict: null, reason: "" },
      { model: "MH-2023-007", verdict: null, reason: "" },
    ]);
    expect(answersIn("")).toEqual([]);
  });
});

describe("[S24] a row of Đơn vị", () => {
  const BLANK = emptyRecord(units);

  it("is an active unit appraised here, behind all that have a place, unless it says otherwise", () => {
    expect(toUnit({ ...BLANK, code: "DU-LAT", emails: "a@x.vn, b@x.vn" })).toEqual({
      ...{ code: "DU-LAT", name: "", shortName: "", group: "", kind: "", rankingGroup: "", head: "" },
      ...{ tier: "", emails: ["a@x.vn", "b@x.vn"], order: Number.MAX_SAFE_INTEGER, active: true },
      extension: { registration: null, report: null },
    });
    const dated = { ...BLANK, tier: "Cơ sở", order: 3, reportExtension: "2023-11-20" } as const;
    expect(toUnit(dated)).toMatchObject({
      ...{ tier: "Cơ sở", order: 3 },
      extension: { registration: null, report: "2023-11-20" },
    });
  });

  it("takes part while it says that it is at work, or says nothing", () => {
    const activeIn = (state: (typeof UNIT_STATES)[number] | "") => toUnit({ ...BLANK, state }).active;
    expect(UNIT_STATES.map(activeIn)).toEqual([true, false, false]);
    expect(activeIn("")).toBe(true);
  });
});
