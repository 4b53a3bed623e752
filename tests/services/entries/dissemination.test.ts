import { describe, expect, it } from "vitest";
import type { Unit } from "../../../src/domain/people/unit.ts";
import {
  disseminatedUnits,
  prepareDissemination,
  refreshDissemination,
} from "../../../src/services/entries/dissemination.ts";
import { dissemination } from "../../../src/tables/dissemination.ts";
import { memoryBook } from "../support/memoryTab.ts";
import { type Cells, rowsIn, sheetOf, tabOf } from "../support/tableTab.ts";

const unit = (code: string, active = true): Unit => ({
  ...{ code, name: `Đơn vị ${code}`, shortName: "", group: "", kind: "", rankingGroup: "" },
  ...{ tier: "Huyện", head: "", emails: [], order: 1, active },
  extension: { registration: null, report: null },
});
const TODAY = "2023-03-01";
const on = (day: string) => ({ day, minutes: 0 });
const DONE: Cells = { unit: "A", day: on("2023-02-20"), form: "Hội nghị", people: 20 };

describe("[QT1] the rows of Quán triệt", () => {
  it("come for active units that have none; what stands stays", () => {
    const tab = tabOf(dissemination, [DONE]);
    const book = memoryBook({ dissemination: tab });
    prepareDissemination(book, [unit("A"), unit("B"), unit("C", false)]);
    const after = [DONE, { unit: "B", name: "Đơn vị B" }];
    expect(rowsIn(dissemination, tab)).toEqual(after);
    prepareDissemination(book, [unit("A"), unit("B")]);
    expect(rowsIn(dissemination, tab)).toEqual(after);
  });
});

describe("[QT2] a row of Quán triệt", () => {
  const seen = (cells: Cells) => {
    const tab = tabOf(dissemination, [{ unit: "A", ...cells }]);
    const units = new Map([["A", unit("A")]]);
    refreshDissemination(sheetOf(dissemination, tab), units, TODAY);
    const [row] = rowsIn(dissemination, tab);
    const done = disseminatedUnits(memoryBook({ dissemination: tab }), TODAY).get("A");
    return [row?.["missing"] ?? "", done];
  };

  it("says nothing while nobody has typed, then what lacks, then that it is enough", () => {
    expect([seen({}), seen({ note: "sẽ làm" }), seen({ ...DONE, people: "" }), seen(DONE)]).toEqual([
      ["", false],
      ["Thiếu: Ngày quán triệt; Hình thức; Số người", false],
      ["Thiếu: Số người", false],
      ["Đủ", true],
    ]);
  });

  it("is not done by a day that is to come, today is none, nor by what cannot be read", () => {
    expect([
      seen({ ...DONE, day: on("2023-03-02") }),
      seen({ ...DONE, day: on(TODAY) }),
      seen({ ...DONE, people: "khoảng 20" }),
      seen({ day: "31/2/2023" }),
    ]).toEqual([
      [expect.stringMatching(/^Xem lại: Ngày quán triệt: .*“02\/03\/2023” còn chưa tới$/), false],
      ["Đủ", true],
      [expect.stringMatching(/^Xem lại: Số người: /), false],
      [expect.stringMatching(/^Thiếu: Hình thức; Số người\. Xem lại: Ngày quán triệt: /), false],
    ]);
  });

  it("bears the name that its unit has now; that of a unit which has left stays", () => {
    const tab = tabOf(dissemination, [
      { unit: "A", name: "Tên cũ" },
      { unit: "X", name: "Đã giải thể" },
    ]);
    refreshDissemination(sheetOf(dissemination, tab), new Map([["A", unit("A")]]), TODAY);
    expect(rowsIn(dissemination, tab).map(({ name }) => name)).toEqual(["Đơn vị A", "Đã giải thể"]);
  });

  it("is asked of nobody who has none, nor of anybody where the tab is not there", () => {
    expect(disseminatedUnits(memoryBook({}), TODAY)).toEqual(new Map());
    const tab = tabOf(dissemination, [DONE, { unit: "B" }]);
    expect(disseminatedUnits(memoryBook({ dissemination: tab }), TODAY)).toEqual(
      new Map([
        ["A", true],
        ["B", false],
      ]),
    );
  });
});
