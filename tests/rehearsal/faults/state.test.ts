import { describe, expect, it } from "vitest";
import { differences, type State } from "../../../rehearsal/faults/state.ts";

const stateOf = (tabs: Readonly<Record<string, Readonly<Record<string, string>>>>): State => ({
  tabs: new Map(
    Object.entries(tabs).map(([tab, cells]) => [tab, new Map([["MH-1", new Map(Object.entries(cells))]])]),
  ),
  astray: [],
});

describe("[FA5] what is not as undisturbed", () => {
  it("is a cell that differs, one that lacks, and one too many", () => {
    const before = stateOf({ "Đăng ký": { Tên: "Một cửa", "Lĩnh vực": "Y tế" } });
    const after = stateOf({ "Đăng ký": { Tên: "Hai cửa", "Còn thiếu": "Đủ" } });
    const place = { tab: "Đăng ký", row: "MH-1" };
    expect(differences(before, after)).toEqual([
      { ...place, header: "Tên", before: "Một cửa", after: "Hai cửa" },
      { ...place, header: "Lĩnh vực", before: "Y tế", after: "" },
      { ...place, header: "Còn thiếu", before: "", after: "Đủ" },
    ]);
  });

  it("is a tab that was lost, and one that came of itself", () => {
    const whole = stateOf({ "Đăng ký": { Tên: "Một cửa" } });
    const cell = { tab: "Đăng ký", row: "MH-1", header: "Tên" };
    expect(differences(whole, stateOf({}))).toEqual([{ ...cell, before: "Một cửa", after: "" }]);
    expect(differences(stateOf({}), whole)).toEqual([{ ...cell, before: "", after: "Một cửa" }]);
    expect(differences(whole, whole)).toEqual([]);
  });
});
