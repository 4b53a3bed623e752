import { describe, expect, it } from "vitest";
import { addAppraiser, addUnit } from "../../../src/services/setup/addition.ts";
import { appraisers } from "../../../src/tables/appraisers.ts";
import { commands } from "../../../src/tables/commands.ts";
import { units } from "../../../src/tables/units.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { rowsIn, tabOf } from "../support/tableTab.ts";

const ME = "to.chuc@example.org";
const GROUP = "TCCSĐ trực thuộc";
const LAT = {
  code: "LAT",
  name: "Đảng ủy xã Lát",
  shortName: "Lát",
  group: GROUP,
  emails: "lat@example.org",
};
const HOA = { code: "TV01", name: "Bà Hòa", email: "hoa@example.org" };
const APPLY = { command: "Áp dụng thiết lập", execute: true, requestedBy: ME };

function campaign() {
  const tabs = {
    units: tabOf(units, [LAT]),
    appraisers: tabOf(appraisers, [HOA]),
    commands: tabOf(commands, []),
  };
  const book = memoryBook(tabs);
  const state = () => [tabs.units.cells(), tabs.appraisers.cells(), tabs.commands.cells()];
  const unit = (cells: object, seen: string[] = []) =>
    addUnit(
      book,
      { kind: "addUnit", cells: { group: GROUP, emails: "moi@example.org", ...cells }, seen },
      ME,
    );
  const member = (cells: object, seen: string[] = []) =>
    addAppraiser(book, { kind: "addAppraiser", cells: { email: "moi@example.org", ...cells }, seen }, ME);
  return { tabs, state, unit, member };
}

describe("[U26] a unit added by a form", () => {
  it("gets a free code, stands behind the others, and its order names it", () => {
    const { tabs, unit } = campaign();
    const answer = unit({ name: "Xã Đạ Sar", phone: "0900 000 082", contact: "Văn thư" });
    expect(answer).toEqual({ kind: "added", code: "DV01", row: 2, problems: [], notes: [] });
    const added = { code: "DV01", name: "Xã Đạ Sar", group: GROUP, contact: "Văn thư" };
    expect(rowsIn(units, tabs.units)).toEqual([
      LAT,
      { ...added, phone: "0900 000 082", emails: "moi@example.org" },
    ]);
    expect(rowsIn(commands, tabs.commands)).toEqual([{ ...APPLY, target: "DV01" }]);
  });

  it.each([
    ["the same name in capitals", { name: "ĐẢNG ỦY XÃ LÁT" }, "Tab Đơn vị, cột Tên: “ĐẢNG ỦY XÃ LÁT” và"],
    ["the same name with the other tone mark", { name: "Đảng uỷ xã Lát" }, "Tab Đơn vị, cột Tên: "],
    [
      "a code that is taken",
      { name: "Xã Đạ Sar", code: "lat" },
      "Tab Đơn vị, cột Mã: mã lat là của “Đảng ủy xã Lát”",
    ],
    ["a group that is none", { name: "Xã Đạ Sar", group: "Nhóm lạ" }, "Tab Đơn vị, cột Nhóm đơn vị: "],
    ["an address that is none", { name: "Xã Đạ Sar", emails: "không có" }, "Tab Đơn vị, cột Email: "],
    ["no name", { name: "" }, "Tab Đơn vị, cột Tên: "],
  ])("is refused for %s, and nothing is written", (_, cells, said) => {
    const { state, unit } = campaign();
    const before = state();
    const answer = unit(cells);
    expect(answer).toMatchObject({ kind: "added", row: null });
    const { problems } = answer as { problems: string[] };
    expect(problems.map((each) => each.startsWith(said))).toEqual([true]);
    expect(state()).toEqual(before);
  });

  it("is one of two with a like name once it has a code of its own", () => {
    expect(campaign().unit({ name: "Đảng ủy xã Lát", code: "LAT2" })).toMatchObject({ code: "LAT2", row: 2 });
  });

  it("waits until what is told of it was seen: a shared address, none, a legacy font", () => {
    for (const [cells, said] of [
      [{ emails: "LAT@example.org" }, "cột Email: địa chỉ “LAT@example.org” cũng là của “Đảng ủy xã Lát”"],
      [{ emails: "" }, "cột Email: Xã Đạ Sar chưa có địa chỉ thư"],
      [{ contact: "NguyÔn V¨n" }, "cột Đầu mối: "],
    ] as const) {
      const { tabs, state, unit } = campaign();
      const before = state();
      const first = unit({ name: "Xã Đạ Sar", ...cells });
      expect(first).toMatchObject({ row: null, problems: [], notes: [expect.stringContaining(said)] });
      expect(state()).toEqual(before);
      const { notes } = first as { notes: string[] };
      expect(unit({ name: "Xã Đạ Sar", ...cells }, notes)).toMatchObject({ row: 2 });
      expect(rowsIn(units, tabs.units).length).toBe(2);
    }
  });

  it("asks only of itself: two units of the tab that share an address are no matter of the form", () => {
    const tabs = {
      units: tabOf(units, [LAT, { ...LAT, code: "LAT9", name: "Xã Đưng K'Nớ" }]),
      commands: tabOf(commands, []),
    };
    const cells = { name: "Xã Đạ Sar", group: GROUP, emails: "moi@example.org" } as const;
    expect(addUnit(memoryBook(tabs), { kind: "addUnit", cells, seen: [] }, ME)).toMatchObject({
      row: 2,
      notes: [],
    });
  });
});

describe("[U26] a member added by a form", () => {
  it("gets a free code, and the unit is named by its short name", () => {
    const { tabs, member } = campaign();
    const answer = member({ name: "Ông K'Brếu", position: "Phó Trưởng ban", unit: "lát", role: "Thư ký" });
    expect(answer).toEqual({ kind: "added", code: "TV02", row: 2, problems: [], notes: [] });
    expect(rowsIn(appraisers, tabs.appraisers)[1]).toEqual({
      ...{ code: "TV02", name: "Ông K'Brếu", position: "Phó Trưởng ban", unit: "LAT", role: "Thư ký" },
      email: "moi@example.org",
    });
    expect(rowsIn(commands, tabs.commands)).toEqual([{ ...APPLY, target: "TV02" }]);
  });

  it.each([
    [
      "another member's address",
      { name: "Bà Lan", email: "HOA@example.org" },
      "cột Email: địa chỉ “HOA@example.org” đã là của",
    ],
    [
      "a unit that nobody knows",
      { name: "Bà Lan", unit: "Xã Không Có" },
      "cột Mã đơn vị: tab Đơn vị không có “Xã Không Có”",
    ],
    ["no address", { name: "Bà Lan", email: "" }, "cột Email: "],
  ])("is refused for %s, and nothing is written", (_, cells, said) => {
    const { state, member } = campaign();
    const before = state();
    expect(member(cells)).toMatchObject({ row: null, problems: [expect.stringContaining(said)] });
    expect(state()).toEqual(before);
  });
});

it("[U26] without Lệnh nothing is written: the unit would stand without rows", () => {
  const tabs = { units: tabOf(units, [LAT]) };
  const before = tabs.units.cells();
  const cells = { name: "Xã Đạ Sar", group: GROUP } as const;
  expect(addUnit(memoryBook(tabs), { kind: "addUnit", cells, seen: [] }, ME)).toMatchObject({
    kind: "refused",
  });
  expect(tabs.units.cells()).toEqual(before);
});
