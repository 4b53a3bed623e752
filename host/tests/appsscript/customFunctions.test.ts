import { describe, expect, it } from "vitest";
import { bound, SHEET, shown, UNIT } from "./sheetSupport.ts";

const SOURCE = `
  function GAP_DOI(x) { return Array.isArray(x) ? x.map((row) => row.map((v) => v * 2)) : x * 2; }
  function KIEU(x) { return x instanceof Date ? "ngày " + x.getDate() + "/" + (x.getMonth() + 1) : typeof x; }
  function NGAY_MAI(d) { return new Date(d.getTime() + 86400000); }
  function AN_() { return 1; }
  function GHI() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }
  function AI() { return "[" + Session.getActiveUser().getEmail() + Session.getEffectiveUser().getEmail() + "]"; }
  function THU() { MailApp.sendEmail("a@example.vn", "S", "B"); }
  function DOC() { return SpreadsheetApp.getActiveSpreadsheet().getName(); }
  function LAU() { Utilities.sleep(31000); return 1; }
  function HONG() { throw new Error("thiếu điểm"); }
`;

/** Types a formula into A1 … and tells what the cell shows. */
function formula(text: string, cells: Readonly<Record<string, string>> = {}): string {
  const { host, file } = bound(SOURCE);
  for (const [a1, value] of Object.entries(cells)) host.as(UNIT).type(file, SHEET, a1, value);
  host.as(UNIT).type(file, SHEET, "A1", text);
  return shown(file, 1, 1);
}

describe("custom functions [D guides/sheets/functions]", () => {
  it("a single cell is a scalar, a range a 2-D array, a 2-D result spills", () => {
    expect(formula("=GAP_DOI(B1)", { B1: "21" })).toBe("42");
    const { host, file } = bound(SOURCE);
    host.as(UNIT).paste(file, SHEET, "B1", "1\n2\n3");
    host.as(UNIT).type(file, SHEET, "A1", "=GAP_DOI(B1:B3)");
    expect([1, 2, 3].map((row) => shown(file, row, 1))).toEqual(["2", "4", "6"]);
  });

  it("names know no case", () => {
    expect(formula("=gap_doi(4)")).toBe("8");
  });

  it("dates arrive as Dates of the script, on the spreadsheet's wall clock, and go back", () => {
    expect(formula("=KIEU(B1)", { B1: "28/3/2023" })).toBe("ngày 28/3");
    expect(formula("=KIEU(NGAY_MAI(B1))", { B1: "28/3/2023" })).toBe("number");
    expect(formula("=KIEU(B1)", { B1: "chữ" })).toBe("string");
    expect(formula("=KIEU(B1)")).toBe("string");
  });

  it("private functions are unknown to cells", () => {
    expect(formula("=AN_()")).toBe("#NAME?");
  });

  it.each(["GHI", "THU", "LAU", "HONG"])("%s is an error in the cell", (name) => {
    expect(formula(`=${name}()`)).toBe("#ERROR!");
  });

  it("is anonymous but may read its spreadsheet", () => {
    expect(formula("=AI()")).toBe("[]");
    expect(formula("=DOC()")).toBe("Sổ");
  });
});
