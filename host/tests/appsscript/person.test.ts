import { describe, expect, it } from "vitest";
import { bound, SHEET, shown, UNIT } from "./sheetSupport.ts";
import { OWNER } from "./support.ts";

const DONE = { refused: null };
const VIEWER = "khach@example.vn";

describe("a person at the keyboard", () => {
  it("types as the locale reads it: comma for decimals, the day before the month (docs/domain.md#vietnamese-text)", () => {
    const { host, file } = bound("");
    expect(host.as(UNIT).type(file, SHEET, "A1", "8,5")).toEqual(DONE);
    expect(host.as(UNIT).type(file, SHEET, "A2", "28/3/2023")).toEqual(DONE);
    expect([shown(file, 1, 1), shown(file, 2, 1)]).toEqual(["8,5", "28/3/2023"]);
  });

  it("reads a date without a year, and TODAY(), by the host's clock", () => {
    const { host, file } = bound("");
    host.as(UNIT).type(file, SHEET, "A1", "1/2");
    host.as(UNIT).type(file, SHEET, "A2", "=YEAR(TODAY())");
    expect([shown(file, 1, 1), shown(file, 2, 1)]).toEqual(["1/2", "2023"]);
  });

  it("pastes beyond the edge: the sheet grows", () => {
    const { host, file } = bound("");
    host.as(UNIT).paste(file, SHEET, "F20", "a\tb\nc\td");
    const sheet = file.workbook.sheetIds()[0] ?? "";
    expect([file.workbook.sheet(sheet).rows, file.workbook.sheet(sheet).columns]).toEqual([21, 7]);
    expect([shown(file, 20, 6), shown(file, 21, 7)]).toEqual(["a", "d"]);
  });

  it("types and pastes 50,000 characters into a cell and not one more [support.google.com/drive/answer/37603]", () => {
    const { host, file } = bound("");
    const long = "a".repeat(50_000);
    expect(host.as(UNIT).type(file, SHEET, "A1", long)).toEqual(DONE);
    const before = file.snapshot();
    for (const refused of [
      host.as(UNIT).type(file, SHEET, "A2", `${long}a`).refused,
      host.as(UNIT).paste(file, SHEET, "A2", [["x", `${long}a`]]).refused,
    ])
      expect(refused).toMatch(
        /^Một ô chứa nhiều nhất 50\.000 ký tự, nội dung này có 50\.001 ký tự\. Hãy rút ngắn/,
      );
    expect(file.snapshot()).toEqual(before);
  });

  it("a ragged paste leaves the missing cells empty", () => {
    const { host, file } = bound("");
    host.as(UNIT).paste(file, SHEET, "A1", [["a", "b"], ["c"]]);
    expect([shown(file, 2, 1), shown(file, 2, 2)]).toEqual(["c", ""]);
  });

  it("is stopped by a protection, and nothing changes; the owner is not [D: protections]", () => {
    const { host, file, run } = bound(`function lock() {
      const p = SpreadsheetApp.getActiveSheet().getRange("A1:A5").protect();
      p.removeEditors(p.getEditors());
    }`);
    run("lock");
    const before = file.snapshot();
    const refused = host.as(UNIT).type(file, SHEET, "A1", "x");
    expect(refused.refused).not.toBeNull();
    expect(host.as(UNIT).paste(file, SHEET, "A3", "x\ty").refused).not.toBeNull();
    expect(host.as(UNIT).clear(file, SHEET, "A5:B5").refused).not.toBeNull();
    expect(file.snapshot()).toEqual(before);
    expect(host.as(UNIT).type(file, SHEET, "B1", "x")).toEqual(DONE);
    expect(host.as(OWNER).type(file, SHEET, "A1", "x")).toEqual(DONE);
  });

  it("is stopped by a validation that rejects; a warning lets pass [G: allowInvalid default]", () => {
    const { host, file, run } = bound(`function rule() {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(["Có", "Không"]);
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange("A1").setDataValidation(list.copy().setAllowInvalid(false).build());
      sheet.getRange("A2").setDataValidation(list.build());
    }`);
    run("rule");
    expect(host.as(UNIT).type(file, SHEET, "A1", "Có lẽ").refused).not.toBeNull();
    expect(shown(file, 1, 1)).toBe("");
    expect(host.as(UNIT).type(file, SHEET, "A1", "Có")).toEqual(DONE);
    expect(host.as(UNIT).type(file, SHEET, "A2", "Có lẽ")).toEqual(DONE);
  });

  it("a viewer may change nothing", () => {
    const { host, file } = bound("");
    file.share(VIEWER, "viewer");
    expect(host.as(VIEWER).type(file, SHEET, "A1", "x").refused).not.toBeNull();
    expect(host.as(VIEWER).insertRows(file, SHEET, 1).refused).not.toBeNull();
    expect(host.as(VIEWER).sort(file, SHEET, "A1:B2", 1).refused).not.toBeNull();
  });

  it("sorts, inserts, deletes and renames", () => {
    const { host, file } = bound("");
    const unit = host.as(UNIT);
    unit.paste(file, SHEET, "A1", "c\t1\na\t2\nb\t3");
    unit.sort(file, SHEET, "A1:B3", 1);
    expect([1, 2, 3].map((row) => shown(file, row, 1) + shown(file, row, 2))).toEqual(["a2", "b3", "c1"]);
    unit.insertRows(file, SHEET, 2);
    expect([1, 2, 3].map((row) => shown(file, row, 1))).toEqual(["a", "", "b"]);
    unit.deleteRows(file, SHEET, 1, 2);
    expect(shown(file, 1, 1)).toBe("b");
    expect(unit.renameSheet(file, SHEET, "Khác")).toEqual(DONE);
    expect(() => unit.type(file, SHEET, "A1", "x")).toThrow('No sheet "Đăng ký"');
    expect(unit.type(file, "Khác", "A1", "x")).toEqual(DONE);
  });

  it("types into one cell of the sheet, no other place", () => {
    const { host, file } = bound("");
    expect(() => host.as(UNIT).type(file, SHEET, "A1:B2", "x")).toThrow("A1:B2 is not one cell");
    expect(() => host.as(UNIT).type(file, SHEET, "ô này", "x")).toThrow("ô này is no range");
  });
});
