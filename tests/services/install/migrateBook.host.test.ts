import { describe, expect, it } from "vitest";
import { migrateBook } from "../../../src/services/install/migrateBook.ts";
import type { Migration } from "../../../src/tables/migrations/step.ts";
import { SCHEMA_VERSION } from "../../../src/tables/registry.ts";
import { openDesk } from "../support/desk.ts";
import { OWNER } from "../support/hosted.ts";
import { memoryBook, memoryTab } from "../support/memoryTab.ts";

const unitsTab = () =>
  memoryTab([["Danh sách đơn vị năm 2023"], ["Mã", "Tên", "Cấp"], ["LAT", "Xã Lát", "Cấp huyện"]]);
const unmoved = () => {
  throw new Error("No step moves a column");
};
/** As a later program may have to: another word in a list. */
const otherWord: Migration = {
  version: 2,
  table: "units",
  says: "Đổi Cấp huyện thành Huyện.",
  brings: {},
  needs: ["Cấp"],
  apply: (tab) => ({
    ...tab,
    rows: tab.rows.map((row) => row.map((cell) => (cell === "Cấp huyện" ? "Huyện" : cell))),
  }),
};

describe("[S21] a workbook of an older program", () => {
  it("is taken through the steps it lacks; rows above the header and tabs without a step stay", () => {
    const [units, journal] = [unitsTab(), memoryTab([["Mã ghi"], ["NK-00001"]])];
    expect(migrateBook(memoryBook({ units, journal }), 1, unmoved, [otherWord], 2)).toEqual([]);
    expect(units.cells()).toEqual([
      ["Danh sách đơn vị năm 2023", "", ""],
      ["Mã", "Tên", "Cấp"],
      ["LAT", "Xã Lát", "Huyện"],
    ]);
    expect(journal.calls.filter((call) => call.startsWith("write"))).toEqual([]);
  });

  it("is not read when it lacks none", () => {
    const units = unitsTab();
    expect(migrateBook(memoryBook({ units }), 2, unmoved, [otherWord], 2)).toEqual([]);
    expect(units.calls).toEqual([]);
  });
});

describe("[S21] a workbook of a newer program", () => {
  it("is refused by install in a sentence, and nothing in it changes", () => {
    const desk = openDesk();
    desk.install();
    desk.host.setScriptProperty(desk.steward, "schemaVersion", String(SCHEMA_VERSION + 1));
    desk.host.as(OWNER).type(desk.file, "Đơn vị", "A1", "Mã số");
    const before = desk.values("Đơn vị");
    expect(desk.install()).toContain(
      `Tab Cấu hình: bảng tính do một phiên bản mới hơn tạo ra; chương trình này chỉ biết đến phiên bản ${SCHEMA_VERSION}`,
    );
    expect(desk.values("Đơn vị")).toEqual(before);
  });
});

describe("[ST14] a step to another version while one tab cannot be written", () => {
  it("is not taken for the others alone: install fails, and does it all once the tab can be written", () => {
    const desk = openDesk();
    desk.install();
    const asOwner = (code: string) => {
      const files = { "Code.js": `function act() { const file = SpreadsheetApp.getActive(); ${code} }` };
      const project = desk.host.addProject({ name: "của riêng", files, boundTo: desk.file.id });
      desk.host.run(project, "act", { user: OWNER });
    };
    // As an older program left it: its version remembered, and nothing beside the number of the writing.
    desk.host.setScriptProperty(desk.steward, "schemaVersion", String(SCHEMA_VERSION - 1));
    asOwner('file.getSheetByName("Hệ thống").getRange("C2").setValue("");');
    const [first, second] = ["Đơn vị", "Đăng ký"].map((tab) => String(desk.values(tab)[0]?.[0]));
    for (const tab of ["Đơn vị", "Đăng ký"]) desk.host.as(OWNER).type(desk.file, tab, "A1", " ");
    asOwner(
      `const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(7, 9).setAllowInvalid(false).build();
       file.getSheetByName("Đơn vị").getRange("A1").setDataValidation(rule);`,
    );
    const headers = () => ["Đơn vị", "Đăng ký"].map((tab) => desk.values(tab)[0]?.[0]);
    expect(() => desk.install()).toThrow(/batchUpdate/);
    expect(headers()).toEqual([" ", " "]);
    asOwner('file.getSheetByName("Đơn vị").getRange("A1").clearDataValidations();');
    desk.install();
    expect(headers()).toEqual([first, second]);
  });
});
