import { describe, expect, it } from "vitest";
import { type KnownRoster, planOf, type SetupRequest } from "../../../src/services/setup/plan.ts";
import { PROFILES } from "../../../src/tables/profiles.ts";
import { type Pasted, pastedRequest } from "../support/pastedRequest.ts";

const NOBODY: KnownRoster = { units: [], appraisers: [] };
const request = (parts: Pasted): SetupRequest =>
  pastedRequest("previewSetup", { units: "Xã Lát\tTCCSĐ trực thuộc", ...parts });
const codes = (asked: SetupRequest, present = NOBODY) =>
  planOf(asked, present).problems.map(({ code, place, found }) => [code, place.tab, place.row ?? 0, found]);

describe("planOf", () => {
  it("[U8] takes the profile with what was typed over it", () => {
    const plan = planOf(
      request({ settings: { registrationDeadline: "31/3/2023", passMark: "75,5" } }),
      NOBODY,
    );
    expect(plan.problems).toEqual([]);
    expect(plan.settings).toEqual({
      ...PROFILES[0]?.settings,
      registrationDeadline: "2023-03-31",
      passMark: 7550,
    });
  });

  it("[U8] collects what is wrong with settings, deadlines, units and team", () => {
    const asked = request({
      settings: { registrationDeadline: "1/12/2023", hanDangKy: "x" },
      units: "Xã Lát\tNhóm lạ",
      appraisers: "Nguyễn Văn A\t\t\ta@example.org\tXã Lạ",
    });
    expect(codes(asked)).toEqual([
      ["setup.unknownSetting", "Cấu hình", 0, "hanDangKy"],
      // Registration would close after the reports: 15/11 no longer follows 1/12.
      ["stage.deadlineOrder", "Cấu hình", 14, "15/11/2023"],
      ["cell.notInList", "Đơn vị", 1, "Nhóm lạ"],
      ["row.unknownUnit", "Tổ thẩm định", 1, "Xã Lạ"],
    ]);
    expect(codes(request({ profile: "không có" }))).toEqual([
      ["setup.unknownProfile", "Cấu hình", 0, "không có"],
    ]);
    expect(codes(request({ settings: { passMark: "tám mươi" } }))).toEqual([
      ["cell.notPoints", "Cấu hình", 24, "tám mươi"],
    ]);
  });

  it("[U8] needs a unit, in the list or in the tab", () => {
    expect(codes(request({ units: "" }))).toEqual([["roster.empty", "Đơn vị", 0, ""]]);
    const present = { units: [{ code: "LAT", name: "Xã Lát", shortName: "" }], appraisers: [] };
    expect(codes(request({ units: "" }), present)).toEqual([]);
  });

  it("[U7] knows an appraiser's unit by code, name or short name, pasted or present", () => {
    const present = {
      units: [{ code: "VP", name: "Văn phòng Huyện ủy", shortName: "VPHU" }],
      appraisers: [],
    };
    const asked = request({
      units: "Xã Lát\tTCCSĐ trực thuộc",
      appraisers: ["VPHU", "văn phòng huyện uỷ", "dv01", "Xã Lát", ""]
        .map((unit, index) => `Người ${index}\t\t\tp${index}@example.org\t${unit}`)
        .join("\n"),
    });
    const plan = planOf(asked, present);
    expect(plan.problems).toEqual([]);
    expect(plan.appraisers.map(({ record }) => record.unit)).toEqual(["VP", "VP", "DV01", "DV01", ""]);
  });

  it("[U14] [U15] [U16] takes a doubled line once, asks about one unit written twice and tells shared and missing addresses", () => {
    const line = (name: string, email: string) => `${name}\tTCCSĐ trực thuộc\t\t${email}`;
    const units = [
      line("Xã Lát", "a@x.vn"),
      line("Xã Lát", "a@x.vn"),
      line("XÃ LÁT.", "b@x.vn"),
      line("Xã Đạ Sar", "A@x.vn"),
      line("Thị trấn", ""),
    ];
    const asked = request({ units: units.join("\n") });
    expect(codes(asked)).toEqual([["unit.nameTwice", "Đơn vị", 3, "XÃ LÁT."]]);
    const plan = planOf(asked, NOBODY);
    expect(plan.units.map(({ line }) => line)).toEqual([1, 3, 4, 5]);
    expect(plan.notes.map(({ code, place, found }) => [code, place.row ?? 0, found])).toEqual([
      ["roster.lineTwice", 2, ""],
      ["unit.addressShared", 4, "A@x.vn"],
      ["unit.noAddress", 0, ""],
    ]);
    // An address that cannot be read is said for itself, and is not missing besides.
    const unreadable = planOf(request({ units: line("Xã Lát", "xa-lat tại lacduong") }), NOBODY);
    expect([unreadable.problems, unreadable.notes].map((each) => each.map(({ code }) => code))).toEqual([
      ["cell.notAnEmail"],
      [],
    ]);
    const coded =
      "Mã\tTên\tNhóm đơn vị\tEmail\nA\tXã Lát\tTCCSĐ trực thuộc\ta@x.vn\nB\tXÃ LÁT\tTCCSĐ trực thuộc\tb@x.vn";
    expect(codes(request({ units: coded }))).toEqual([]);
  });

  it("[U21] finds the unit in a cell that holds position and unit, the longest name of all", () => {
    const names = ["Huyện ủy", "Văn phòng Huyện ủy", "UBND huyện"];
    const present = { units: names.map((name) => ({ code: name, name, shortName: "" })), appraisers: [] };
    const positions = ["Chánh Văn phòng Huyện ủy", "PCT UBND huyện.", "Trưởng phòng", "UBND huyệnX"];
    const appraisers = [
      "Họ và tên\tChức vụ, đơn vị công tác\tEmail",
      ...positions.map((position, at) => `Người ${at}\t${position}\tp${at}@example.org`),
    ].join("\n");
    const plan = planOf(request({ appraisers }), present);
    expect(plan.appraisers.map(({ record }) => [record.position, record.unit])).toEqual([
      ["Chánh Văn phòng Huyện ủy", "Văn phòng Huyện ủy"],
      ["PCT UBND huyện.", "UBND huyện"],
      ["Trưởng phòng", ""],
      ["UBND huyệnX", ""],
    ]);
    const told = plan.notes.filter(({ code }) => code === "roster.twoInOne");
    expect(told.map(({ place, facts }) => [place.header, facts])).toEqual([
      ["Chức vụ, đơn vị công tác", { missing: "; chưa tìm được ở dòng 4, 5" }],
    ]);
  });
});
